import { expect, it } from 'vitest'
import { messageIds } from '../words.ts'

const sources: Readonly<Record<string, string>> = import.meta.glob(
  ['./**/*.{ts,tsx}', '!./**/*.test.*'],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
)

it.each(['en', 'de'])('finds every message that the view says in the words of %s', (language) => {
  const known = new Set(messageIds(language))
  const said = Object.values(sources).flatMap((source) =>
    [...source.matchAll(/'((?:ui|fault|notice)-[a-z-]+)'/g)].map(([, id = '']) => id),
  )
  expect(said.length).toBeGreaterThan(20)
  expect(said.filter((id) => !known.has(id))).toEqual([])
})
