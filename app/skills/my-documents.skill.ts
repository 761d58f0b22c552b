import { decline } from './answers.ts'
import { fromDocuments } from './from-documents.ts'
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
  answer: async (question, hands) => {
    const noun = asks(question, patterns)?.noun ?? ''
    const told = await fromDocuments(noun, question, hands)
    return told ?? decline({ reason: 'unseen' }, 'answer-document-none', { words: noun })
  },
}
export default myDocuments
