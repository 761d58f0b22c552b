import { PerspectiveCamera, type Scene } from 'three'
import type { EyeView } from '../xr/scenery.ts'
import { drawViews } from './draw-views.ts'
import { adapt, startResolution } from './resolution.ts'
import type { Studio } from './studio.ts'

/** What the wearer sees, drawn as finely as the machine can at the display's own pace. */
export type Screen = {
  /**
   * Fits the canvas to the window; what comes back are the views on the canvas as it is now. While
   * everything rests even a slow machine has time for one fine picture.
   */
  readonly fit: (views: readonly EyeView[], now: number, resting: boolean) => readonly EyeView[]
  readonly draw: (views: readonly EyeView[]) => void
  /** To be told when a picture was drawn, and when its frame began, ms. */
  readonly drew: (now: number) => void
}

/** Finer than this, pixels to a CSS pixel, costs more than it shows. */
const finest = 1.5

/** The scale at rest where no graphics chip draws. */
const atRest = 0.7

/** `least` is the coarsest scale that will do. */
export function createScreen(
  { renderer, canvas, software }: Studio,
  scene: Scene,
  least: number,
): Screen {
  let resolution = startResolution(software, least)
  let drew: number | null = null
  const camera = new PerspectiveCamera()
  renderer.setPixelRatio(1)

  return {
    fit: (views, now, resting) => {
      // Only a picture that was drawn tells how long drawing takes.
      if (drew !== null) resolution = adapt(resolution, now - drew, now)
      drew = null
      const scale = software && resting ? Math.max(atRest, resolution.scale) : resolution.scale
      const part = Math.min(devicePixelRatio, finest) * scale
      const [width, height] = [Math.round(innerWidth * part), Math.round(innerHeight * part)]
      const [across, down] = [width / canvas.width, height / canvas.height]
      if (canvas.width !== width || canvas.height !== height) renderer.setSize(width, height, false)
      return views.map((view) => ({
        ...view,
        x: view.x * across,
        y: view.y * down,
        width: view.width * across,
        height: view.height * down,
      }))
    },
    draw: (views) => drawViews(renderer, scene, views, camera),
    drew: (now) => (drew = now),
  }
}
