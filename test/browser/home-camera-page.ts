/** The browser's side: takes pictures of small scenes whose geometry is known. */
import {
  ACESFilmicToneMapping,
  BoxGeometry,
  Mesh,
  MeshBasicMaterial,
  PerspectiveCamera,
  Raycaster,
  Scene,
  Vector2,
  WebGLRenderer,
} from 'three'
import { wornCameraOf } from '../../app/devices/camera-table.ts'
import { captures } from '../../app/devices/capture.ts'
import { listInputs } from '../../app/devices/list-inputs.ts'
import { pickPassthrough } from '../../app/devices/pick-passthrough.ts'
import { cameraPatience, playTrack } from '../../app/devices/play-track.ts'
import { takePicture } from '../../app/devices/take-picture.ts'
import { videoFrames } from '../../app/devices/video-frames.ts'
import type { BuiltHome } from '../../app/home/build-home.ts'
import { createAvatarCamera } from '../../app/home/camera/avatar-camera.ts'
import { emulateMedia } from '../../app/home/camera/emulate-media.ts'
import { createFilm, type Shot } from '../../app/home/camera/film.ts'
import { lensOfView, type PixelPoint, scaleLens } from '../../app/home/camera/lens.ts'
import { createLiveCamera } from '../../app/home/camera/live-camera.ts'
import { type Lens, type ProfileName, profiles } from '../../app/home/profiles.ts'
import { seeTruth } from '../../app/home/truth.ts'
import {
  centroid,
  colouredScene,
  headTurned,
  markerScene,
  onItsRow,
  placeMarkers,
  seen,
} from './home-camera-scenes.ts'

/** A marker: where it ought to be in the picture, where it is, and where it were had the head been still. */
export type Marker = {
  readonly due: PixelPoint
  readonly found: PixelPoint
  readonly still: PixelPoint
}

/** What the app made of one picture: how late it says it was taken, ms, against when it was. */
export type Heard = {
  readonly label: string
  readonly id: string
  readonly picked: string | null
  readonly errors: readonly number[]
  readonly back: boolean
}

export type HomeCameraPage = {
  /** Degrees a second by which the head turns to the left. */
  readonly markers: (name: ProfileName, tier: number, turning: number) => Promise<readonly Marker[]>
  /** The largest difference of any byte between two pictures that ought to be alike. */
  readonly differ: () => Promise<{
    readonly again: number
    readonly other: number
    readonly plain: number
    readonly drawn: number
  }>
  /** The largest error of the truth's depth, as a part of the depth. */
  readonly depth: () => { readonly points: number; readonly error: number }
  readonly listen: (pictures: number) => Promise<Heard>
}

declare global {
  var homeCameraPage: HomeCameraPage
}

const canvas = document.createElement('canvas')
const renderer = new WebGLRenderer({ canvas, antialias: true, preserveDrawingBuffer: true })
renderer.toneMapping = ACESFilmicToneMapping
const view = new PerspectiveCamera(62, 4 / 3, 0.05, 60)
const size = { width: 320, height: 240 }
renderer.setSize(size.width, size.height, false)

globalThis.homeCameraPage = {
  markers: async (name, tier, turning) => {
    const { camera } = profiles[name]
    const { scale, quality } = camera.tiers[tier] ?? camera.tiers[0]
    const lens = camera.lens ? scaleLens(camera.lens, scale) : eyeLens()
    const headAt = (time: number) => headTurned(20 + (turning * time) / 1000)
    const points = placeMarkers(lens, headAt(0))
    const { faults } = camera
    const film = createFilm({ renderer, scene: markerScene(lens, points) })
    const picture = await film.shoot({ time: 0, number: 1, lens, faults, quality, headAt })
    film.free()
    return points.map((point) => {
      const due = onItsRow(point, lens, faults.readout, headAt)
      return { due, found: centroid(picture, due), still: seen(lens, headAt(0), point) }
    })
  },
  differ: async () => {
    const scene = colouredScene()
    const film = createFilm({ renderer, scene })
    const shot = (name: ProfileName, number: number): Shot => {
      const { faults } = profiles[name].camera
      const headAt = (time: number) => headTurned((60 * time) / 1000)
      return { time: 0, number, lens: eyeLens(), faults, quality: null, headAt }
    }
    const noisy = await film.shoot(shot('phone', 1))
    const again = largestDifference(noisy, await film.shoot(shot('phone', 1)))
    const other = largestDifference(noisy, await film.shoot(shot('phone', 2)))
    film.draw(shot('phone', 1))
    const drawn = largestDifference(noisy, ofCanvas())
    const ideal = await film.shoot(shot('ideal', 1))
    film.free()
    renderer.render(scene, view)
    return { again, other, drawn, plain: largestDifference(ideal, ofCanvas()) }
  },
  depth: () => {
    const box = new Mesh(new BoxGeometry(0.8, 0.5, 0.6), new MeshBasicMaterial())
    box.position.set(0.5, 1.3, -2.2)
    box.rotation.y = 0.6
    const scene = new Scene().add(box)
    scene.updateMatrixWorld(true)
    const built: BuiltHome = {
      home: { seed: 0, light: { time: 'day', azimuth: 0, elevation: 0, lamps: 0 }, rooms: [], things: [] }, // prettier-ignore
      scene,
      things: new Map([['box', box]]),
    }
    const { map } = seeTruth({ renderer, built, camera: view, ...size })
    const errors: number[] = []
    for (let y = 4; y < size.height; y += 8) {
      for (let x = 4; x < size.width; x += 8) {
        const told = map.depth[y * size.width + x] ?? 0
        const real = depthAlong(box, (x + 0.5) / size.width, (y + 0.5) / size.height)
        if (told > 0 && real !== null) errors.push(Math.abs(told - real) / real)
      }
    }
    return { points: errors.length, error: Math.max(...errors) }
  },
  listen: async (pictures) => {
    const taken = new Map<number, number>()
    const camera = createLiveCamera({
      profile: profiles.quest3.camera,
      headAt: () => headTurned(0),
      scale: () => 0.1,
      film: { shoot: async ({ time, number, lens }) => numbered(lens, time, number, taken) },
    })
    const restore = emulateMedia({
      cameras: [createAvatarCamera(), camera],
      answer: () => 'granted',
    })
    const until = new AbortController()
    const ticking = setInterval(() => camera.tick(performance.now()), 4)
    try {
      const wish = { camera: null, width: 1280, height: 960 }
      const track = await captures.openCamera(wish, until.signal)
      const picked = pickPassthrough(await listInputs('videoinput'))
      const lens = wornCameraOf(track.label, navigator.userAgent)
      const errors: number[] = []
      const frames = videoFrames(
        {
          video: playTrack(track, until.signal),
          take: takePicture,
          patience: cameraPatience(),
          describe: ({ time }) => ({ time, camera: lens.camera, pose: null }),
        },
        until.signal,
      )
      for await (const { pixels, time } of frames) {
        const at = taken.get(levelOf(pixels))
        pixels.close()
        if (at !== undefined) errors.push(time - lens.latency - at)
        if (errors.length === pictures) break
      }
      const { label } = track
      const id = track.getSettings().deviceId ?? ''
      restore()
      const back = !Object.hasOwn(navigator.mediaDevices, 'enumerateDevices')
      return { label, id, picked, errors, back }
    } finally {
      clearInterval(ticking)
      until.abort()
    }
  },
}

function eyeLens(): Lens {
  view.matrixAutoUpdate = false
  view.matrix.fromArray(headTurned(0))
  view.updateMatrixWorld(true)
  return lensOfView(view.projectionMatrix.elements, size.width, size.height)
}

function ofCanvas(): ImageData {
  const pen = new OffscreenCanvas(size.width, size.height).getContext('2d')
  if (!pen) throw new Error('This browser has no 2D canvas.')
  pen.drawImage(canvas, 0, 0)
  return pen.getImageData(0, 0, size.width, size.height)
}

const largestDifference = (a: ImageData, b: ImageData): number =>
  a.data.reduce((most, value, i) => Math.max(most, Math.abs(value - (b.data[i] ?? NaN))), 0)

/** How deep a ray through a place of the picture meets the box, along the optical axis, metres. */
function depthAlong(box: Mesh, u: number, v: number): number | null {
  const ray = new Raycaster()
  ray.setFromCamera(new Vector2(u * 2 - 1, 1 - v * 2), view)
  const [hit] = ray.intersectObject(box)
  return hit ? -hit.point.clone().applyMatrix4(view.matrixWorldInverse).z : null
}

/** A grey that says which picture it is, and notes when it was taken. */
function numbered(
  { width, height }: Lens,
  time: number,
  number: number,
  taken: Map<number, number>,
) {
  const level = number % 31
  taken.set(level, time)
  const picture = new ImageData(width, height)
  const grey = level * 8 + 4
  new Uint32Array(picture.data.buffer).fill(0xff000000 + grey * 0x010101)
  return picture
}

function levelOf(pixels: VideoFrame | ImageBitmap): number {
  const pen = new OffscreenCanvas(1, 1).getContext('2d')
  pen?.drawImage(pixels, 0, 0, 1, 1)
  const [grey = 0] = pen?.getImageData(0, 0, 1, 1).data ?? []
  return Math.round((grey - 4) / 8)
}
