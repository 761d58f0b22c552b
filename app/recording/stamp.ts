import type { Stamp } from './protobuf.ts'

const nanosEach = { ms: 1e6, second: 1e9 }

/** Milliseconds as whole nanoseconds, the unit of MCAP's times. */
export const toNanos = (ms: number): bigint => BigInt(Math.round(ms * nanosEach.ms))
export const fromNanos = (nanos: bigint): number => Number(nanos) / nanosEach.ms

/** Milliseconds as seconds and the nanoseconds beyond. */
export function toStamp(ms: number): Stamp {
  const nanos = Math.round(ms * nanosEach.ms)
  return { sec: Math.floor(nanos / nanosEach.second), nsec: nanos % nanosEach.second }
}
