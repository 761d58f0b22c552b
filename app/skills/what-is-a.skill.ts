import { asks, type Patterns } from './meaning.ts'
import { askBook, fromBook } from './sources.ts'
import type { Skill } from './skill.ts'

const patterns: Patterns = {
  en: [
    "what(s|'s| is| are) (a|an) {thing}",
    'what are (?!(these|those|they|there|you|we)( |$)){thing}',
    'what (does|do) (the word )?{thing} mean',
    '(define|explain)( the word)? {thing}',
    "what(s|'s| is) (the )?(meaning|definition) of( the word)? {thing}",
    "what(s|'s| is) meant by {thing}",
  ],
  de: [
    'was (ist|sind) (ein|eine|einen) {thing}',
    'was (bedeutet|heißt)( das wort)? {thing}',
    '(definiere|erkläre)( mir)?( das wort)? {thing}',
    'was versteht man unter {thing}',
  ],
}

/** Says what a word means, from WordNet. */
const whatIsA: Skill = {
  name: 'what-is-a',
  examples: {
    en: ['What is a kettle?', 'What does obfuscate mean?', 'Define couch', 'What are scissors?'],
    de: ['Was ist eine Tasse?', 'Was bedeutet Sofa?', 'Was ist ein Laptop?'],
  },
  guessed: 'show',
  suits: (question) => (asks(question, patterns) ? 0.85 : 0),
  answer: async (question, hands) => {
    const wish = { kind: 'definition', none: 'answer-define-none' } as const
    const { found, answer } = await askBook(question, patterns, hands, wish)
    if (!found) return answer
    const [text = '', other = 'none'] = found.texts
    const kind = found.kinds?.[0] || 'none'
    return fromBook('answer-define', found, { word: found.subject, text, kind, other })
  },
}
export default whatIsA
