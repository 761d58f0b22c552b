import { describe, expect, it } from 'vitest'
import { adapt, drawsInSoftware, finest, startResolution } from './resolution.ts'

const least = 0.2

/** Pictures whose cost in ms is `cost(scale)`, for so many seconds. */
function run(software: boolean, cost: (scale: number) => number, seconds: number) {
  let resolution = startResolution(software, least)
  for (let now = 0; now < seconds * 1000;) {
    const interval = Math.max(16.7, cost(resolution.scale))
    now += interval
    resolution = adapt(resolution, interval, now)
  }
  return resolution
}

describe('the resolution', () => {
  it('stays at its finest where the display keeps up', () => {
    expect(run(false, () => 9, 20).scale).toBe(finest)
  })

  it('falls until the display keeps up', () => {
    const { scale } = run(false, (at) => 60 * at * at, 20)
    expect(scale).toBeLessThan(0.7)
    expect(60 * scale * scale).toBeLessThan(26)
  })

  it('has a floor, however slow the machine is', () => {
    expect(run(true, () => 400, 60).scale).toBe(least)
  })

  it('rises again after one hard moment', () => {
    let hard = true
    const cost = () => (hard ? 90 : 9)
    let resolution = startResolution(false, least)
    for (let now = 0; now < 40_000;) {
      hard = now < 2000
      now += Math.max(16.7, cost())
      resolution = adapt(resolution, Math.max(16.7, cost()), now)
    }
    expect(resolution.scale).toBe(finest)
  })

  it('does not swing for ever between two', () => {
    const { falls } = run(false, (at) => (at > 0.8 ? 40 : 9), 600)
    expect(falls).toBeLessThanOrEqual(4)
  })
})

it('knows drawing in software by the name of the driver', () => {
  expect(drawsInSoftware('ANGLE (Google, Vulkan 1.3 (SwiftShader Device (Subzero)))')).toBe(true)
  expect(drawsInSoftware('llvmpipe (LLVM 15.0.6, 256 bits)')).toBe(true)
  expect(drawsInSoftware('ANGLE (Apple, Apple M3, OpenGL 4.1)')).toBe(false)
})
