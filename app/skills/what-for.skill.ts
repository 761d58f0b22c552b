import { asks, type Patterns } from './meaning.ts'
import { askBook, fromBook } from './sources.ts'
import type { Skill } from './skill.ts'

const patterns: Patterns = {
  en: [
    "what(s|'s| is| are) {thing} (for|used for|good for)",
    'what (do|can|would|does) (you|i|we|people|one) (do with|use|need) {thing}( for)?',
    "what(s|'s| is) the (use|purpose|function) of {thing}",
    'how (is|are) {thing} used',
  ],
  de: [
    'wofür (ist|sind|braucht man|benutzt man|verwendet man|brauche ich) {thing}( da| gut)?',
    'wozu (dient|dienen|ist|sind|braucht man|benutzt man) {thing}( da| gut)?',
    'was (macht|kann) man mit {thing}( machen| tun)?',
  ],
}

/** Says what a thing is used for, from ConceptNet. */
const whatFor: Skill = {
  name: 'what-for',
  examples: {
    en: ['What is a kettle for?', 'What do you use scissors for?', 'What can I do with a towel?'],
    de: ['Wofür ist eine Schere da?', 'Wozu dient ein Messer?', 'Was macht man mit einer Gabel?'],
  },
  guessed: 'show',
  suits: (question) => (asks(question, patterns) ? 0.92 : 0),
  answer: async (question, hands) => {
    const wish = { kind: 'use', none: 'answer-use-none' } as const
    const { found, answer } = await askBook(question, patterns, hands, wish)
    if (!found) return answer
    const list = new Intl.ListFormat('en', { type: 'disjunction' }).format(found.texts)
    return fromBook('answer-use', found, { word: found.subject, list })
  },
}
export default whatFor
