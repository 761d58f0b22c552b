import { describe, pick, sigmoid, type Head, type RawBox } from './head.ts'

/**
 * A DETR-style head as RF-DETR and D-FINE export it: boxes [1, N, 4] (centre x, centre y, width,
 * height in parts of the input) and logits [1, N, classes], a sigmoid for each class.
 */
export const readDetr: Head = (outputs, _form, least) => {
  const boxes =
    pick(outputs, ({ dims }, name) => dims.at(-1) === 4 && /box|det/i.test(name)) ??
    pick(outputs, ({ dims }) => dims.length === 3 && dims[2] === 4)
  const logits = pick(outputs, (tensor) => tensor !== boxes && tensor.dims.length === 3)
  const [, count = 0, classes = 0] = logits?.dims ?? []
  if (!boxes || !logits || boxes.data.length !== count * 4) {
    throw new Error(
      `A head "detr" gives boxes [1, N, 4] and logits [1, N, classes], not ${describe(outputs)}.`,
    )
  }
  const found: RawBox[] = []
  for (let n = 0; n < count; n++) {
    let best = 0
    const logit = (index: number) => Number(logits.data[n * classes + index])
    for (let index = 1; index < classes; index++) if (logit(index) > logit(best)) best = index
    const score = sigmoid(logit(best))
    if (score < least) continue // keeps what is no number, which must not go unnoticed
    const [cx = 0, cy = 0, width = 0, height = 0] = [0, 1, 2, 3].map((k) =>
      Number(boxes.data[n * 4 + k]),
    )
    found.push({ index: best, score, x: cx - width / 2, y: cy - height / 2, width, height })
  }
  return found
}
