/**
 * TFLite's SAME padding along one axis, pixels before and after: the output has
 * ceil(size / stride) pixels, and where the padding is odd the extra pixel comes after.
 * Source: tensorflow/lite/kernels/padding.h.
 */
export function samePadding(
  size: number,
  kernel: number,
  stride: number,
): [before: number, after: number] {
  const total = Math.max((Math.ceil(size / stride) - 1) * stride + kernel - size, 0)
  const before = Math.floor(total / 2)
  return [before, total - before]
}
