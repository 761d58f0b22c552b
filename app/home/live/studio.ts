import { PerspectiveCamera, SpotLight, WebGLRenderer } from 'three'
import { type BuiltHome, buildHomeGently, prepareRenderer } from '../build-home.ts'
import { layOutHome } from '../layout/layout.ts'
import { isMesh } from '../shapes.ts'
import { createWorld, type World } from '../world/world.ts'
import type { HomeChoice } from './live-home.ts'
import { drawsInSoftware } from './resolution.ts'

/** Where homes are drawn: one graphics context for all of them, opened with the first. */
export type Studio = {
  readonly canvas: HTMLCanvasElement
  readonly renderer: WebGLRenderer
  /** Whether no graphics chip draws here. */
  readonly software: boolean
}

let studio: Studio | null = null

/** Throws where the browser gives no WebGL 2. */
export function openStudio(): Studio {
  if (studio && !studio.renderer.getContext().isContextLost()) return studio
  const software = isSoftware()
  const canvas = document.createElement('canvas')
  canvas.setAttribute('aria-hidden', 'true')
  const renderer = new WebGLRenderer({
    canvas,
    antialias: !software, // it would take half as long again
    powerPreference: 'high-performance',
    preserveDrawingBuffer: true, // while nothing moves nothing is drawn, yet the picture is read
  })
  studio = { canvas, renderer, software }
  return studio
}

function isSoftware(): boolean {
  const context = new OffscreenCanvas(1, 1).getContext('webgl2')
  const info = context?.getExtension('WEBGL_debug_renderer_info')
  const name: unknown = info && context?.getParameter(info.UNMASKED_RENDERER_WEBGL)
  return typeof name === 'string' && drawsInSoftware(name)
}

/** The home that was opened last, as it was left. */
let last: { readonly key: string; readonly world: World } | null = null

/** ms of building after which the page gets its turn: half a picture of its display. */
const spell = 8

/**
 * The chosen home, lit and ready to be drawn here; it is built in short pieces. The one that was
 * opened last is there as it was left, but for a script, which begins in a home as it was built. Rejects when the signal is aborted.
 */
export async function openWorld(
  { renderer, software }: Studio,
  { seed, time, script }: HomeChoice,
  signal: AbortSignal,
): Promise<World> {
  const key = `${seed} ${time}`
  if (last?.key !== key || script) {
    let began = performance.now()
    const rest = async () => {
      if (performance.now() - began < spell) return
      await new Promise((go) => setTimeout(go))
      signal.throwIfAborted()
      began = performance.now()
    }
    const world = createWorld(await buildHomeGently(layOutHome(seed, time), rest))
    if (last) free(last.world.built)
    if (software) spareShadows(world.built)
    last = { key, world }
  }
  const { world } = last
  prepareRenderer(renderer, world.built)
  // Side by side and beside the page, which would stand still if the first picture had to wait for them.
  await renderer.compileAsync(world.built.scene, new PerspectiveCamera())
  signal.throwIfAborted()
  return world
}

/** In software the lamps' shadows are most of the cost of a picture; the sun keeps its own. */
function spareShadows({ scene }: BuiltHome): void {
  scene.traverse((part) => {
    if (part instanceof SpotLight) part.castShadow = false
  })
}

/** Takes a home's shapes from the graphics chip; its paints are shared with other homes and stay. */
function free({ scene }: BuiltHome): void {
  scene.traverse((part) => {
    if (isMesh(part)) part.geometry.dispose()
  })
}
