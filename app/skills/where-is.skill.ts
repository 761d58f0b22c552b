import { directionTo } from '../core/direction.ts'
import type { Answer, Track } from '../core/types.ts'
import type { Thing } from '../core/world/types.ts'
import { definite, mention } from '../words/phrases.ts'
import { cannotLook, decline, fromThings, fromTracks, unknownThing } from './answers.ts'
import { sureFrom } from './in-view.ts'
import { asks, meaningOf, suitsThing, type Meaning, type Patterns } from './meaning.ts'
import type { Hands } from './hands.ts'
import { fromNotes, notesAbout } from './tell-notes.ts'
import { find } from './find.ts'
import { pointedAt, type Subject } from './pick.ts'
import { absent } from './refer.ts'
import type { Memory, Question, Skill } from './skill.ts'
import { calledBy } from './names.ts'
import { wantsAny, whichOne } from './which-one.ts'
import { ago, whereabouts } from './whereabouts.ts'

const nearest = '( the)?( (nearest|closest|next))?'
const patterns: Patterns = {
  en: [
    `where(s|'s| is| are| was| were| can i find| could i find| do i find| did i see| have i seen| do i have| do we have| might)${nearest} {thing}( be)?( {place}| located| kept| at| last)*`,
    'where (did|have|had|do|could|might) (i|we|you) (put|leave|left|lay|place|placed|keep|kept|store|see|seen|drop|set|lose|lost|have left|have put)( down)? {thing}( down| last| {place})*',
    "where('s| is| are) {thing} (now|gone|at|located|hiding|hidden)",
    'where {thing} (is|are|was|were)( now| located| {place})*',
    'where (has|have) {thing} (gone|been)( to)?',
    'where did {thing} go( to)?',
    `(find|locate|show me|point to|point at|lead me to|take me to|guide me to|help me find|search for|look for|i need|i am looking for|i'm looking for|i need to find|i want to find|direct me to|bring me to)( me)?${nearest} {thing}( {place})*`,
    "i (can't|cannot|can not|couldn't|could not) (find|see|remember where i (put|left)) {thing}( anymore| any more)?",
    "i('ve| have)? (lost|misplaced|forgot where i (put|left)) {thing}",
    '(which|what) way (is|are) {thing}',
    '(in|on) (what|which) (direction|place|location|spot|room)( is| are| did i (see|put|leave|find)) {thing}( located| last)?',
    "what('s|s| is) the (location|position|whereabouts) of {thing}",
    '(have|did|do) you (seen|see|know where) {thing}( is| are| anywhere)?',
    '(has|have) (anyone|anybody) seen {thing}',
    'how do i get to {thing}',
  ],
  de: [
    'wo( {place})* (ist|sind|war|waren|steht|liegt|liegen|stehen|hängt|befindet sich|befinden sich|finde ich|gibt es|ist denn)( {place})*( (der|die|das|den) nächsten?)? {thing}( {place}| hin| geblieben| hingekommen)*',
    'wo( {place})* (habe|hab|hatte|haben) (ich|wir) {thing}( zuletzt)? (hingelegt|gelassen|hingestellt|liegen lassen|liegenlassen|hingetan|abgelegt|abgestellt|gesehen|verloren|vergessen)',
    'wo {thing} (ist|sind|liegt|steht|war)( {place})*',
    'wohin (ist|sind|habe ich|hab ich) {thing} (gekommen|verschwunden|gelegt|gestellt|getan)',
    '(finde|find|suche|such|zeig mir|zeige mir|zeig|zeige|führ mich zu|führe mich zu|bring mich zu|hilf mir|ich suche|ich brauche)( (der|die|das|den) nächsten?)? {thing}( zu finden| finden| suchen)?( {place})*',
    'ich (finde|suche|sehe) {thing}( nicht)?( mehr)?',
    'ich (habe|hab) {thing} (verloren|verlegt)',
    'in welche(r|m) (richtung|raum|zimmer|ecke) (ist|liegt|steht|sind) {thing}',
    'hast du {thing}( irgendwo)? gesehen',
    'wie komme ich (zu|zum|zur) {thing}',
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
      'Have you seen my keyboard?',
      'where did I leave the book',
    ],
    de: [
      'Wo ist meine Tasse?',
      'Wo ist der nächste Stuhl?',
      'wo liegt die Schere',
      'Wo habe ich mein Handy hingelegt?',
      'Zeig mir bitte den Laptop.',
      'Ich finde meinen Rucksack nicht.',
      'Ich habe mein Buch verlegt.',
    ],
  },
  suits: (question) => suitsThing(question, patterns),
  answer: async (question, hands) => {
    const meaning = meaningOf(question, patterns)
    const { memory } = question
    if (meaning === null) return cannotLook
    if (question.tracks === null && memory === null)
      return (await said(question, hands)) ?? cannotLook
    if (meaning.kind === 'unknown')
      return (await said(question, hands)) ?? unknownThing(meaning.noun)
    if (meaning.kind === 'this') {
      const subject = pointedAt(question)
      if (!subject) return decline({ reason: 'unseen' }, 'answer-nothing')
      return tell(question, [subject])
    }
    const found = await find(question, meaning, hands)
    const { subjects, unlike } = found
    if (subjects.length > 1 && memory && !wantsAny(question) && meaning.labels.length === 1)
      return whichOne(question, subjects, memory)
    if (subjects.length > 0) return tell(question, subjects)
    const inPicture = meaning.named ? null : pointInPicture(question, meaning)
    if (inPicture) return inPicture
    const [gone] = (memory?.things ?? [])
      .filter(({ id, label }) =>
        meaning.named ? meaning.named.thing === id : meaning.labels.includes(label),
      )
      .sort((a, b) => b.lastSeen - a.lastSeen)
    if (memory && gone && unlike.length === 0) return tellGone(question, gone, memory)
    return (await said(question, hands)) ?? absent(question, meaning, found)
  },
}
export default whereIs

/** What the person said of it, where it was not seen: they may have told where it is. */
async function said(question: Question, hands: Hands): Promise<Answer | null> {
  const noun = asks(question, patterns)?.noun ?? ''
  const notes = noun === '' ? [] : await notesAbout(question.language, noun, hands)
  return notes.length > 0 ? fromNotes(question.language, notes, hands.now()) : null
}

/** What was seen longer ago than this, ms, is told as something that was. */
const old = 30 * 60_000

function tell(question: Question, [subject]: readonly Subject[]): Answer {
  const { language, memory } = question
  if (!subject) return cannotLook
  const { thing, track } = subject
  if (!memory || !thing) return track ? inPictureWords(question, track) : cannotLook
  const { words: where, by } = whereabouts(language, thing, memory)
  const id = memory.now - thing.lastSeen > old ? 'answer-where-old' : 'answer-where'
  const args = { thing: theThing(question, thing), where }
  return fromThings(id, args, [thing, ...by], { now: memory.now, pointAt: thing.id })
}

/** "The cup", or what the person calls it, as the subject of a sentence. */
function theThing(question: Question, { id, label }: Thing): string {
  return calledBy(question, id, true) ?? definite(question.language, label, true)
}

function tellGone(question: Question, gone: Thing, memory: Memory): Answer {
  const { language } = question
  const { words: where, by } = whereabouts(language, gone, memory, false)
  const args = {
    thing: theThing(question, gone),
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
  question: Question,
  { labels, colour, placed }: Extract<Meaning, { kind: 'thing' }>,
): Answer | null {
  if (colour !== null || placed !== null) return null
  const [surest] = (question.tracks ?? [])
    .filter(({ label }) => labels.includes(label))
    .sort((a, b) => b.score - a.score)
  return surest ? inPictureWords(question, surest) : null
}

function inPictureWords(question: Question, track: Track): Answer {
  const { language, picture, memory, labels } = question
  const [x, , width] = track.box
  const middle = x + width / 2
  const side = middle < 1 / 3 ? 'left' : middle > 2 / 3 ? 'right' : 'middle'
  const unsure = track.score < sureFrom
  const things = mention(language, track.label, 1)
  const shown = labels.find((label) => label.track === track.id)
  if (memory && shown) {
    const { hour } = directionTo(memory.viewer, shown.at)
    const id = unsure ? 'answer-where-perhaps' : 'answer-where-way'
    const told = fromTracks(id, { things, hour }, [track], picture)
    return { ...told, pointAt: shown.id, known: unsure ? 'guess' : 'see' }
  }
  const id = unsure ? 'answer-perhaps' : 'answer-where-view'
  return { ...fromTracks(id, { things, side }, [track], picture), pointAt: track.id }
}
