import {
  type Camera,
  Color,
  FloatType,
  type Material,
  type Mesh,
  NearestFilter,
  type Object3D,
  ShaderMaterial,
  type WebGLRenderer,
  WebGLRenderTarget,
} from 'three'
import type { BuiltHome } from './build-home.ts'
import { isMesh } from './shapes.ts'
import { decodeTruth, type Extent, extents, type TruthMap } from './decode-truth.ts'

/** How a thing shows in a picture. */
export type SeenThing = Extent & {
  readonly id: string
  /** Its number in the map. */
  readonly number: number
}

export type Truth = { readonly map: TruthMap; readonly things: readonly SeenThing[] }

type Shot = {
  readonly renderer: WebGLRenderer
  readonly built: BuiltHome
  readonly camera: Camera
  readonly width: number
  readonly height: number
}

/**
 * What a camera sees, without guessing: every mesh is drawn in the number of its thing and its depth
 * in metres, so `map` holds mask and depth, and `things` the boxes. Needs float colour targets, which
 * WebGL 2 gives with EXT_color_buffer_float; throws where they are missing.
 */
export function seeTruth(shot: Shot): Truth {
  return drawing(shot, (draw) => {
    const map = draw()
    return { map, things: named(shot.built, map) }
  })
}

/**
 * How much of each of these things shows: its pixels by those that it would have were nothing in its
 * way, 0..1. One drawing each.
 */
export function visibleParts(shot: Shot, seen: readonly SeenThing[]): ReadonlyMap<string, number> {
  return drawing(shot, (draw) => {
    const parts = seen.map(({ id, number, pixels }) => {
      const showAll = isolate(shot.built, id)
      const alone = extents(draw()).get(number)?.pixels ?? pixels
      showAll()
      return [id, pixels / alone] as const
    })
    return new Map(parts)
  })
}

function named({ things }: BuiltHome, map: TruthMap): SeenThing[] {
  const ids = [...things.keys()]
  return [...extents(map)].flatMap(([number, extent]) => {
    const id = ids[number - 1]
    return id === undefined ? [] : [{ id, number, ...extent }]
  })
}

/** Paints the home in numbers while `use` draws, then gives it back its looks. */
function drawing<Result>(
  { renderer, built, camera, width, height }: Shot,
  use: (draw: () => TruthMap) => Result,
): Result {
  if (!renderer.extensions.has('EXT_color_buffer_float')) {
    throw new Error('Truth needs float render targets, which this graphics driver does not have.')
  }
  const target = new WebGLRenderTarget(width, height, {
    type: FloatType,
    minFilter: NearestFilter,
    magFilter: NearestFilter,
    generateMipmaps: false,
  })
  const restore = paintNumbers(built)
  try {
    return use(() => drawTarget(renderer, built, camera, target))
  } finally {
    restore()
    target.dispose()
  }
}

function drawTarget(
  renderer: WebGLRenderer,
  { scene }: BuiltHome,
  camera: Camera,
  target: WebGLRenderTarget,
): TruthMap {
  const { width, height } = target
  const [colour, alpha] = [renderer.getClearColor(new Color()), renderer.getClearAlpha()]
  const [before, shadows] = [renderer.getRenderTarget(), renderer.shadowMap.enabled]
  renderer.shadowMap.enabled = false
  renderer.setRenderTarget(target)
  renderer.setClearColor(0, 0)
  renderer.clear()
  renderer.render(scene, camera)
  const rgba = new Float32Array(width * height * 4)
  renderer.readRenderTargetPixels(target, 0, 0, width, height, rgba)
  renderer.setRenderTarget(before)
  renderer.setClearColor(colour, alpha)
  renderer.shadowMap.enabled = shadows
  return decodeTruth(rgba, width, height)
}

/** Gives every mesh the material of its thing's number; what comes back puts the old ones on again. */
function paintNumbers({ scene, things }: BuiltHome): () => void {
  const before = new Map<Mesh, Material | Material[]>()
  const hidden: Object3D[] = []
  const paint = (root: Object3D, number: number) => {
    const [own, other] = [numbered(number), numbered(0)]
    root.traverse((part) => {
      if (!isMesh(part) || before.has(part)) return
      before.set(part, part.material)
      part.material = part.userData.truth === false ? other : own
      if (part.userData.decal === true && part.visible) {
        part.visible = false
        hidden.push(part)
      }
    })
  }
  for (const [index, thing] of [...things.values()].entries()) paint(thing, index + 1)
  paint(scene, 0)
  return () => {
    const made = new Set<Material>()
    for (const [part, material] of before) {
      made.add(part.material as Material)
      part.material = material
    }
    for (const material of made) material.dispose()
    for (const part of hidden) part.visible = true
  }
}

const numbered = (number: number): ShaderMaterial =>
  new ShaderMaterial({
    uniforms: { number: { value: number } },
    vertexShader: `varying float depth;
      void main() {
        vec4 seen = modelViewMatrix * vec4(position, 1.0);
        depth = -seen.z;
        gl_Position = projectionMatrix * seen;
      }`,
    fragmentShader: `uniform float number; varying float depth;
      void main() { gl_FragColor = vec4(number, depth, 0.0, 1.0); }`,
    side: 2,
  })

/** Hides all but one thing; what comes back shows them again. */
function isolate({ scene, things }: BuiltHome, id: string): () => void {
  const keep = things.get(id)
  const away = scene.children.filter((child) => child !== keep && child.visible)
  for (const child of away) child.visible = false
  return () => {
    for (const child of away) child.visible = true
  }
}
