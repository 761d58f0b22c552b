import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { cardNamed, cards, detectors } from './card.ts'
import { classNames } from './class-names.ts'

it('gives every card a name of its own, a licence, a hash and a size', () => {
  expect(new Set(cards.map(({ name }) => name)).size).toBe(cards.length)
  for (const { licence, optional, sha256, bytes, trained, quality } of cards) {
    // A program of its own, fetched by whoever wants it and used only after a yes to its licence.
    if (optional === 'espeak') expect(licence).toBe('GPL-3.0-or-later')
    else expect(licence).not.toMatch(/^$|AGPL|GPL|NC/)
    expect(sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(bytes).toBeGreaterThan(0)
    expect(trained && quality).toBeTruthy()
  }
})

it('describes each detector wholly', () => {
  for (const { detector, fingerprint, onProcessor } of detectors) {
    expect(classNames(detector?.classes ?? []).length).toBeGreaterThan(0)
    expect(fingerprint?.length).toBeGreaterThan(0)
    if (onProcessor !== undefined) expect(cardNamed(onProcessor).detector).toEqual(detector)
  }
})

it('finds the files that come with the repository', () => {
  for (const { file, source } of cards) {
    if (!('repository' in source)) continue
    expect(source.repository).toBe(`assets/${file}`)
    expect(existsSync(join(import.meta.dirname, '..', source.repository))).toBe(true)
  }
})

it('names the models there are when asked for another', () => {
  expect(() => cardNamed('oracle', detectors)).toThrow(/no model "oracle".*efficientdet-lite2/)
  expect(() => cardNamed('sample-dog', detectors)).toThrow('no model "sample-dog"')
})
