import { clip, surest, unitBox } from './box.ts'
import type { DetectorForm } from './card.ts'
import { classNames } from './class-names.ts'
import { closely, due, together } from './closer.ts'
import { readBoxes } from './head-boxes.ts'
import { readDetr } from './head-detr.ts'
import { readYolo } from './head-yolo.ts'
import type { Head, RawBox } from './head.ts'
import type { Loaded, Run } from './model.ts'
import {
  lightOf,
  placeIn,
  placePart,
  sizeOf,
  toTensor,
  type Draw,
  type Placement,
} from './picture.ts'
import { measureSharpness } from './sharpness.ts'
import type { Detection, Frame, Look, UnitBox } from './types.ts'

const heads: Readonly<Record<DetectorForm['head'], Head>> = {
  boxes: readBoxes,
  yolo: readYolo,
  detr: readDetr,
}

/** COCO's evaluation takes at most 100 boxes a picture; what the screen shows is decided later. */
const most = 100
const least = 0.01
/** Boxes of one class that share more than this (IoU) are one thing. */
const shared = 0.5

/** One picture, already drawn into the square input as RGBA rows, through the network and its head. */
export async function infer(rgba: Uint8ClampedArray, { card, session }: Loaded): Promise<RawBox[]> {
  const form = formOf({ card, session })
  const [input] = Object.keys(session.inputs)
  if (input === undefined) throw new Error(`The network of "${card.name}" takes no input.`)
  const outputs = await session.run({ [input]: toTensor(rgba, form) })
  return heads[form.head](outputs, form, least)
}

/** From boxes of the square input to named boxes of the picture that lay in it at `placement`. */
export function toDetections(
  boxes: readonly RawBox[],
  { size, classes }: DetectorForm,
  placement: Placement,
): Detection[] {
  const names = classNames(classes)
  const named = boxes.flatMap(({ index, score, x, y, width, height }): Detection[] => {
    const label = names[index]
    if (!label) return []
    const box = clip(
      unitBox(
        (x * size - placement.x) / placement.width,
        (y * size - placement.y) / placement.height,
        (width * size) / placement.width,
        (height * size) / placement.height,
      ),
    )
    return box[2] > 0 && box[3] > 0 ? [{ label, score, box }] : []
  })
  return surest(named, { shared, most })
}

/**
 * A detector: from a frame to what is in it, as the whole picture shows it and, quarter by quarter, at a
 * closer look. Closes the frame's pixels, also when it fails.
 */
export function createDetector(loaded: Loaded, draw: Draw): Run<Frame, Look> {
  const form = formOf(loaded)
  const looked = new Map<UnitBox, number>()
  return async ({ pixels, time, cut = false, leisurely = false }, { signal }) => {
    try {
      signal.throwIfAborted()
      const size = sizeOf(pixels)
      const placement = placeIn(form, size.width, size.height)
      const rgba = draw(pixels, form.size, placement)
      const sharpness = measureSharpness(rgba, form.size, placement)
      const light = { ...lightOf(rgba), sharpness }
      const whole = toDetections(await infer(rgba, loaded), form, placement)
      if (cut) looked.clear()
      const closer = due(looked, time, leisurely)
      const small: Detection[] = []
      for (const part of closer) {
        signal.throwIfAborted()
        const place = placePart(form, size, part)
        const boxes = await infer(draw(pixels, form.size, place), loaded)
        small.push(...closely(toDetections(boxes, form, place), part))
        looked.set(part, time)
      }
      return { detections: together(whole, small, { shared, most }), light, closer }
    } finally {
      pixels.close()
    }
  }
}

/** How the card says that pictures go in and boxes come out; checked against the network's own input. */
export function formOf({ card, session }: Loaded): DetectorForm {
  const form = card.detector
  if (!form) throw new Error(`"${card.name}" is no detector: weights.json gives it no "detector".`)
  const expected =
    form.layout === 'nchw' ? [1, 3, form.size, form.size] : [1, form.size, form.size, 3]
  const [shape = []] = Object.values(session.inputs)
  const fits =
    shape.length === 4 && shape.every((side, axis) => side === -1 || side === expected[axis])
  if (fits) return form
  throw new Error(
    `"${card.name}" takes [${shape.join(', ')}], but weights.json describes [${expected.join(', ')}].`,
  )
}
