import type { Answer } from '../core/types.ts'
import { lies } from '../core/world/queries/placed.ts'
import type { Thing } from '../core/world/types.ts'
import { say } from '../words.ts'
import { colourNamed } from '../words/colours.ts'
import { list } from '../words/nouns.ts'
import { definite } from '../words/phrases.ts'
import { cannotLook, decline, fromThings, fromTracks } from './answers.ts'
import { asks, meaningOfPhrase, placings, type Meaning, type Patterns } from './meaning.ts'
import type { Subject } from './pick.ts'
import { refer } from './refer.ts'
import type { Memory, Question, Skill } from './skill.ts'

const way = {
  en: 'on|on top of|next to|beside|near|close to|under|below|beneath|left of|to the left of|right of|to the right of',
  de: 'auf|neben|bei|unter|links von|links neben|rechts von|rechts neben',
}
const placed: Patterns = {
  en: [
    `(is|are|was|were) {thing} (still )?(standing |lying |sitting )?(?:${way.en}) {other}( {place})*`,
  ],
  de: [`(ist|sind|steht|liegt|liegen|stehen) {thing} (noch )?(?:${way.de}) {other}( {place})*`],
}
const coloured: Patterns = {
  en: ['(is|are) {thing} {text}'],
  de: ['(ist|sind) {thing} {text}'],
}
const both: Patterns = {
  en: [...(placed['en'] ?? []), ...(coloured['en'] ?? [])],
  de: [...(placed['de'] ?? []), ...(coloured['de'] ?? [])],
}

/** Says whether a thing lies so to another, or has some colour. */
const isIt: Skill = {
  name: 'is-it',
  examples: {
    en: ['Is my cup on the table?', 'is the bottle left of the laptop', 'Is the cup red?'],
    de: [
      'Ist meine Tasse auf dem Tisch?',
      'Steht die Flasche neben dem Laptop?',
      'Ist die Tasse rot?',
    ],
  },
  suits: (question) => {
    const inPlace = asks(question, placed)
    if (inPlace?.noun && inPlace.other && !wantsSome(question)) {
      const nouns = [inPlace.noun, inPlace.other].map((noun) => meaningOfPhrase(question, noun))
      if (nouns.every(({ kind }) => kind !== 'unknown')) return 0.94
    }
    return colourAsked(question) === null ? 0 : 0.94
  },
  answer: async (question, hands) => {
    const { language, picture } = question
    const inPlace = asks(question, placed)
    const colour = colourAsked(question)
    const referred = await refer(question, colour ? coloured : both, hands)
    const other =
      colour === null && inPlace?.other ? meaningOfPhrase(question, inPlace.other) : null
    const subject = referred.subject ?? (other && anyOf(question, referred.among, other))
    if (!subject) return referred.answer ?? cannotLook
    if (other) return tellPlace(question, subject, other)
    const { track } = subject
    const thing = definite(language, subject.label, true)
    if (!track || !colour)
      return decline({ reason: 'unseen' }, 'answer-colour-away', {
        thing: definite(language, subject.label),
      })
    const shares = await hands.coloursIn(track.box, hands.signal)
    if (!shares) return cannotLook
    const part = shares.find((share) => share.colour === colour)?.part ?? 0
    const [first] = shares
    const args = {
      ...{ thing, holds: part > 0.3 ? 'yes' : 'no' },
      colour: say(language, { id: `colour-${part > 0.3 ? colour : (first?.colour ?? colour)}` }),
    }
    const told = fromTracks('answer-is-colour', args, [track], picture)
    return { ...told, confidence: Math.min(told.confidence, 0.8) }
  },
}
export default isIt

const wantsSome = ({ text }: Question) => /^\s*(is|are|ist|sind) there\b/iu.test(text)

function colourAsked(question: Question) {
  const text = asks(question, coloured)?.text?.toLocaleLowerCase()
  return text === undefined ? null : colourNamed(question.language, text)
}

/** One of several, where all of them lie so or none does: which is meant makes no difference then. */
function anyOf(question: Question, among: readonly Subject[], other: Meaning): Subject | null {
  const [first = null, ...others] = among
  const holds = ({ thing }: Subject) =>
    question.memory !== null &&
    thing !== null &&
    bearerOf(question, question.memory, thing, other) !== null
  return first && others.every((each) => holds(each) === holds(first)) ? first : null
}

/** How something is asked to lie to another thing: "on", "next to". */
const wayAsked = ({ language, text }: Question) =>
  placings.find((each) =>
    list(language, `question-${each}`).some((words) =>
      text.toLocaleLowerCase().includes(` ${words} `),
    ),
  ) ?? 'on'

/** What a thing may lie so to, of these classes. */
const othersOf = ({ things }: Memory, other: Meaning) =>
  other.kind === 'thing' ? things.filter(({ label }) => other.labels.includes(label)) : []

const bearerOf = (question: Question, memory: Memory, thing: Thing, other: Meaning) =>
  othersOf(memory, other).find((each) => lies(memory, thing, wayAsked(question), each)) ?? null

function tellPlace(question: Question, subject: Subject, other: Meaning): Answer {
  const { memory, language } = question
  const { thing } = subject
  if (other.kind !== 'thing') return cannotLook
  const place = definite(language, other.name)
  if (!memory || !thing) return decline({ reason: 'beyond' }, 'answer-no-places', { place })
  const [known] = othersOf(memory, other)
  if (!known) return decline({ reason: 'unseen' }, 'answer-where-never', { thing: place })
  const bearer = bearerOf(question, memory, thing, other)
  const named = definite(language, thing.label, true)
  const args = { thing: named, place, way: wayAsked(question), holds: bearer ? 'yes' : 'no' }
  const about = { now: memory.now, pointAt: thing.id }
  const told = fromThings('answer-is-placed', args, [thing, bearer ?? known], about)
  return { ...told, confidence: Math.min(told.confidence, 0.85) }
}
