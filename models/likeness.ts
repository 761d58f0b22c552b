/** What a sentence means, as a direction: numbers whose squares sum to 1. The closer two are, the more alike they mean. */
export type Vector = Float32Array

/** How alike two sentences mean: the cosine of the angle between them, 1 for the same. */
export function likeness(a: Vector, b: Vector): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0)
  return sum
}
