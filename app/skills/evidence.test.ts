import fc from 'fast-check'
import { expect, it } from 'vitest'
import { coco80 } from '../../models/class-names.ts'
import { languages, say, thingId, wordsOf } from '../words.ts'
import { skills } from './all.ts'
import { sureFrom } from './in-view.ts'
import { answerTo, question, seeing } from './rehearse.ts'

/** The classes that a text names, longest names first so that a teddy bear is no bear. */
function namedIn(language: string, text: string): string[] {
  const forms = coco80.flatMap((label) =>
    [null, 'singular', 'plural'].flatMap((form) => {
      const words = wordsOf(language, thingId(label), form)
      return words === null ? [] : [{ label, words }]
    }),
  )
  const found: string[] = []
  let rest = text
  for (const { label, words } of forms.sort((a, b) => b.words.length - a.words.length)) {
    const named = new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, 'gu')
    if (named.test(rest)) found.push(label)
    rest = rest.replaceAll(named, '')
  }
  return [...new Set(found)]
}

const thing = fc.record({
  label: fc.constantFrom(...coco80),
  score: fc.double({ min: 0.05, max: 1, noNaN: true }),
})
const scene = fc
  .array(thing, { maxLength: 12 })
  .map((things) => seeing(...things.map(({ label, score }) => `${label} ${score}`)))
const asked = fc.constantFrom(
  ...languages.flatMap((language) =>
    skills.flatMap((skill) => (skill.examples[language] ?? []).map((text) => ({ language, text }))),
  ),
)

it('an answer from evidence names only things of its evidence', async () => {
  await fc.assert(
    fc.asyncProperty(scene, asked, async (tracks, { language, text }) => {
      const answer = await answerTo(question(language, text, tracks))
      const evidence = tracks.filter(({ id }) =>
        answer.evidence.some((each) => each.kind === 'track' && each.id === id),
      )
      expect(evidence.length).toBe(answer.evidence.length)
      // A list is gone through aloud, with what was not seen of it.
      if (evidence.length === 0 || answer.sentence.id === 'answer-list') return
      const labels = new Set(evidence.map(({ label }) => label))
      const named = namedIn(language, say(language, answer.sentence))
      expect(named.filter((label) => !labels.has(label))).toEqual([])
      // "Two animals, perhaps three" is the only answer that names no more than a kind.
      if (answer.sentence.id !== 'answer-at-least') expect(named).not.toEqual([])
    }),
  )
})

it('an answer without evidence claims no thing: it declines, or says what was not seen', async () => {
  await fc.assert(
    fc.asyncProperty(scene, asked, async (tracks, { language, text }) => {
      const { sentence, evidence, declined } = await answerTo(question(language, text, tracks))
      if (evidence.length > 0 || declined) return
      expect([
        'answer-not-one',
        'answer-help',
        'answer-paused',
        'answer-forgotten',
        'answer-forget-more',
        'answer-time',
        'answer-date',
        'answer-sum',
        'answer-noted',
        'answer-named',
        'answer-timer-set',
        'answer-guide-end',
      ]).toContain(sentence.id)
    }),
  )
})

it('what is declined has no confidence, and an answer never more than its evidence', async () => {
  await fc.assert(
    fc.asyncProperty(scene, asked, async (tracks, { language, text }) => {
      const { evidence, declined, confidence } = await answerTo(question(language, text, tracks))
      if (declined) expect(confidence).toBe(0)
      const used = tracks.filter(({ id }) =>
        evidence.some((each) => each.kind === 'track' && each.id === id),
      )
      for (const { score } of used) expect(confidence).toBeLessThanOrEqual(score)
    }),
  )
})

it('a thing that is not sure is not said without a perhaps', async () => {
  await fc.assert(
    fc.asyncProperty(scene, asked, async (tracks, { language, text }) => {
      const unsure = tracks.map((track) => ({ ...track, score: track.score * sureFrom * 0.99 }))
      const answer = await answerTo(question(language, text, unsure))
      if (answer.evidence.length === 0) return
      expect(say(language, answer.sentence)).toMatch(/perhaps|may be|vielleicht|könnte/i)
    }),
  )
})
