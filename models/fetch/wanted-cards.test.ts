import { expect, it } from 'vitest'
import type { Card } from '../card.ts'
import { wantedCards } from './wanted-cards.ts'

const card = (name: string, optional?: string) =>
  ({ name, file: name, ...(optional !== undefined && { optional }) }) as Card
const cards = [card('eyes'), card('big-ears', 'ears'), card('big-ears-words', 'ears'), card('nose', 'nose')] // prettier-ignore
const names = (wishes: readonly string[], there: readonly string[] = []) =>
  wantedCards(cards, wishes, (file) => there.includes(file)).map(({ name }) => name)

it('takes what is always needed, and what is wished for whole', () => {
  expect(names([])).toEqual(['eyes'])
  expect(names(['ears'])).toEqual(['eyes', 'big-ears', 'big-ears-words'])
})

it('keeps checking what was added before, and completes what was added in part', () => {
  expect(names([], ['nose'])).toEqual(['eyes', 'nose'])
  expect(names([], ['big-ears'])).toEqual(['eyes', 'big-ears', 'big-ears-words'])
})

it('names what there is to add where a wish names nothing', () => {
  expect(() => names(['eyes'])).toThrow('There is no "eyes" to add. Choose of: ears, nose.')
})
