import type { Answer, Evidence } from '../core/types.ts'
import { languageOf } from '../words.ts'
import { decline, plain } from './answers.ts'
import { asks, type Patterns } from './meaning.ts'
import type { Skill } from './skill.ts'

const documents = {
  en: '(my |the |our )?(own )?(documents?|manuals?|files?|notes|papers|instructions|pdfs?)',
  de: '(mein|meine|meinen|meinem|meiner|der|die|das|dem|den)?( eigenen?)? ?(dokumente?n?|anleitung(en)?|handbuch|dateien|datei|notizen|unterlagen|pdfs?)',
}
const patterns: Patterns = {
  en: [
    `what (does|do) ${documents.en} say (about|on|of) {thing}`,
    `what (is|does it say) in ${documents.en} (about|on) {thing}`,
    `(look up|search|find|look for) {thing} in ${documents.en}`,
    `(search|look in|look through) ${documents.en} (for|about) {thing}`,
  ],
  de: [
    `was (steht|sagt|sagen)( in)? ${documents.de} (über|zu|zum|zur) {thing}`,
    `(suche|such|finde|schlag) {thing} in ${documents.de}( nach)?`,
    `was steht über {thing} in ${documents.de}`,
  ],
}
/** Words that stand in every passage say nothing about which is meant. */
const empty =
  /^(the|a|an|to|of|in|on|and|or|how|i|my|der|die|das|den|dem|ein|eine|einen|und|zu|wie|ich|man)$/i

/** Finds what the person's own documents say, and reads the passage word for word. */
const myDocuments: Skill = {
  name: 'my-documents',
  examples: {
    en: [
      'What does my manual say about the guarantee?',
      'Look up descaling in my documents',
      'Search my notes for the door code',
    ],
    de: [
      'Was steht in meiner Anleitung über die Garantie?',
      'Suche Entkalken in meinen Dokumenten',
    ],
  },
  guessed: 'show',
  suits: (question) => (asks(question, patterns) ? 1 : 0),
  answer: async (question, { lookUp, signal }) => {
    const noun = asks(question, patterns)?.noun ?? ''
    const words = noun.split(' ').filter((word) => !empty.test(word))
    const passages = await lookUp(words.join(' ') || noun, signal)
    const [best] = passages
    if (!best) return decline({ reason: 'unseen' }, 'answer-document-none', { words: noun })
    return tell(best, passages, languageOf(question.language))
  },
}
export default myDocuments

type Passages = Awaited<ReturnType<Parameters<Skill['answer']>[1]['lookUp']>>

/** The best passage; where other documents tell of it, too, they are named. */
function tell(best: Passages[number], all: Passages, language: string): Answer {
  const evidence = all
    .filter(({ title }, i) => i === 0 || title !== best.title)
    .map(({ title, offset, source }): Evidence => ({ kind: 'document', title, offset, source }))
  const titles = [...new Set(evidence.flatMap((each) => ('title' in each ? each.title : [])))]
  const others = titles.filter((title) => title !== best.title)
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(others)
  const args = { text: best.text, title: best.title, others: list || 'none' }
  return {
    ...plain('answer-document', args),
    said: { id: 'answer-document-said', args },
    ...{ known: 'know', confidence: 0.9, evidence },
  }
}
