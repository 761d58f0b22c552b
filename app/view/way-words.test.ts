import { expect, it } from 'vitest'
import { poseLooking } from '../core/pose.ts'
import { sampleLabel } from '../core/sample-label.ts'
import type { WorldPoint } from '../core/types.ts'
import { wayTo } from './way-words.ts'

const way = (language: string, at: WorldPoint, along = 0.05) =>
  wayTo(
    {
      language,
      labels: [sampleLabel({ id: 4, at, spread: [0.01, along] })],
      lens: { width: 4, height: 3, fov: 50, pose: poseLooking([0, 1.6, 0], 0, 0) },
    },
    4,
  )

it.each([
  ['en', [0, 1.5, -2], 'cup: straight ahead, 2 metres away'],
  ['en', [1, 1.2, 1.73], 'cup: behind you, at 5 o’clock, 2 metres away'],
  ['en', [-2, 1.6, 0], 'cup: at 9 o’clock, 2 metres away'],
  ['en', [0, 0.1, -0.2], 'cup: below you, at 12 o’clock, 1.5 metres away'],
  ['de', [1, 1.2, 1.73], 'Tasse: hinter dir, auf 5 Uhr, 2 Meter entfernt'],
] as const)('says in %s the way to %j', (language, at, words) => {
  expect(way(language, at)).toBe(words)
})

it('says no distance that nobody knows', () => {
  expect(way('en', [0, 1.6, -2], 2)).toBe('cup: straight ahead')
})
