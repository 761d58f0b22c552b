import { timeOf } from '../core/evidence.ts'
import { languageOf } from '../words.ts'
import { ageInWords } from '../words/measures.ts'
import { sourceNames } from '../words/source-name.ts'
import { decline, plain } from './answers.ts'
import { asks, type Patterns } from './meaning.ts'
import type { Skill } from './skill.ts'

const patterns: Patterns = {
  en: [
    '(and )?(where|how) do you know( that| this| it)?( from)?',
    "what(s|'s| is) (your|the) source( for that| of that)?",
    'where (did you get|does|is) (that|this|it)( come)?( from)?',
    '(says|said) who|who says( that| so)?',
    'are you sure( about that| of that)?',
  ],
  de: [
    '(und )?woher weißt du (das|es)',
    'was ist (deine|die) quelle( dafür)?',
    'woher (hast du|kommt|stammt) (das|es)',
    'wer sagt das',
    'bist du( dir)? (da )?sicher',
  ],
}

/** "The manual and the leaflet". */
const listed = (names: readonly string[], language: string) =>
  new Intl.ListFormat(languageOf(language), { type: 'conjunction' }).format(names)

/** Says from what the last answer was made. */
const howDoYouKnow: Skill = {
  name: 'how-do-you-know',
  examples: {
    en: ['Where do you know that from?', 'How do you know?', 'What is your source?'],
    de: ['Woher weißt du das?', 'Was ist deine Quelle?', 'Bist du sicher?'],
  },
  suits: (question) => (asks(question, patterns) ? 1 : 0),
  answer: ({ before, language }, { now }) => {
    if (!before) return decline({ reason: 'untrue' }, 'answer-source-nothing')
    const { known, evidence, confidence, declined } = before.answer
    const [first] = evidence
    if (declined || !first) return plain('answer-source-none')
    if (first.kind === 'note') {
      const age = ageInWords(languageOf(language), Math.max(0, now() - first.time), 'long')
      return { ...plain('answer-source-note', { age }), evidence, known, confidence }
    }
    const args = {
      known,
      // Fifths are as much as anybody hears in a number.
      percent: Math.round(confidence * 5) * 20,
      source: listed(sourceNames(language, evidence), language) || 'none',
      age: ageInWords(languageOf(language), Math.max(0, now() - (timeOf(first) ?? now())), 'long'),
    }
    return { ...plain('answer-source', args), evidence, known, confidence }
  },
}
export default howDoYouKnow
