/** The browser's side: builds the studio of a thing and photographs it. */
import { type PerspectiveCamera, Texture, WebGLRenderer } from 'three'
import { type BuiltHome, buildHome, prepareRenderer } from '../../app/home/build-home.ts'
import { formOf } from '../../app/home/forms.ts'
import { layOutStudio, shown } from '../../app/home/layout/studio.ts'
import { isMesh } from '../../app/home/shapes.ts'
import type { HomeLight } from '../../app/home/thing.ts'
import { seeTruth } from '../../app/home/truth.ts'
import { unitBox } from '../../models/box.ts'
import type { UnitBox } from '../../models/types.ts'
import { cameraFor, picture, type View } from './home-camera.ts'

/** A thing in its room by one light. */
export type Studio = {
  readonly kind: string
  readonly built: BuiltHome
  /** Frees the graphics memory that only this room used. */
  readonly release: () => void
}

export type Photographer = {
  readonly enter: (seed: number, kind: string, time: HomeLight['time']) => Studio
  /** The picture, and the box of the thing in it; null where it cannot be seen. */
  readonly photograph: (
    studio: Studio,
    view: View,
  ) => Promise<{ readonly pixels: ImageBitmap; readonly truth: UnitBox | null }>
  /** The middle half of the same picture, as it is when one cuts it out. */
  readonly enlarge: (studio: Studio, view: View) => Promise<ImageBitmap>
  /** The picture for people, in all its pixels. */
  readonly show: (studio: Studio, view: View) => string
}

/**
 * The detector shrinks every picture to this anyway. Nearly all the time of a picture goes into shading
 * its pixels (samples at edges, shadows and truth cost next to nothing), so drawing it at this size at
 * once, with four samples at edges, takes an eighth of the time of all pixels of the camera.
 */
const drawn = { width: 448, height: 336 } as const

/** Opens the one graphics context of the page. */
export function openPhotographer(): Photographer {
  const canvas = document.createElement('canvas')
  const renderer = new WebGLRenderer({ canvas, antialias: true, preserveDrawingBuffer: true })
  renderer.setSize(drawn.width, drawn.height, false)

  const cameraOn = ({ kind, built }: Studio, view: View): PerspectiveCamera => {
    const thing = built.home.things.find(({ id }) => id === shown)
    return cameraFor(formOf(kind), thing?.position ?? [0, 0, 0], view)
  }
  return {
    enter: (seed, kind, time) => {
      const built = buildHome(layOutStudio(seed, kind, time))
      prepareRenderer(renderer, built)
      return { kind, built, release: () => release(renderer, built) }
    },
    photograph: async (studio, view) => {
      const camera = cameraOn(studio, view)
      const { things } = seeTruth({ renderer, built: studio.built, camera, ...drawn })
      const { width, height } = drawn
      const box = things.find(({ id }) => id === shown)?.box
      const truth = box
        ? unitBox(box.x / width, box.y / height, box.width / width, box.height / height)
        : null
      renderer.render(studio.built.scene, camera)
      return { pixels: await createImageBitmap(canvas), truth }
    },
    enlarge: (studio, view) => {
      const camera = cameraOn(studio, view)
      const { width, height } = picture
      camera.setViewOffset(width, height, width / 4, height / 4, width / 2, height / 2)
      renderer.render(studio.built.scene, camera)
      return createImageBitmap(canvas)
    },
    show: (studio, view) => {
      renderer.setSize(picture.width, picture.height, false)
      renderer.render(studio.built.scene, cameraOn(studio, view))
      const url = canvas.toDataURL('image/png')
      renderer.setSize(drawn.width, drawn.height, false)
      return url
    },
  }
}

/** Materials stay, for their programs are slow to make; what a later room shares is sent again. */
function release(renderer: WebGLRenderer, { scene }: BuiltHome): void {
  scene.traverse((part) => {
    if (!isMesh(part)) return
    part.geometry.dispose()
    for (const material of [part.material].flat()) {
      for (const value of Object.values(material)) if (value instanceof Texture) value.dispose()
    }
  })
  for (const light of scene.getObjectsByProperty('isLight', true)) {
    if ('dispose' in light && typeof light.dispose === 'function') light.dispose()
  }
  scene.clear()
  renderer.renderLists.dispose()
}
