import type { Answer } from '../core/types.ts'
import { definite, mention } from '../words/phrases.ts'
import { decline, plain } from './answers.ts'
import { asks, meaningOf, suitsThing, type Meaning, type Patterns } from './meaning.ts'
import { called } from './names.ts'
import type { Question, Skill } from './skill.ts'
import { tellWhere } from './tell-where.ts'

const patterns: Patterns = {
  en: [
    "(find|locate|lead me to|take me to|walk me to|guide me to|help me find|search for|look for|i am looking for|i'm looking for|i need to find|i want to find|direct me to|bring me to)( me)?( the)?( (nearest|closest|next))? {thing}( {place})*",
  ],
  de: [
    '(finde|find|suche|such|führ mich zu|führe mich zu|führ mich zum|führ mich zur|führe mich zum|führe mich zur|bring mich zu|bring mich zum|bring mich zur|hilf mir|ich suche)( (der|die|das|den|dem) nächsten?)? {thing}( zu finden| finden| suchen)?( {place})*',
  ],
}
const end: Patterns = {
  en: ['(stop|end|quit) (guiding|leading|searching|looking for it|the search|beeping)( me)?', 'i (found|have) (it|them)'], // prettier-ignore
  de: ['(hör auf|stopp|beende) (zu suchen|zu führen|die suche|das suchen|das piepen)', 'ich (habe|hab) (es|ihn|sie)( gefunden)?'], // prettier-ignore
}

/** Leads to a thing by arrow, sound and clock position until it is in the middle of the view. */
const guide: Skill = {
  name: 'guide',
  examples: {
    en: ['Find my laptop, please.', 'Guide me to the cup.', 'Help me find the scissors.', 'Take me to the nearest chair.', 'Stop guiding.'], // prettier-ignore
    de: ['Finde mein Handy.', 'Führ mich zu der Tasse.', 'Ich suche die Schere.', 'Hör auf zu suchen.'], // prettier-ignore
  },
  guessed: 'ask',
  suits: (question) => (asks(question, end) ? 1 : suitsThing(question, patterns)),
  answer: async (question, hands) => {
    if (asks(question, end)) {
      hands.guide(null)
      return plain('answer-guide-end')
    }
    const meaning = meaningOf(question, patterns)
    const told = await tellWhere(question, patterns, hands)
    const labels = meaning?.kind === 'thing' && !meaning.named ? meaning.labels : []
    const name = nameOf(question, meaning, told)
    if (told.pointAt !== null && !told.declined) {
      hands.guide({ id: told.pointAt, labels, name })
      return { ...told, followUps: [{ id: 'ask-guide-end' }] }
    }
    const unseen = told.declined?.reason === 'unseen' && labels.length > 0
    if (!unseen || question.tracks === null || meaning?.kind !== 'thing') return told
    // It may come into view: then it is led to.
    hands.guide({ id: null, labels, name })
    const args = { thing: mention(question.language, meaning.name, 1) }
    const searching = decline({ reason: 'unseen' }, 'answer-guide-search', args)
    return { ...searching, followUps: [{ id: 'ask-guide-end' }] }
  },
}
export default guide

/** As it is told when it is found: "the cup". */
function nameOf(
  { language, labels, memory }: Question,
  meaning: Meaning | null,
  { pointAt }: Answer,
): string {
  // prettier-ignore
  if (meaning?.kind === 'thing' && meaning.named) return called(language, meaning.named, true)
  const shown = labels.find(({ id }) => id === pointAt) ?? memory?.things.find(({ id }) => id === pointAt) // prettier-ignore
  const name = shown?.label ?? (meaning?.kind === 'thing' ? meaning.name : 'kind-thing')
  return definite(language, name, true)
}
