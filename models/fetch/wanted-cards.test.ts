import { expect, it } from 'vitest'
import type { Card } from '../card.ts'
import { wantedCards } from './wanted-cards.ts'

const card = (name: string, optional?: string) =>
  ({ name, file: name, ...(optional !== undefined && { optional }) }) as Card
const cards = [card('eyes'), card('big-ears', 'ears'), card('big-ears-words', 'ears'), card('nose', 'nose')] // prettier-ignore
const names = async (wishes: readonly string[], there: readonly string[] = []) =>
  (await wantedCards(cards, wishes, async (file) => there.includes(file))).map(({ name }) => name)

it('takes what is always needed, and what is wished for whole', async () => {
  expect(await names([])).toEqual(['eyes'])
  expect(await names(['ears'])).toEqual(['eyes', 'big-ears', 'big-ears-words'])
})

it('keeps checking what was added before', async () => {
  expect(await names([], ['nose'])).toEqual(['eyes', 'nose'])
})

it('names what there is to add where a wish names nothing', async () => {
  await expect(names(['eyes'])).rejects.toThrow('There is no "eyes" to add. Choose of: ears, nose.')
})
