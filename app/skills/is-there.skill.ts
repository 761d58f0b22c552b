import { mention } from '../words/phrases.ts'
import { cannotLook, decline, fromTracks, unknownThing } from './answers.ts'
import { groupsOf, inWords } from './in-view.ts'
import { meaningOf, suitsThing, type Patterns } from './meaning.ts'
import type { Skill } from './skill.ts'

const patterns: Patterns = {
  en: [
    '(is|are) there( {place})* {thing}( {place})*',
    '(do|can|did) you (see|find|spot|recognise|recognize)( {place})* {thing}( {place})*',
    '(is|are) (this|that|it) (a|an|my|our|the|your) {thing}( {place})*',
    'are (these|those) {thing}( {place})*',
    'is (?=(any|some)(body|one) ){thing}( {place})+',
    '(is|are) (the|a|an|any|some|my|our) {thing}( {place})+',
  ],
  de: [
    'gibt es( {place})* {thing}( {place})*',
    '(ist|sind|steht|liegt)( {place})+ {thing}( {place})*',
    'ist (das|dies) (ein|eine|mein|meine|der|die|das|unser|unsere) {thing}( {place})*',
    'sind (das|dies) {thing}( {place})*',
    'ist (?=jemand ){thing}( {place})+',
    '(ist|sind) (der|die|das|ein|eine|mein|meine) {thing}( {place})+',
    '(siehst|erkennst|findest) du( {place})* {thing}( {place})*',
    'kannst du( {place})* {thing}( {place})* (sehen|erkennen|finden)',
  ],
}

/** Says whether a thing of some class or kind is in view. */
const isThere: Skill = {
  name: 'is-there',
  examples: {
    en: [
      'Is there a dog?',
      'Do you see any bottles?',
      'Can you see my phone here?',
      'is the cat in the room',
      'Are there people in front of me?',
      'Is that a bicycle?',
      'is anybody there',
      'Can you see me?',
    ],
    de: [
      'Gibt es hier einen Hund?',
      'Siehst du Flaschen?',
      'Kannst du mein Handy sehen?',
      'ist die Katze im Raum',
      'Sind da Leute vor mir?',
      'Ist das ein Fahrrad?',
      'ist jemand da',
      'Siehst du mich?',
    ],
  },
  suits: (question) => suitsThing(question, patterns),
  answer: (question) => {
    const { tracks, picture, language } = question
    const meaning = meaningOf(question, patterns)
    if (tracks === null || meaning === null) return cannotLook
    if (meaning.kind === 'unknown') return unknownThing(meaning.noun)
    const groups = groupsOf(tracks.filter(({ label }) => meaning.labels.includes(label)))
    if (groups.length === 0) {
      const thing = mention(language, meaning.name, 1)
      return decline({ reason: 'unseen' }, 'answer-not-one', { thing })
    }
    const id = groups.some(({ sure }) => sure) ? 'answer-yes' : 'answer-perhaps'
    return fromTracks(
      id,
      { things: inWords(language, groups) },
      groups.flatMap(({ tracks }) => tracks),
      picture,
    )
  },
}
export default isThere
