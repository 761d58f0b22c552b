/** The browser's side: the app's own eyes for depth and surfaces, in an emulated session. */
import {
  Matrix4,
  MeshNormalMaterial,
  PerspectiveCamera,
  Raycaster,
  Scene,
  Vector3,
  WebGLRenderer,
} from 'three'

import { unproject } from '../../app/core/camera-model.ts'
import { meetSurface } from '../../app/core/depth/meet-surface.ts'
import { poseLooking } from '../../app/core/pose.ts'
import { watchDepth } from '../../app/devices/watch-depth.ts'
import { watchSurfaces } from '../../app/devices/watch-surfaces.ts'
import { buildHome } from '../../app/home/build-home.ts'
import { layOutStudio } from '../../app/home/layout/studio.ts'
import { profiles, type ProfileName } from '../../app/home/profiles.ts'
import { emulateXr } from '../../app/home/xr/emulate-xr.ts'
import type { DepthMap, Surface } from '../../models/types.ts'

/** What was measured against what is there: parts of the distance, of the places that were compared. */
export type Measured = {
  readonly usage: string | undefined
  readonly size: readonly [number, number]
  readonly errors: readonly number[]
  readonly surfaces: number
  /** Metres from the ray that looks down at the floor to where it truly is. */
  readonly floor: number
}

declare global {
  var measureDepth: (name: ProfileName, usage: XRDepthUsage) => Promise<Measured>
}

/** Depth is there some frames after it was measured: the head turns on meanwhile. */
const headAt = (time: number) =>
  poseLooking([1.2, 1.6, 1.2], -2.3 + 0.4 * Math.sin(time / 300), -0.5)
const built = buildHome(layOutStudio(1, 'mug-blue', 'day'))
built.scene.overrideMaterial = new MeshNormalMaterial()
const renderer = new WebGLRenderer()
const app = new WebGLRenderer({ alpha: true })
app.xr.enabled = true
for (const each of [app, renderer]) each.setSize(320, 240)

globalThis.measureDepth = async (name, usage) => {
  const emulated = emulateXr({
    profile: profiles[name],
    wearer: {
      headAt,
      handsAt: () => [],
      trackingAt: () => ({ lost: false, drift: poseLooking([0, 0, 0], 0, 0) }),
    },
    scenery: {
      canvas: renderer.domElement,
      built,
      home: () => built.home,
      renderer,
      draw: () => undefined,
    },
    now: () => performance.now(),
  })
  const session = await navigator.xr?.requestSession('immersive-ar', {
    requiredFeatures: ['local', 'depth-sensing', 'plane-detection', 'mesh-detection'],
    depthSensing: { usagePreference: [usage], dataFormatPreference: ['float32'] },
  })
  if (!session) throw new Error('There is no session.')
  const granted = [...(session.enabledFeatures ?? [])]
  Object.defineProperty(session, 'enabledFeatures', { value: [] })
  app.xr.setReferenceSpaceType('local')
  await app.xr.setSession(session)
  const space = app.xr.getReferenceSpace() as XRReferenceSpace
  const until = new AbortController()
  const gl = app.getContext() as WebGL2RenderingContext
  const ar = { session, space, gl, granted, until: until.signal }
  const [depth, surfaces] = [watchDepth(ar), watchSurfaces(ar)]
  const camera = new PerspectiveCamera()
  const { map, homeFromLocal } = await new Promise<{ map: DepthMap; homeFromLocal: Matrix4 }>(
    (resolve) => {
      app.setAnimationLoop((now: number) => {
        app.render(new Scene(), camera)
        void depth.at(now).then((map) => {
          const local = emulated.homeFromLocal()
          if (map && local) resolve({ map, homeFromLocal: new Matrix4().fromArray([...local]) })
        })
      })
    },
  )
  const measured = {
    usage: session.depthUsage,
    size: [map.camera.width, map.camera.height] as const,
    errors: compare(map, homeFromLocal),
    surfaces: surfaces().length,
    floor: floorError(surfaces(), homeFromLocal),
  }
  until.abort()
  await emulated.leave()
  return measured
}

/** At some places of the map: how far it is from what a ray through the home meets, as a part of it. */
function compare({ camera, pose, metres }: DepthMap, homeFromLocal: Matrix4): number[] {
  const homeFromCamera = homeFromLocal.clone().multiply(new Matrix4().fromArray([...pose]))
  const from = new Vector3().setFromMatrixPosition(homeFromCamera)
  const caster = new Raycaster()
  built.scene.updateMatrixWorld()
  return [0.2, 0.4, 0.6, 0.8].flatMap((u) =>
    [0.2, 0.5, 0.8].flatMap((v) => {
      const [column, row] = [Math.floor(u * camera.width), Math.floor(v * camera.height)]
      const ray = new Vector3(
        ...unproject(camera, [(column + 0.5) / camera.width, (row + 0.5) / camera.height]),
      )
      const length = ray.length()
      caster.set(from, ray.normalize().transformDirection(homeFromCamera))
      const [hit] = caster.intersectObject(built.scene)
      const told = (metres[row * camera.width + column] ?? 0) * length
      return hit ? [Math.abs(told - hit.distance) / hit.distance] : []
    }),
  )
}

function floorError(surfaces: readonly Surface[], homeFromLocal: Matrix4): number {
  const localFromHome = homeFromLocal.clone().invert()
  const from = new Vector3(1.2, 1.6, 1.2).applyMatrix4(localFromHome)
  const met = meetSurface(surfaces, from, new Vector3(0, -1, 0))
  return met ? Math.abs(met.at.applyMatrix4(homeFromLocal).y) : Infinity
}
