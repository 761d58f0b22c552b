import { createRoot, extend, useFrame, useThree } from '@react-three/fiber'
import { XR } from '@react-three/xr'
import { useEffect, useLayoutEffect, useRef, useState, type JSX } from 'react'
import {
  BufferAttribute,
  BufferGeometry,
  Group,
  LineBasicMaterial,
  LineLoop,
  Mesh,
  MeshBasicMaterial,
  PerspectiveCamera,
  PlaneGeometry,
} from 'three'
import { useStore } from 'zustand'
import type { Gaze } from '../core/gaze.ts'
import { store } from '../store.ts'
import { Caption } from './caption.tsx'
import { aimCamera } from './fit.ts'
import { Labels } from './labels.tsx'
import { NoScene } from './no-scene.tsx'
import { drawNever, drawWith, xrStore } from './xr-store.ts'

// Only what is drawn here: all of three would be half as much again to load.
extend({
  BufferAttribute,
  BufferGeometry,
  Group,
  LineBasicMaterial,
  LineLoop,
  Mesh,
  MeshBasicMaterial,
  PlaneGeometry,
})

// Colours stay as they are drawn on canvases: no colour space, no tone mapping between.
const look = {
  gl: { alpha: true, antialias: true, powerPreference: 'low-power' },
  linear: true,
  flat: true,
  dpr: [1, 2] as [number, number],
  frameloop: 'demand',
} as const

/** What is drawn over the picture, or into the world: the labels, and in a headset the caption. */
export function Scene({ gaze }: { readonly gaze: Gaze }): JSX.Element {
  const holder = useRef<HTMLDivElement>(null)
  const [failed, setFailed] = useState(false)

  useLayoutEffect(() => {
    const parent = holder.current
    if (!parent) return
    const canvas = document.createElement('canvas')
    parent.append(canvas)
    const root = createRoot(canvas)
    const camera = Object.assign(new PerspectiveCamera(50, 1, 0.05, 100), { manual: true })
    const fit = async () => {
      const { width, height } = parent.getBoundingClientRect()
      await root.configure({ ...look, camera, size: { width, height, top: 0, left: 0 } })
      root.render(<Drawn camera={camera} gaze={gaze} />)
    }
    const observer = new ResizeObserver(() => {
      if (store.getState().immersive) return // the headset has its own size
      fit().catch((error: unknown) => {
        observer.disconnect()
        console.error(error)
        drawNever(error)
        setFailed(true)
      })
    })
    observer.observe(parent)
    return () => {
      observer.disconnect()
      root.unmount()
      canvas.remove()
    }
  }, [gaze])

  if (failed) return <NoScene because="fault-no-drawing" />
  return <div className="scene" ref={holder} aria-hidden="true" />
}

type DrawnProps = { readonly camera: PerspectiveCamera; readonly gaze: Gaze }

function Drawn({ camera, gaze }: DrawnProps): JSX.Element {
  const { gl, size, invalidate } = useThree()
  // A headset places the camera itself.
  const lens = useStore(store, (seen) => (seen.immersive ? null : seen.lens))
  useEffect(() => drawWith(gl), [gl])
  useEffect(() => {
    if (lens) aimCamera(camera, lens, size)
    invalidate()
  }, [camera, lens, size, invalidate])
  useFrame((state) => {
    if (gl.xr.isPresenting) gaze.set(state.camera.matrixWorld.elements, performance.now())
  })
  return (
    <XR store={xrStore}>
      <Labels />
      <Caption />
    </XR>
  )
}
