import { confidenceOf } from '../core/confidence.ts'
import type { Answer } from '../core/types.ts'
import type { Thing } from '../core/world/types.ts'
import { mention } from '../words/phrases.ts'
import { cannotLook, fromThings, fromTracks, plain, unknownThing } from './answers.ts'
import { groupsOf, inWords } from './in-view.ts'
import { meaningOf, suitsThing, type Patterns } from './meaning.ts'
import { find } from './find.ts'
import { justSeen } from './just-seen.ts'
import { subjectsOf } from './pick.ts'
import { absent } from './refer.ts'
import type { Memory, Picture, Skill } from './skill.ts'
import { tooPoor } from './too-poor.ts'
import { whereabouts } from './whereabouts.ts'

const patterns: Patterns = {
  en: [
    '(is|are) there( {place})* {thing}( {place})*',
    '(if|whether) (there (is|are)|you (can )?see|you saw)( {place})* {thing}( {place})*',
    '(do|can|did|could) (you|we|i) (see|find|spot|recognise|recognize|detect|notice)( {place})* {thing}( {place})*',
    '(are|is) {thing} (visible|in view|in sight|present|nearby|around|in the picture|in the photo|in the image)',
    'does (the|this) (picture|image|photo|scene|room) (contain|have|show) {thing}',
    '(is|are) (any|some|anything like) {thing} {place}',
    '(do|does) (we|i|this room|the room) have {thing} {place}',
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
  answer: async (question, hands) => {
    const { tracks, picture, language, memory } = question
    const meaning = meaningOf(question, patterns)
    if (tracks === null || meaning === null || meaning.kind === 'this') return cannotLook
    if (meaning.kind === 'unknown') return unknownThing(meaning.noun)
    const poor = tooPoor(picture, 'things')
    if (poor) return poor
    const simply = meaning.colour === null && meaning.placed === null
    const found = simply ? null : await find(question, meaning, hands)
    const seen = found
      ? found.subjects.flatMap(({ track }) => track ?? [])
      : tracks.filter(({ label }) => meaning.labels.includes(label))
    if (found && found.unlike.length > 0) return absent(question, meaning, found)
    const groups = groupsOf(seen)
    if (groups.length === 0) {
      const [held] = simply && meaning.special === null ? justSeen(question, meaning.labels) : []
      if (memory && held) return elsewhere(language, held, memory, 'answer-yes-just-now')
      const known = simply && memory ? subjectsOf(question, meaning.labels)[0]?.thing : null
      return memory && known ? elsewhere(language, known, memory) : none(language, meaning, picture)
    }
    const things = inWords(language, groups)
    if (meaning.special !== null) {
      const told = fromTracks(
        'answer-kind-unsure',
        { things, noun: meaning.special },
        seen,
        picture,
      )
      return { ...told, confidence: 0, declined: { reason: 'unlearnt' } }
    }
    const id = groups.some(({ sure }) => sure) ? 'answer-yes' : 'answer-perhaps'
    const told = fromTracks(
      id,
      { things },
      groups.flatMap(({ tracks }) => tracks),
      picture,
    )
    return id === 'answer-yes' ? told : { ...told, known: 'guess' }
  },
}
export default isThere

/** How often a thing of these classes is found that is there: on photographs of COCO, by Lite2, at the scores that are told. */
const found = 0.75

/** Not in this picture, but it was seen: a moment ago, or here. */
function elsewhere(
  language: string,
  thing: Thing,
  memory: Memory,
  id: 'answer-yes-just-now' | 'answer-not-now' = 'answer-not-now',
): Answer {
  const aged = id === 'answer-not-now'
  const { words: where, by } = whereabouts(language, thing, memory, aged)
  const args = { thing: mention(language, thing.label, 1), where }
  const about = { now: memory.now, pointAt: thing.id }
  return fromThings(id, args, [thing, ...by], about)
}

/** None is seen in this picture: an answer about the picture, not about the room. */
function none(
  language: string,
  { name }: { readonly name: string },
  picture: Picture | null,
): Answer {
  const answer = plain('answer-not-one', { thing: mention(language, name, 1) })
  return {
    ...answer,
    known: 'see',
    confidence: confidenceOf(found, { light: picture?.light.mean ?? 1 }),
  }
}
