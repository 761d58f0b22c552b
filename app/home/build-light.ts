import {
  AmbientLight,
  BackSide,
  Color,
  DirectionalLight,
  Group,
  HemisphereLight,
  MeshBasicMaterial,
  type Object3D,
  PointLight,
  SphereGeometry,
  SpotLight,
  Vector3,
} from 'three'
import { matte, standard } from './materials.ts'
import { cylinder, group, mesh, sleeve } from './shapes.ts'
import { once } from './textures/once.ts'
import { drawn } from './textures/paint.ts'
import { outdoors } from './textures/outdoors.ts'
import { type Home, type HomeLight, type Room, skyRadius } from './thing.ts'
import { pointOn, wallOn } from './walls.ts'

/** Sun or night sky, what comes in by the windows, and the lamps of every room. */
export function buildLight({ rooms, light }: Home): Object3D {
  const day = light.time === 'day'
  const made = group(
    sky(day),
    new HemisphereLight(day ? 0xdfeaf7 : 0x33405c, day ? 0xd9c9b4 : 0x4a3c2e, day ? 0.32 : 0.2),
    new AmbientLight(0xffffff, day ? 0.12 : 0.06),
  )
  if (day) made.add(...sun(rooms, light))
  for (const room of rooms) {
    made.add(...ceilingLamp(room, light))
    if (day) made.add(...skylight(room))
  }
  return made
}

/** The colour of a black body, for 1000 to 6600 K: Tanner Helland's fit (2012). */
export function lampColour(kelvin: number): Color {
  const t = kelvin / 100
  const green = 99.47 * Math.log(t) - 161.12
  const blue = t <= 19 ? 0 : 138.52 * Math.log(t - 10) - 305.04
  const part = (value: number) => Math.min(255, Math.max(0, value)) / 255
  return new Color().setRGB(1, part(green), part(blue), 'srgb')
}

/** One shadow map of about 6 mm a texel over the whole home. */
function sun(rooms: readonly Room[], { azimuth, elevation }: HomeLight): Object3D[] {
  const [a, e] = [(azimuth * Math.PI) / 180, (elevation * Math.PI) / 180]
  const way = new Vector3(Math.sin(a) * Math.cos(e), Math.sin(e), -Math.cos(a) * Math.cos(e))
  const west = Math.min(...rooms.map((room) => room.west))
  const east = Math.max(...rooms.map((room) => room.west + room.width))
  const north = Math.min(...rooms.map((room) => room.north))
  const south = Math.max(...rooms.map((room) => room.north + room.depth))
  const middle = new Vector3((west + east) / 2, 1.2, (north + south) / 2)
  const reach = Math.hypot(east - west, south - north) / 2 + 0.5
  const light = new DirectionalLight(0xffeed6, 6.5)
  light.position.copy(middle).addScaledVector(way, 20)
  light.target.position.copy(middle)
  light.castShadow = true
  light.shadow.mapSize.set(2048, 2048)
  Object.assign(light.shadow.camera, {
    left: -reach,
    right: reach,
    top: reach,
    bottom: -reach,
    near: 20 - reach - 2,
    far: 20 + reach + 2,
  })
  light.shadow.bias = -2e-4
  light.shadow.normalBias = 0.015
  light.shadow.radius = 2.5
  return [light, light.target]
}

/** A lamp below the ceiling whose cone fills the room and gives the soft shadow under all things. */
function ceilingLamp(room: Room, { time, lamps }: HomeLight): Object3D[] {
  const { west, north, width, depth, height } = room
  const at = [west + width / 2, height - 0.35, north + depth / 2] as const
  const evening = time === 'evening'
  const colour = evening ? lampColour(lamps) : new Color(0xfff6ea)
  const light = new SpotLight(colour, evening ? 34 : 5.5, 9, 1.2, 0.8, 1.6)
  light.position.set(at[0], height - 0.02, at[2])
  light.target.position.set(at[0], 0, at[2])
  light.castShadow = true
  light.shadow.mapSize.set(1024, 1024)
  light.shadow.camera.near = 0.45
  light.shadow.bias = -4e-4
  light.shadow.normalBias = 0.02
  light.shadow.radius = 4
  const bounce = new PointLight(colour, evening ? 2.4 : 0.8, 9, 1.5)
  bounce.position.set(at[0], height - 0.7, at[2])
  const shade = standard({
    color: 0xf6ecd8,
    roughness: 0.9,
    side: 2,
    emissive: colour,
    emissiveIntensity: evening ? 0.9 : 0.12,
  })
  const lamp = new Group().add(
    mesh(sleeve(0.14, 0.22, 0.2, 36), shade, at),
    mesh(cylinder(0.004, 0.004, 0.3, 6), matte(0x222222), [at[0], height - 0.15, at[2]]),
  )
  lamp.traverse((part) => (part.userData.shadowless = true))
  return [light, light.target, bounce, lamp]
}

/** Daylight from each window's sky: a light without shadow, a little inside. */
function skylight(room: Room): Object3D[] {
  return room.openings
    .filter(({ kind }) => kind === 'window')
    .map(({ side, middle, bottom, top }) => {
      const light = new PointLight(0xe4efff, 2.4, 8, 1.4)
      light.position.set(...pointOn(wallOn(room, side), middle, (bottom + top) / 2, 0.35))
      return light
    })
}

/** A far landscape under a bright sky, or a night over the same hills. */
function sky(day: boolean): Object3D {
  const skin = once(`sky ${day}`, () => {
    const map = drawn(3072, 1536, outdoors)
    return new MeshBasicMaterial({
      map,
      side: BackSide,
      color: day ? new Color(1.7, 1.7, 1.75) : new Color(0.03, 0.035, 0.06),
    })
  })
  const dome = mesh(new SphereGeometry(skyRadius, 32, 16), skin)
  dome.userData.shadowless = true
  return dome
}
