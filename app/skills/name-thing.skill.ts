import { noted } from '../core/own-words.ts'
import type { NotedText } from '../../models/types.ts'
import { cannotLook, decline, plain } from './answers.ts'
import { asks, meaningOfPhrase, type Patterns } from './meaning.ts'
import { prototypeOf } from './named.ts'
import { pointedAt, subjectsOf, type Subject } from './pick.ts'
import type { Question, Skill } from './skill.ts'

const patterns: Patterns = {
  en: [
    "(this|that|it)( thing| one)?( is|'s) (my|our) {text}",
    '(this|that|it)( thing| one)? is (called|named) {text}',
    '(call|name) (this|that|it)(?! number\\b)( thing| one)? {text}',
    'remember (this|that|it)( thing)? as {text}',
    'the name of (this|that) is {text}',
  ],
  de: [
    '(das|dies|es)( hier| da)? (ist|sind) (mein|meine|unser|unsere) {text}',
    '(das|dies|es)( hier| da)? (heißt|nenne ich) {text}',
    '(nenne|nenn) (das|dies|es)( hier| da)? {text}',
    'merke? dir (das|dies|es) als {text}',
  ],
}

/** Gives a name to what is pointed at or nearest to the middle: "this is my mug". */
const nameThing: Skill = {
  name: 'name-thing',
  examples: {
    en: ['This is my mug.', 'Call this Excalibur.', "That's our teapot.", 'Remember this as the good knife'], // prettier-ignore
    de: ['Das ist meine Tasse.', 'Nenne das Excalibur.', 'Merk dir das als das gute Messer'],
  },
  guessed: 'show',
  suits: (question) => (asks(question, patterns) ? 0.99 : 0),
  answer: async (question, hands) => {
    const { tracks, names } = question
    if (tracks === null) return cannotLook
    const name = nameIn(question)
    const subject = subjectFor(question, name)
    if (!subject) return decline({ reason: 'unseen' }, 'answer-nothing-here')
    // Who somebody is is never kept.
    if (subject.label === 'person') return decline({ reason: 'person' }, 'answer-person')
    const before = names.find(
      (each) => each.name.toLowerCase() === name.toLowerCase() && each.label === subject.label,
    )
    const kept = await hands.keepName({
      ...{ name, label: subject.label, thing: subject.thing?.id ?? null },
      prototype: await prototypeOf(subject, hands),
    })
    hands.changed({
      undone: { id: 'answer-name-undone', args: { name } },
      undo: () => (before ? hands.keepName(before) : hands.forgetName(kept)),
    })
    return {
      ...plain('answer-named', { name }),
      pointAt: subject.id,
      followUps: [{ id: 'ask-undo' }, { id: 'ask-where-named', args: { name } }],
    }
  },
}
export default nameThing

/** What the person says it is called, as they write it: "my mug" of "This is my mug!". */
function nameIn(question: Question): NotedText {
  const { text } = question
  const said = asks(question, patterns)?.text ?? ''
  const words = said.split(' ').map((word) => word.replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '.'))
  const between = '[^\\p{L}\\p{M}\\p{N}]+'
  const whose = `(?:(?:my|our|mein|meine|unser|unsere)${between})?`
  const found = new RegExp(`${whose}${words.join(between)}(?!.*${words[0]})`, 'iu').exec(text)
  return found ? noted(text, found.index, found.index + found[0].length) : noted(text)
}

/** Of what can be meant by the name what is nearest to the middle: a mug rather than the table. */
function subjectFor(question: Question, name: string): Subject | null {
  if (question.pointed !== null) return pointedAt(question)
  const meaning = meaningOfPhrase({ ...question, names: [] }, name.replace(/^\S+ /u, ''))
  const labels = meaning.kind === 'thing' ? meaning.labels : []
  const fitting = (question.tracks ?? []).filter(({ label }) => labels.includes(label))
  const tracks = fitting.length > 0 ? fitting : question.tracks
  const subject = pointedAt({ ...question, tracks })
  return subject && (subjectsOf(question, [subject.label]).find(({ id }) => id === subject.id) ?? subject) // prettier-ignore
}
