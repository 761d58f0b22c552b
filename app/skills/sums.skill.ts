import { languageOf } from '../words.ts'
import { decline, plain } from './answers.ts'
import { sumOf } from './spoken-sum.ts'
import type { Question, Skill } from './skill.ts'

const sum = ({ text, language }: Question) => sumOf(text, languageOf(language))

/** Works out sums and changes units. */
const sums: Skill = {
  name: 'sums',
  examples: {
    en: [
      'What is 12 times 7?',
      'What is 15 percent of 80?',
      'How many inches are 3 metres?',
      'Convert 20 degrees Celsius to Fahrenheit',
      'How much is 3.50 plus 2.25?',
    ],
    de: [
      'Was ist 12 mal 7?',
      'Wie viel ist 15 Prozent von 80?',
      'Wie viele Zentimeter sind 3 Zoll?',
      'Wie viel ist 3,50 plus 2,25?',
    ],
  },
  guessed: 'show',
  suits: (question) => (sum(question) === null ? 0 : 1),
  answer: async (question) => {
    const asked = sum(question)
    // The calculator is large and seldom needed.
    const { calculate } = await import('../core/calculate.ts')
    const result = asked === null ? null : calculate(asked)
    if (result === null) return decline({ reason: 'beyond' }, 'answer-sum-none')
    const [, number = result, unit = ''] = /^(-?[\d.e+-]+)\s*(.*)$/.exec(result) ?? []
    const shown = new Intl.NumberFormat(question.language, { maximumSignificantDigits: 6 })
    return plain('answer-sum', { text: `${shown.format(Number(number))} ${unit}`.trim() })
  },
}
export default sums
