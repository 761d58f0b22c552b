import { expect, it } from 'vitest'
import { sampleLabel } from '../core/sample-label.ts'
import { arrange, withoutFaded, type Word } from './arrange.ts'

const label = (id: number) => sampleLabel({ id })
const word = (id: number, x: number, y: number): Word => ({ id, x, y, width: 4, height: 1 })
const gap = 0.6

it('leaves a word in its place while its thing moves and nothing is covered', () => {
  const first = arrange([], [label(1), label(2)], [word(1, 0, 0), word(2, 1, 0)], gap, 0)
  const moved = arrange(first, [label(1), label(2)], [word(1, 0.1, 0), word(2, 1, 0.1)], gap, 0)
  expect(moved.map(({ lift }) => lift)).toEqual(first.map(({ lift }) => lift))
})

it('finds new places when a word comes to cover another', () => {
  const first = arrange([], [label(1), label(2)], [word(1, 0, 0), word(2, 9, 0)], gap, 0)
  const met = arrange(first, [label(1), label(2)], [word(1, 0, 0), word(2, 1, 0)], gap, 0)
  expect(met[1]?.lift).not.toEqual(first[1]?.lift)
})

it('lets a thing that is gone fade where it stood, and then forgets it, however fast pictures come', () => {
  let shown = arrange([], [label(1), label(2)], [word(1, 0, 0), word(2, 9, 0)], gap, 0)
  const stood = shown[0]?.lift
  const ids: number[][] = []
  for (let time = 10; time <= 400; time += 10) {
    shown = arrange(shown, [label(2)], [word(2, 9, 0)], gap, time)
    ids.push(shown.map(({ label: { id } }) => id))
    expect(shown[1]?.lift ?? stood).toEqual(stood)
  }
  expect(ids[0]).toEqual([2, 1])
  expect(ids.at(-1)).toEqual([2])
})

it('forgets a faded thing even when no picture comes any more', () => {
  const first = arrange([], [label(1)], [word(1, 0, 0)], gap, 0)
  const fading = arrange(first, [], [], gap, 50)
  expect(withoutFaded(fading, 150)).toHaveLength(1)
  expect(withoutFaded(fading, 500)).toHaveLength(0)
})

it('takes a thing back that returns while it fades', () => {
  const first = arrange([], [label(1)], [word(1, 0, 0)], gap, 0)
  const fading = arrange(first, [], [], gap, 0)
  expect(arrange(fading, [label(1)], [word(1, 0, 0)], gap, 0)).toEqual(first)
})
