import {
  ACESFilmicToneMapping,
  MeshBasicMaterial,
  type Object3D,
  PlaneGeometry,
  PCFShadowMap,
  PMREMGenerator,
  Scene,
  type ShadowMapType,
  type Texture,
  type ToneMapping,
  type WebGLRenderer,
} from 'three'
import { RoomEnvironment } from 'three/addons/environments/RoomEnvironment.js'
import { buildForm } from './build-form.ts'
import { buildLight } from './build-light.ts'
import { buildRoom } from './build-room.ts'
import { formOf } from './forms.ts'
import { seeded } from './random.ts'
import { decal, isMesh, mesh } from './shapes.ts'
import { once } from './textures/once.ts'
import { penOf, textureOf } from './textures/paint.ts'
import type { Home, HomeLight, PlacedThing } from './thing.ts'

/** How the home wants to be rendered. */
export const rendering: {
  readonly toneMapping: ToneMapping
  readonly shadows: ShadowMapType
  readonly exposure: Readonly<Record<HomeLight['time'], number>>
  /** Strength of the surroundings that shiny things mirror. */
  readonly environment: Readonly<Record<HomeLight['time'], number>>
} = {
  toneMapping: ACESFilmicToneMapping,
  shadows: PCFShadowMap,
  exposure: { day: 0.95, evening: 1.05 },
  environment: { day: 0.34, evening: 0.2 },
}

/** A home one can render. `things` holds the object of every thing by its id. */
export type BuiltHome = {
  readonly home: Home
  readonly scene: Scene
  readonly things: ReadonlyMap<string, Object3D>
}

/** Builds the scene; it is lit and furnished, and `prepareRenderer` makes a renderer fit for it. */
export function buildHome(home: Home): BuiltHome {
  const pieces = building(home)
  for (;;) {
    const { done, value } = pieces.next()
    if (done) return value
  }
}

/** The same, a thing at a time: after each `rest` is awaited, so that a page stays alive meanwhile. */
export async function buildHomeGently(home: Home, rest: () => Promise<void>): Promise<BuiltHome> {
  const pieces = building(home)
  for (;;) {
    const { done, value } = pieces.next()
    if (done) return value
    await rest()
  }
}

function* building(home: Home): Generator<undefined, BuiltHome, undefined> {
  const scene = new Scene()
  const things = new Map<string, Object3D>()
  scene.add(buildLight(home))
  yield
  for (const room of home.rooms) {
    scene.add(buildRoom(room))
    yield
  }
  for (const thing of home.things) {
    const made = buildThing(thing)
    things.set(thing.id, made)
    scene.add(made)
    yield
  }
  scene.traverse((part) => {
    if (!isMesh(part)) return
    const [material] = [part.material].flat()
    const { shadowless, decal } = part.userData
    part.castShadow = shadowless !== true && decal !== true && material?.transparent !== true
    part.receiveShadow = !(material instanceof MeshBasicMaterial)
  })
  return { home, scene, things }
}

/** Sets a renderer's tone mapping and shadows, and gives the scene what shiny things mirror. */
export function prepareRenderer(renderer: WebGLRenderer, { home, scene }: BuiltHome): void {
  renderer.toneMapping = rendering.toneMapping
  renderer.toneMappingExposure = rendering.exposure[home.light.time]
  renderer.shadowMap.enabled = true
  renderer.shadowMap.type = rendering.shadows
  // Shadows are drawn again only when somebody who moved a thing sets needsUpdate.
  renderer.shadowMap.autoUpdate = false
  renderer.shadowMap.needsUpdate = true
  scene.environment = environmentOf(renderer)
  scene.environmentIntensity = rendering.environment[home.light.time]
}

const environments = new WeakMap<WebGLRenderer, Texture>()

/** The surroundings, worked out once for each renderer. */
function environmentOf(renderer: WebGLRenderer): Texture {
  const known = environments.get(renderer)
  if (known) return known
  const blur = new PMREMGenerator(renderer)
  const room = new RoomEnvironment()
  const { texture } = blur.fromScene(room, 0.04)
  room.dispose()
  blur.dispose()
  environments.set(renderer, texture)
  return texture
}

function buildThing(thing: PlacedThing): Object3D {
  const form = formOf(thing.kind)
  const made = buildForm(form, seeded(thing.seed))
  if (form.stands !== 'wall' && thing.size[1] > 0.02) made.add(contactShadow(thing))
  made.position.set(...thing.position)
  made.rotation.y = thing.yaw
  made.userData.id = thing.id
  return made
}

/** The dimness where a thing meets what it stands on, which no light of ours is soft enough to give. */
function contactShadow({ size: [width, height, depth] }: PlacedThing): Object3D {
  const skin = once('contact shadow', () => {
    const pen = penOf(128, 128)
    const fade = pen.createRadialGradient(64, 64, 10, 64, 64, 64)
    fade.addColorStop(0, 'rgb(0 0 0 / 0.6)')
    fade.addColorStop(0.6, 'rgb(0 0 0 / 0.28)')
    fade.addColorStop(1, 'rgb(0 0 0 / 0)')
    pen.fillStyle = fade
    pen.fillRect(0, 0, 128, 128)
    return new MeshBasicMaterial({
      map: textureOf(pen),
      transparent: true,
      depthWrite: false,
      polygonOffset: true,
      polygonOffsetFactor: -1,
      polygonOffsetUnits: -4,
      toneMapped: false,
    })
  })
  const spread = Math.min(0.1, height * 0.35)
  const sheet = new PlaneGeometry(width + spread, depth + spread).rotateX(-Math.PI / 2)
  return decal(mesh(sheet, skin, [0, 0.0015, 0]))
}
