import { describe, type Head } from './head.ts'

/**
 * Outputs that the graph has already decoded: `boxes` [N, 4] (x, y, width, height in parts of the
 * input), `scores` [N] and `classes` [N], in any order of N.
 */
export const readBoxes: Head = (outputs, _form, least) => {
  const { boxes, scores, classes } = outputs
  const count = scores?.data.length ?? 0
  if (!boxes || !scores || classes?.data.length !== count || boxes.data.length !== count * 4) {
    throw new Error(
      `A head "boxes" gives boxes [N, 4], scores [N] and classes [N], not ${describe(outputs)}.`,
    )
  }
  const at = (index: number) => Number(boxes.data[index])
  return Array.from(scores.data, Number).flatMap((score, i) =>
    score < least
      ? []
      : {
          index: Number(classes.data[i]),
          score,
          x: at(i * 4),
          y: at(i * 4 + 1),
          width: at(i * 4 + 2),
          height: at(i * 4 + 3),
        },
  )
}
