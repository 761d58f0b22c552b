import { asks, type Patterns } from './meaning.ts'
import { askBook, fromBook } from './sources.ts'
import type { Skill } from './skill.ts'

const usually = '(usually|normally|typically|generally|commonly|mostly)'
const gewöhnlich = '(normalerweise|gewöhnlich|üblicherweise|meistens|meist)'
const patterns: Patterns = {
  en: [
    `where (is|are) {thing} ${usually} (kept|found|stored|put)?`,
    `where (is|are) {thing} (kept|stored)`,
    `where (do|does|would) (you|i|we|people|one)( ${usually})? (keep|store|put|find) {thing}( ${usually})?`,
    `where (do|does) {thing}( ${usually})? (go|belong)`,
  ],
  de: [
    `wo (bewahrt|findet|lagert|hat) man( ${gewöhnlich})? {thing}( ${gewöhnlich})?( auf)?`,
    `wo (ist|sind|liegt|liegen|steht|stehen) ${gewöhnlich} {thing}`,
    `wo (ist|sind|liegt|liegen|steht|stehen) {thing} ${gewöhnlich}`,
    `wo (gehört|gehören) {thing} hin`,
  ],
}

/** Says where a thing is usually kept, from ConceptNet: where to look when it was not seen. */
const usualPlace: Skill = {
  name: 'usual-place',
  examples: {
    en: [
      'Where are scissors usually kept?',
      'Where do people keep milk?',
      'Where does a towel belong?',
    ],
    de: ['Wo bewahrt man Scheren auf?', 'Wo liegt normalerweise ein Messer?'],
  },
  guessed: 'show',
  suits: (question) => (asks(question, patterns) ? 0.95 : 0),
  answer: async (question, hands) => {
    const wish = { kind: 'place', none: 'answer-usual-none' } as const
    const { found, answer } = await askBook(question, patterns, hands, wish)
    if (!found) return answer
    const list = new Intl.ListFormat('en', { type: 'disjunction' }).format(found.texts)
    return fromBook('answer-usual', found, { word: found.subject, list })
  },
}
export default usualPlace
