import { expect, it } from 'vitest'
import { quiet } from '../core/exchange.ts'
import { topmost } from './use-escape.ts'

const looking = { kind: 'looking' } as const
const thinking = { kind: 'thinking', question: 'What do you see?' } as const

it('closes what lies on top first: the card, then the keyboard, then looking', () => {
  expect(topmost({ turn: thinking, notice: null, looking }, true)).toBe('card')
  expect(topmost({ turn: quiet, notice: { id: 'notice' }, looking }, true)).toBe('card')
  expect(topmost({ turn: quiet, notice: null, looking }, true)).toBe('typing')
  expect(topmost({ turn: quiet, notice: null, looking }, false)).toBe('looking')
})

it('ends nothing on the first screen', () => {
  expect(topmost({ turn: quiet, notice: null, looking: { kind: 'off' } }, false)).toBe(null)
})
