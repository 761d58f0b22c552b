import type { Answer } from '../core/types.ts'
import { thingsThat, type Placing } from '../core/world/queries/placed.ts'
import type { Thing } from '../core/world/types.ts'
import { definite, listing } from '../words/phrases.ts'
import { cannotLook, decline, fromThings } from './answers.ts'
import { asks, suitsThing, type Patterns } from './meaning.ts'
import { refer } from './refer.ts'
import type { Question, Skill } from './skill.ts'

const what =
  "what(s|'s| is| are| do you see| do i have| can you see| was| things are| objects are| else is)?"
const was = 'was (ist|sind|steht|liegt|siehst du|befindet sich|gibt es)( {place})*'
const the = '(dem|der|den|meinem|meiner|diesem|dieser)'

const ways: Readonly<Record<Placing, Patterns>> = {
  on: {
    en: [
      `${what} (on|on top of|upon|standing on|lying on|sitting on) {thing}( {place})*`,
      'what (stands|lies|sits) on {thing}',
      'is (there )?anything on {thing}',
    ],
    de: [`${was} auf ${the} {thing}`, `(liegt|steht|ist) etwas auf ${the} {thing}`],
  },
  'next-to': {
    en: [`${what} (next to|beside|near|close to|by|around|next) {thing}( {place})*`],
    de: [`${was} (neben|bei|in der nähe von) ${the} {thing}`],
  },
  under: {
    en: [`${what} (under|below|beneath|underneath) {thing}( {place})*`],
    de: [`${was} unter ${the} {thing}`],
  },
  left: {
    en: [`${what} (to the left of|left of|on the left of|on the left side of) {thing}`],
    de: [`${was} links (von|neben) ${the} {thing}`],
  },
  right: {
    en: [`${what} (to the right of|right of|on the right of|on the right side of) {thing}`],
    de: [`${was} rechts (von|neben) ${the} {thing}`],
  },
}
const of = (language: string) => Object.values(ways).flatMap((each) => each[language] ?? [])
const patterns: Patterns = { en: of('en'), de: of('de') }

/** Names what is remembered on, under or beside a thing. */
const whatIsOn: Skill = {
  name: 'what-is-on',
  examples: {
    en: [
      'What is on the table?',
      "What's on the couch?",
      'what is next to the laptop',
      'What is under the table?',
      "What's to the left of the tv?",
    ],
    de: [
      'Was ist auf dem Tisch?',
      'Was liegt auf der Couch?',
      'was steht neben dem Laptop',
      'Was liegt unter dem Tisch?',
      'was ist links von dem Fernseher',
    ],
  },
  suits: (question) => suitsThing(question, patterns),
  answer: async (question, hands) => {
    if (question.memory === null && question.tracks === null) return cannotLook
    const { subject, answer } = await refer(question, patterns, hands)
    if (!subject) return answer
    const way = (Object.keys(ways) as Placing[]).find((each) => asks(question, ways[each]))
    const place = definite(question.language, subject.label)
    if (!subject.thing || !way) return decline({ reason: 'beyond' }, 'answer-no-places', { place })
    return tell(question, subject.thing, way)
  },
}
export default whatIsOn

function tell({ language, memory }: Question, place: Thing, way: Placing): Answer {
  if (!memory) return cannotLook
  const { now } = memory
  const there = thingsThat(memory, way, place)
  const args = { place: definite(language, place.label), way }
  if (there.length === 0) {
    const empty = decline({ reason: 'unseen' }, 'answer-placed-nothing', args)
    return { ...empty, evidence: [{ kind: 'thing', id: place.id, seenAt: place.lastSeen }] }
  }
  const counts = [...new Set(there.map(({ label }) => label))].map((name) => ({
    ...{ name, sure: true },
    count: there.filter(({ label }) => label === name).length,
  }))
  const list = listing(language, counts, false)
  const told = { ...args, things: list }
  return fromThings('answer-placed', told, [...there, place], { now, pointAt: null })
}
