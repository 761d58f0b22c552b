import type { Loaded } from '../model.ts'
import { findRegions } from './find-regions.ts'
import { runOne } from './network.ts'
import { toBatch, type Norm, type Paint } from './paint.ts'
import type { Region } from './region.ts'

/** As PaddleOCR's detector was trained (ImageNet's means, here by blue, green, red as it was fed). */
const norm: Norm = { mean: [0.485, 0.456, 0.406], spread: [0.229, 0.224, 0.225] }
/** The network halves its picture five times. */
const step = 32
/** A small picture is looked at enlarged by up to this: its letters may be small, too. */
const largest = 2

/** Where lines of text are in a picture, pixels of that picture; its long side is looked at with `longest` pixels. */
export async function detectText(
  paint: Paint,
  network: Loaded,
  longest: number,
): Promise<Region[]> {
  const scale = Math.min(largest, longest / Math.max(paint.width, paint.height))
  const side = (pixels: number) => Math.max(step, Math.round((pixels * scale) / step) * step)
  const [width, height] = [side(paint.width), side(paint.height)]
  const map = await runOne(network, toBatch([paint.whole(width, height)], width, height, norm))
  if (!(map.data instanceof Float32Array) || map.data.length !== width * height) {
    throw new Error(`The network of "${network.card.name}" gave no map of its picture.`)
  }
  // Both scales differ a little, since each side is a whole number of steps.
  const [sx, sy] = [paint.width / width, paint.height / height]
  return findRegions({ data: map.data, width, height }).map((region) => ({
    x: region.x * sx,
    y: region.y * sy,
    width: region.width * Math.hypot(Math.cos(region.angle) * sx, Math.sin(region.angle) * sy),
    height: region.height * Math.hypot(Math.sin(region.angle) * sx, Math.cos(region.angle) * sy),
    angle: Math.atan2(Math.sin(region.angle) * sy, Math.cos(region.angle) * sx),
  }))
}
