import { expect, it } from 'vitest'
import { findAmounts } from './find-amounts.ts'
import { findDates } from './find-dates.ts'
import { findPhones } from './find-phones.ts'
import { findTotal } from './find-total.ts'
import { findWord } from './find-word.ts'
import { pageOf, seen } from './sample-page.ts'

it.each([
  ['Milk 1.29', [[1.29, '']]],
  [
    'EUR 1.234,50 and $5',
    [
      [1234.5, 'EUR'],
      [5, '$'],
    ],
  ],
  ['1,234.50 USD', [[1234.5, 'USD']]],
  ['nur 12,– €!', [[12, '€']]],
  [
    '12,99€ statt 15,99 €',
    [
      [12.99, '€'],
      [15.99, '€'],
    ],
  ],
  ["CHF 1'250.00", [[1250, 'CHF']]],
  ['-0,50', [[-0.5, '']]],
  ['12.03.2026 18:30, 3 pieces, 19 %, tel. 0800 123 456', []],
  ['7.50%', []],
])('finds amounts of money as they stand: %s', (text, amounts) => {
  expect(findAmounts(seen(text)).map(({ value, currency }) => [value, currency])).toEqual(amounts)
})

it('finds the total of a bill, not the subtotal, the tax or what was given', () => {
  const bill = pageOf('Bread  2.50', 'Subtotal  9.00', 'TAX  0.81', 'TOTAL  9.81', 'CASH  20.00')
  expect(findTotal(bill)).toMatchObject({
    value: 9.81,
    lines: [{ text: 'TOTAL' }, { text: '9.81' }],
  })
  const zettel = pageOf('Brot  2,50', 'Zwischensumme  9,00', 'Summe EUR  9,81', 'Gegeben  20,00')
  expect(findTotal(zettel)?.value).toBe(9.81)
  expect(findTotal(pageOf('Total', '$12.00'))?.value).toBe(12)
  expect(findTotal(pageOf('Bread  2.50', 'Milk  7.31'))).toBeNull()
})

it('finds a word where it is misread by a letter, and none that is merely short', () => {
  const page = pageOf('Whole Mi1k 3.5%', 'Orange juice', 'Cafe Münster')
  expect(findWord(page, 'orange juice').map(({ line }) => line.text)).toEqual(['Orange juice'])
  expect(findWord(page, 'munster')[0]).toMatchObject({ fit: 1 })
  expect(findWord(page, 'juices')[0]?.line.text).toBe('Orange juice')
  expect(findWord(page, 'cat')).toEqual([])
  expect(findWord(page, '…')).toEqual([])
})

it('finds dates and times as people of the language write them', () => {
  const now = new Date(2026, 10, 25, 12)
  const told = (text: string, language: string) =>
    findDates(seen(text), language, now).map(({ text, date }) => [text, date.toDateString()])
  expect(told('Best before 03/12/2026', 'en')).toEqual([['03/12/2026', 'Thu Dec 03 2026']])
  expect(told('Haltbar bis 03.12.2026', 'de')).toEqual([['03.12.2026', 'Thu Dec 03 2026']])
  expect(told('Open on Sunday in May', 'en')).toEqual([])
})

it('finds telephone numbers as they stand and as they are dialled', () => {
  expect(findPhones(seen('Call (212) 736-5000 today'), 'en', null)).toEqual([
    { text: '(212) 736-5000', dial: '+12127365000' },
  ])
  expect(findPhones(seen('Tel. 030 901820, Brot 2,50'), 'de', null)[0]?.dial).toBe('+4930901820')
  expect(findPhones(seen('Room 12, 2.50'), 'en', 'GB')).toEqual([])
})
