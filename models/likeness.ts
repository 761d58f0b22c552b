/** What a sentence means, as a direction: numbers whose squares sum to 1. The closer two are, the more alike they mean. */
export type Vector = Float32Array

/** How alike two sentences mean: the cosine of the angle between them, 1 for the same. */
export function likeness(a: Vector, b: Vector): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0)
  return sum
}

/** A direction in one byte a number, for storage; likeness changes by less than 0.01. */
export function packVector(vector: Vector): Int8Array<ArrayBuffer> {
  const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1
  return Int8Array.from(vector, (value) => Math.round((value / largest) * 127))
}

/** The direction that was packed, of length 1 again. */
export function unpackVector(packed: Int8Array): Vector {
  const length = Math.hypot(...packed) || 1
  return Float32Array.from(packed, (value) => value / length)
}

/** How alike a direction and a packed one are: the cosine of the angle between them. */
export function likenessToPacked(vector: Vector, packed: Int8Array): number {
  let [sum, squares] = [0, 0]
  for (let i = 0; i < packed.length; i++) {
    const value = packed[i] ?? 0
    sum += (vector[i] ?? 0) * value
    squares += value * value
  }
  return sum / (Math.sqrt(squares) || 1)
}
