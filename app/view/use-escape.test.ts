import { expect, it } from 'vitest'
import { quiet } from '../core/exchange.ts'
import { typed } from '../core/own-words.ts'
import { topmost } from './use-escape.ts'

const looking = { kind: 'looking' } as const
const thinking = { kind: 'thinking', question: typed('What do you see?') } as const

it('closes what lies on top first: the card, then the keyboard, then looking', () => {
  expect(
    topmost(
      { turn: thinking, notice: null, looking, chosen: null, ringing: null, guiding: null },
      true,
    ),
  ).toBe('card')
  expect(
    topmost(
      {
        turn: quiet,
        notice: { id: 'notice' },
        looking,
        chosen: null,
        ringing: null,
        guiding: null,
      },
      true,
    ),
  ).toBe('card')
  expect(
    topmost({ turn: quiet, notice: null, looking, chosen: 3, ringing: null, guiding: null }, true),
  ).toBe('card')
  expect(
    topmost(
      { turn: quiet, notice: null, looking, chosen: null, ringing: null, guiding: null },
      true,
    ),
  ).toBe('typing')
  expect(
    topmost(
      { turn: quiet, notice: null, looking, chosen: null, ringing: null, guiding: null },
      false,
    ),
  ).toBe('looking')
})

it('ends nothing on the first screen', () => {
  expect(
    topmost(
      {
        turn: quiet,
        notice: null,
        looking: { kind: 'off' },
        chosen: null,
        ringing: null,
        guiding: null,
      },
      false,
    ),
  ).toBe(null)
})
