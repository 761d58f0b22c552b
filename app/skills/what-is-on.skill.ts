import { neighbourOf, supportOf } from '../core/landmark.ts'
import type { Answer } from '../core/types.ts'
import type { Thing } from '../core/world/types.ts'
import { definite, listing, mention } from '../words/phrases.ts'
import { cannotLook, decline, fromThings, unknownThing } from './answers.ts'
import { asks, meaningOf, suitsThing, type Patterns } from './meaning.ts'
import type { Memory, Question, Skill } from './skill.ts'
import { byNearness } from './whereabouts.ts'

const on: Patterns = {
  en: ["what(s|'s| is| are| do you see) (on|on top of) {thing}", 'what (stands|lies) on {thing}'],
  de: ['was (ist|steht|liegt|siehst du) auf (dem|der|den) {thing}'],
}
const beside: Patterns = {
  en: ["what(s|'s| is| are) (next to|beside|near|close to) {thing}"],
  de: ['was (ist|steht|liegt) (neben|bei) (dem|der|den) {thing}'],
}
const patterns: Patterns = {
  en: [...(on['en'] ?? []), ...(beside['en'] ?? [])],
  de: [...(on['de'] ?? []), ...(beside['de'] ?? [])],
}

/** Names what is remembered on or next to a thing: of several, the nearest one. */
const whatIsOn: Skill = {
  name: 'what-is-on',
  examples: {
    en: ['What is on the table?', "What's on the couch?", 'what is next to the laptop'],
    de: ['Was ist auf dem Tisch?', 'Was liegt auf der Couch?', 'was steht neben dem Laptop'],
  },
  suits: (question) => suitsThing(question, patterns),
  answer: (question) => {
    const meaning = meaningOf(question, patterns)
    const { memory, language } = question
    if (meaning === null || memory === null) return cannotLook
    if (meaning.kind === 'unknown') return unknownThing(meaning.noun)
    const place = byNearness(memory.things, memory).find(
      ({ label, state }) => meaning.labels.includes(label) && state === 'present',
    )
    if (!place) {
      const thing = mention(language, meaning.name, 1)
      return decline({ reason: 'unseen' }, 'answer-where-never', { thing })
    }
    return tell(question, place, memory, asks(question, on) ? 'on' : 'next-to')
  },
}
export default whatIsOn

function tell({ language }: Question, place: Thing, memory: Memory, way: 'on' | 'next-to'): Answer {
  const { things, viewer, now } = memory
  const there = things.filter((thing) => {
    if (thing.state === 'missing' || [place.id, supportOf(place, things)?.id].includes(thing.id))
      return false
    return way === 'on'
      ? supportOf(thing, things)?.id === place.id
      : neighbourOf(thing, things, viewer)?.thing.id === place.id ||
          neighbourOf(place, things, viewer)?.thing.id === thing.id
  })
  const args = { place: definite(language, place.label) }
  if (there.length === 0)
    return fromThings(`answer-${way}-nothing`, args, [place], { now, pointAt: null })
  const counts = [...new Set(there.map(({ label }) => label))].map((name) => ({
    ...{ name, sure: true },
    count: there.filter(({ label }) => label === name).length,
  }))
  const list = listing(language, counts, false)
  return fromThings(`answer-${way}`, { ...args, things: list }, [...there, place], {
    now,
    pointAt: null,
  })
}
