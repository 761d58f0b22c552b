import { readdirSync, readFileSync } from 'node:fs'
import { FluentResource } from '@fluent/bundle'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { coco80 } from '../models/class-names.ts'
import {
  directionOf,
  languageOf,
  languages,
  messageIds,
  say,
  thingId,
  thingName,
  wordsOf,
} from './words.ts'

const folder = new URL('../assets/words/', import.meta.url)
const others = languages.filter((language) => language !== 'en')

const resourcesOf = (language: string): [file: string, text: string][] =>
  readdirSync(new URL(`${language}/`, folder))
    .filter((file) => /\.(ftl|json)$/.test(file))
    .map((file) => [file, readFileSync(new URL(`${language}/${file}`, folder), 'utf8')])

/** What each answer leaves to be filled in: the names of its variables. */
const gapsOf = (language: string): Map<string, string[]> => {
  const messages = resourcesOf(language).flatMap(([, text]) => new FluentResource(text).body)
  const answers = messages.filter(({ id }) => id.startsWith('answer-'))
  return new Map(
    answers.map(({ id, value }) => {
      const names = JSON.stringify(value).matchAll(/"type":"var","name":"(\w+)"/g)
      return [id, [...new Set([...names].map(([, name = '']) => name))].sort()] // however often each is said
    }),
  )
}

afterEach(() => {
  vi.restoreAllMocks()
})

it('speaks English and at least one other language', () => {
  expect(languages).toContain('en')
  expect(others).not.toEqual([])
})

describe.each(languages)('the words of %s', (language) => {
  it('are the same messages as in English, each once', () => {
    expect([...messageIds(language)].sort()).toEqual([...new Set(messageIds('en'))].sort())
  })

  it('lose no message to a slip of the pen', () => {
    for (const [file, text] of resourcesOf(language)) {
      const written = text.match(/^[a-z][\w-]* *=/gm) ?? []
      expect(new FluentResource(text).body.length, file).toBe(written.length)
    }
  })

  it('leave the same gaps as in English', () => {
    for (const [id, gaps] of gapsOf('en')) expect(gapsOf(language).get(id), id).toEqual(gaps)
  })

  it.each([...coco80])('name, count and give an article to: %s', (label) => {
    for (const form of [null, 'plural', 'article'])
      expect(wordsOf(language, thingId(label), form), form ?? 'name').toMatch(/^[\p{L} -]+$/u)
  })
})

it('shows a thing without a name as its detector calls it', () => {
  expect(thingName('de', 'forklift truck')).toBe('forklift truck')
  expect(thingName('de', 'cell phone')).toBe('Handy')
  expect(thingName('en', '猫')).toBe('猫')
  expect(thingName('en', 'tv')).toBe('TV')
})

it('serves a dialect by its language and an unknown language by English', () => {
  expect(languageOf('de-AT')).toBe('de')
  expect(languageOf('de')).toBe('de')
  expect(languageOf('tlh')).toBe('en')
  expect(say('de-CH', { id: 'answer-nothing' })).toBe('Ich sehe nichts, was ich kenne.')
  expect(say('tlh', { id: 'answer-nothing' })).toBe('I do not see anything I know.')
})

it('shows a message that is nowhere as its id, and reports it once', () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  expect(say('de', { id: 'no-such-message' })).toBe('no-such-message')
  expect(say('en', { id: 'no-such-message' })).toBe('no-such-message')
  expect(warn).toHaveBeenCalledOnce()
})

it('knows which way a language is written', () => {
  expect(languages.map(directionOf)).toEqual(languages.map(() => 'ltr'))
})
