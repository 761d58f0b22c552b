import type { Answer } from '../core/types.ts'
import type { Thing } from '../core/world/types.ts'
import { definite, mention } from '../words/phrases.ts'
import { cannotLook, decline, fromThings, fromTracks, unknownThing } from './answers.ts'
import { sureFrom } from './in-view.ts'
import { meaningOf, suitsThing, type Meaning, type Patterns } from './meaning.ts'
import type { Memory, Question, Skill } from './skill.ts'
import { ago, byNearness, whereabouts } from './whereabouts.ts'

const patterns: Patterns = {
  en: [
    "where(s|'s| is| are| was| were)( the (nearest|closest))? {thing}( {place})*",
    'where (did|have) i (put|leave|left|lay|place|placed) {thing}( {place})*',
    "where('s| is| are) {thing} (now|gone)",
    '(find|locate|show me|point to|point at|lead me to|take me to)( me)?( the (nearest|closest))? {thing}( {place})*',
    "i (can't|cannot) find {thing}",
    '(which|what) way is {thing}',
    'how far( away)? is {thing}',
  ],
  de: [
    'wo( {place})* (ist|sind|war|waren|steht|liegt|liegen|stehen)( {place})*( (der|die|das) nächste)? {thing}( {place})*',
    'wo( {place})* (habe|hab) ich {thing} (hingelegt|gelassen|hingestellt|liegen lassen|liegenlassen)',
    '(finde|suche|zeig mir|zeige mir|zeig|zeige|führ mich zu|führe mich zu)( (der|die|das|den) nächsten?)? {thing}( {place})*',
    'ich (finde|suche) {thing}( nicht)?',
    'in welcher richtung (ist|liegt|steht) {thing}',
    'wie weit (ist|sind) {thing}( weg| entfernt)?',
  ],
}

/** Says where a thing is or was last, and points at it; or which kind of not-knowing it is. */
const whereIs: Skill = {
  name: 'where-is',
  examples: {
    en: [
      'Where is my cup?',
      "Where's the nearest chair?",
      'where are the scissors',
      'Where did I put my phone?',
      'Find my laptop, please.',
      "I can't find my backpack.",
      'How far away is the table?',
    ],
    de: [
      'Wo ist meine Tasse?',
      'Wo ist der nächste Stuhl?',
      'wo liegt die Schere',
      'Wo habe ich mein Handy hingelegt?',
      'Zeig mir bitte den Laptop.',
      'Ich finde meinen Rucksack nicht.',
      'Wie weit ist der Tisch weg?',
    ],
  },
  suits: (question) => suitsThing(question, patterns),
  answer: (question) => {
    const meaning = meaningOf(question, patterns)
    if (meaning === null) return cannotLook
    if (meaning.kind === 'unknown') return unknownThing(meaning.noun)
    const { memory, language } = question
    const known = memory?.things.filter(({ label }) => meaning.labels.includes(label)) ?? []
    const there = known.filter(({ state }) => state === 'present')
    if (memory && there.length > 0) return tell(language, byNearness(there, memory), memory)
    const inPicture = pointInPicture(question, meaning)
    if (inPicture) return inPicture
    const gone = [...known].sort((a, b) => b.lastSeen - a.lastSeen)[0]
    if (memory && gone) return tellGone(language, gone, memory)
    if (question.tracks === null && memory === null) return cannotLook
    const id = memory ? 'answer-where-never' : 'answer-not-one'
    return decline({ reason: 'unseen' }, id, { thing: mention(language, meaning.name, 1) })
  },
}
export default whereIs

/** What was seen longer ago than this, ms, is told as something that was. */
const old = 30 * 60_000

function tell(language: string, there: readonly Thing[], memory: Memory): Answer {
  const [nearest = null] = there
  if (!nearest) return cannotLook
  const { words: where, by } = whereabouts(language, nearest, memory)
  const evidence = [...there, ...by]
  const about = { now: memory.now, pointAt: nearest.id }
  if (there.length > 1) {
    const things = mention(language, nearest.label, there.length)
    return fromThings('answer-where-several', { things, where }, evidence, about)
  }
  const id = memory.now - nearest.lastSeen > old ? 'answer-where-old' : 'answer-where'
  const thing = definite(language, nearest.label, true)
  return fromThings(id, { thing, where }, evidence, about)
}

function tellGone(language: string, gone: Thing, memory: Memory): Answer {
  const { words: where, by } = whereabouts(language, gone, memory, false)
  const args = {
    thing: definite(language, gone.label, true),
    looked: ago(language, gone.lastLooked, memory),
    seen: ago(language, gone.lastSeen, memory),
    where,
  }
  const about = { now: memory.now, pointAt: gone.id }
  return {
    ...fromThings('answer-where-gone', args, [gone, ...by], about),
    declined: { reason: 'gone', lookedAt: gone.lastLooked },
  }
}

/** Where the surest is in the picture, for want of a place in the world. */
function pointInPicture(
  { tracks, picture, language }: Question,
  { labels, name }: Extract<Meaning, { kind: 'thing' }>,
): Answer | null {
  const [surest] = (tracks ?? [])
    .filter(({ label }) => labels.includes(label))
    .sort((a, b) => b.score - a.score)
  if (!surest) return null
  const [x, , width] = surest.box
  const middle = x + width / 2
  const side = middle < 1 / 3 ? 'left' : middle > 2 / 3 ? 'right' : 'middle'
  const things = mention(language, labels.length > 1 ? surest.label : name, 1)
  const id = surest.score < sureFrom ? 'answer-perhaps' : 'answer-where-view'
  return { ...fromTracks(id, { things, side }, [surest], picture), pointAt: surest.id }
}
