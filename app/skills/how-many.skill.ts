import type { Answer } from '../core/types.ts'
import { amount, several } from '../words/phrases.ts'
import { cannotLook, decline, fromTracks, unknownThing } from './answers.ts'
import { bySureness, groupsOf, inWords } from './in-view.ts'
import { meaningOf, suitsThing, type Patterns } from './meaning.ts'
import { type Skill, type Question } from './skill.ts'

const patterns: Patterns = {
  en: [
    '(how many|count|count up|what is the number of) (?!(are|do|can|is) ){thing}( are| are there| there are| is there)?( {place})*',
    'how many (?!(are|do|can|is) ){thing} (do|can) (you|we|i) (see|count|find|spot)( {place})*',
  ],
  de: [
    '(wie ?viele?|zähl|zähle)( {place})* {thing}( sind| sind es| es sind| gibt es| es gibt| stehen| liegen)?( {place})*',
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
  answer: (question) => {
    const meaning = meaningOf(question, patterns)
    if (question.tracks === null || meaning === null) return cannotLook
    if (meaning.kind === 'unknown') return unknownThing(meaning.noun)
    return count(question, meaning.name, meaning.labels)
  },
}
export default howMany

function count(
  { tracks, picture, language }: Question,
  name: string,
  labels: readonly string[],
): Answer {
  const meant = (tracks ?? []).filter(({ label }) => labels.includes(label))
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
    return fromTracks('answer-perhaps', { things }, meant, picture)
  }
  const things = amount(language, name, sure.length)
  if (unsure.length > 0) {
    return fromTracks('answer-at-least', { things, count: meant.length }, meant, picture)
  }
  // Of a kind it is also said what: "three animals: two dogs and a cat".
  const list = inWords(language, groupsOf(sure))
  return ofAKind
    ? fromTracks('answer-kinds', { things, list }, sure, picture)
    : fromTracks('answer-see', { things }, sure, picture)
}
