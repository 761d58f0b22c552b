import type { Answer, Track } from '../core/types.ts'
import { list } from '../words/nouns.ts'
import { amount, several } from '../words/phrases.ts'
import { cannotLook, decline, fromThings, fromTracks, unknownThing, unsureOf } from './answers.ts'
import { bySureness, groupsOf, inWords } from './in-view.ts'
import { meaningOf, suitsThing, type Patterns } from './meaning.ts'
import { find } from './find.ts'
import { justSeen } from './just-seen.ts'
import { subjectsOf } from './pick.ts'
import { type Skill, type Question } from './skill.ts'

const patterns: Patterns = {
  en: [
    '(how many|count up) (?!(are|do|can|is|things|objects) ){thing}( are| are there| there are| is there)?( {place})*',
    'how many (?!(are|do|can|is|things|objects) ){thing} (do|can|did|have) (you|we|i) (see|seen|count|find|spot|have|own|got|notice)( {place}| in total)*',
    "(what's|what is) the (total )?(number|count|amount) of {thing}( {place})*",
    'count (all )?(of )?{thing}( for me| {place})*',
    'how many {thing} (is|are) (in|on|at) (here|there|this picture|the image|this image|the photo|this photo|this room)',
  ],
  de: [
    '(wie ?viele?|zähl|zähle)( {place})* (?!(dinge|sachen|gegenstände)){thing}( sind| sind es| es sind| gibt es| es gibt| stehen| liegen)?( {place})*',
    'wie ?viele? {thing} (siehst|erkennst|zählst|findest) du( {place})*',
    'wie ?viele? {thing} kannst du( {place})* (sehen|erkennen|zählen)',
  ],
}

/** Counts the things of one class or kind. */
const howMany: Skill = {
  name: 'how-many',
  examples: {
    en: [
      'How many cups are there?',
      'How many people can you see?',
      'Count the chairs.',
      'how many animals are in the picture',
      'Can you tell me how many bikes there are?',
    ],
    de: [
      'Wie viele Tassen sind da?',
      'Wie viele Leute siehst du?',
      'Zähle die Stühle.',
      'wie viele Tiere sind auf dem Bild',
      'Kannst du mir sagen, wie viele Fahrräder es gibt?',
    ],
  },
  suits: (question) => suitsThing(question, patterns),
  answer: async (question, hands) => {
    const meaning = meaningOf(question, patterns)
    if (question.tracks === null || meaning === null || meaning.kind === 'this') return cannotLook
    if (meaning.kind === 'unknown') return unknownThing(meaning.noun)
    const { name, labels, special, colour, placed } = meaning
    if (special !== null)
      return decline({ reason: 'unlearnt' }, 'answer-count-kind', { noun: special })
    if (colour === null && placed === null) {
      const seen = question.tracks.filter(({ label }) => labels.includes(label))
      return (
        countRoom(question, name, labels) ??
        (seen.length === 0 ? countJustSeen(question, name, labels) : null) ??
        count(question, name, labels, seen)
      )
    }
    const { subjects } = await find(question, meaning, hands)
    return count(
      question,
      name,
      labels,
      subjects.flatMap(({ track }) => track ?? []),
    )
  },
}
export default howMany

/** Things that are remembered here and out of view, with those in view; null where all are in view. */
function countRoom(question: Question, name: string, labels: readonly string[]): Answer | null {
  const { memory, language } = question
  if (!memory || asksOfPicture(question)) return null
  const here = subjectsOf(question, labels).flatMap(({ thing, track }) =>
    thing ? { thing, track } : [],
  )
  const seen = here.filter(({ track }) => track !== null).length
  if (here.length === 0 || seen === here.length) return null
  const args = {
    things: amount(language, name, here.length),
    ...(seen === 0 ? { seen: 'none' } : { seen: amount(language, name, seen) }),
  }
  const about = { now: memory.now, pointAt: null }
  return fromThings(
    'answer-count-room',
    args,
    here.map(({ thing }) => thing),
    about,
  )
}

/** "How many do you see?" is about the picture, "how many are there?" about the room. */
const asksOfPicture = ({ text, language }: Question) =>
  list(language, 'question-in-view').some((words) => text.toLocaleLowerCase().includes(words))

/** What this very picture does not show, though it must still be in view; null where there is no such thing. */
function countJustSeen(question: Question, name: string, labels: readonly string[]): Answer | null {
  const { memory, language } = question
  const held = justSeen(question, labels)
  if (!memory || held.length === 0) return null
  const args = { things: amount(language, name, held.length) }
  return fromThings('answer-count-just-now', args, held, { now: memory.now, pointAt: null })
}

function count(
  { picture, language }: Question,
  name: string,
  labels: readonly string[],
  meant: readonly Track[],
): Answer {
  const { sure, unsure } = bySureness(meant)
  if (meant.length === 0) {
    const things = several(language, name)
    return decline({ reason: 'unseen' }, 'answer-not-any', { things })
  }
  const ofAKind = labels.length > 1
  if (sure.length === 0) {
    const things = ofAKind
      ? inWords(language, groupsOf(meant))
      : amount(language, name, meant.length)
    return unsureOf(fromTracks('answer-perhaps', { things }, meant, picture))
  }
  const things = amount(language, name, sure.length)
  if (unsure.length > 0) {
    return unsureOf(fromTracks('answer-at-least', { things, count: meant.length }, meant, picture))
  }
  // Of a kind it is also said what: "three animals: two dogs and a cat".
  const list = inWords(language, groupsOf(sure))
  return ofAKind
    ? fromTracks('answer-kinds', { things, list }, sure, picture)
    : fromTracks('answer-see', { things }, sure, picture)
}
