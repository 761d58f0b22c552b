import type { DeviceProfile } from '../profiles.ts'
import { displayBox, type Extent } from './optics.ts'

/** What is seen while a session runs: the scenery, and the app's canvas over it. */
export type Stage = {
  /** To be handed to the runtime, which shows nothing itself then. */
  readonly container: HTMLDivElement
  /** Shows both canvases behind the page. Their sizes follow the window. */
  readonly show: (app: HTMLCanvasElement) => void
  /** Gives both back to where they were, as they were. */
  readonly clear: () => void
}

/** Finer than two pixels to a CSS pixel nobody sees. */
const finest = 2

/** The window's inner size, CSS pixels. */
export const windowSize = (): Extent => ({ width: innerWidth, height: innerHeight })

/** A stage for one device and its scenery. */
export function createStage(profile: DeviceProfile, scenery: HTMLCanvasElement): Stage {
  const container = document.createElement('div')
  let giveBack: (() => void)[] = []
  let before = windowSize()

  const fit = (app: HTMLCanvasElement) => {
    const window = windowSize()
    const { left, top, width, height } = displayBox(profile, window)
    const fine = Math.min(devicePixelRatio, finest)
    const pixels = profile.display ?? { width: width * fine, height: height * fine }
    resize(app, pixels)
    place(app, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` })
    // Who draws the scenery may have chosen fewer pixels, and keeps that choice.
    const part = scenery.height / before.height
    resize(scenery, { width: window.width * part, height: window.height * part })
    before = window
  }

  const clear = () => {
    for (const back of giveBack) back()
    giveBack = []
    container.remove()
  }

  return {
    container,
    show: (app) => {
      if (app.parentElement === container) return
      clear()
      giveBack = [borrow(app), borrow(scenery)]
      before = windowSize()
      resize(scenery, before)
      place(scenery, { left: '0', top: '0', width: '100%', height: '100%' })
      app.style.mixBlendMode = profile.blend === 'additive' ? 'plus-lighter' : 'normal'
      // Behind the page, yet before its background; what is done to its empty parts the page sees.
      Object.assign(container.style, { zIndex: '-1', pointerEvents: 'none' })
      container.append(scenery, app)
      document.body.append(container)
      const follow = () => fit(app)
      addEventListener('resize', follow)
      giveBack.push(() => removeEventListener('resize', follow))
      fit(app)
    },
    clear,
  }
}

/** Setting a size clears the canvas, even where it is the old one. */
function resize(canvas: HTMLCanvasElement, size: Extent): void {
  const [width, height] = [Math.round(size.width), Math.round(size.height)]
  if (canvas.width !== width) canvas.width = width
  if (canvas.height !== height) canvas.height = height
}

const place = (
  canvas: HTMLCanvasElement,
  box: Readonly<Record<'left' | 'top' | 'width' | 'height', string>>,
) => Object.assign(canvas.style, { position: 'absolute', ...box })

/** Leaves a mark where the canvas is; what comes back puts it there again. */
function borrow(canvas: HTMLCanvasElement): () => void {
  const { width, height } = canvas
  const { cssText } = canvas.style
  const mark = document.createComment('')
  canvas.replaceWith(mark)
  return () => {
    resize(canvas, { width, height })
    canvas.style.cssText = cssText
    canvas.remove()
    mark.replaceWith(canvas)
  }
}
