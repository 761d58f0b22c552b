import { expect, it } from 'vitest'
import { unitBox } from '../../../models/box.ts'
import type { UnitBox } from '../../../models/types.ts'
import { noteApart } from './apart.ts'
import type { Known, Seen } from './known.ts'
import { begin } from './meet.ts'
import { sampleSight, sampleView } from './sample-scene.ts'
import { unite } from './unite.ts'

const view = sampleView(0, [0, 0, 0], [0, 0, -2])

function chairAt(x: number, extent: readonly [number, number], box: UnitBox): Seen {
  const sight = sampleSight({ label: 'chair', at: [x, 0, -2] }, view)
  if (!sight) throw new Error('The chair is in view.')
  return { ...sight, extent, box, words: { chair: 0.5 } }
}

/** Both in three pictures, each time in these boxes; gives how many are left. */
function left(one: Seen, other: Seen): number {
  const eye = [0, 0, 0] as const
  const known = [one, other].map((seen, i) =>
    begin(i + 1, seen, { time: 0, at: seen.at, covariance: seen.covariance, eye }),
  )
  const shown = new Map([
    [1, one],
    [2, other],
  ])
  const pictures = [0, 1, 2]
  const noted = pictures.reduce<readonly Known[]>((all) => noteApart(all, shown), known)
  return unite(noted, new Set([1, 2])).known.length
}

it('a box of a part and a box of the whole, at one place, are one thing', () => {
  const whole = chairAt(0, [0.7, 0.3], unitBox(0.2, 0.7, 0.7, 0.3))
  const part = chairAt(0.15, [0.6, 0.3], unitBox(0.75, 0.85, 0.2, 0.15))
  expect(left(whole, part)).toBe(1)
})

it('two boxes that hardly overlap are two things, however close', () => {
  const one = chairAt(0, [0.7, 0.3], unitBox(0.2, 0.7, 0.3, 0.3))
  const other = chairAt(0.15, [0.6, 0.3], unitBox(0.48, 0.7, 0.3, 0.3))
  expect(left(one, other)).toBe(2)
})
