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
  answer: async (question, { calculate, signal }) => {
    const asked = sum(question)
    const result = asked === null ? null : await calculate(asked, signal)
    if (result === null) return decline({ reason: 'beyond' }, 'answer-sum-none')
    return plain('answer-sum', { text: sayResult(result, question.language) })
  },
}
export default sums

/** The units that people ask for, as `Intl` names them: by what sums call them, in the singular. */
const units: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'millimeter mm, centimeter cm, meter m, kilometer km, inch inch, foot foot ft, yard yard, mile mile mi',
    'gram g, kilogram kg, ounce oz ounce, pound lb lbm, stone stone',
    'liter l L liter litre, milliliter ml mL, gallon gallon, fluid-ounce floz fluidounce',
    'celsius degC, fahrenheit degF',
    'second s second, minute minute, hour h hour, day day, week week, month month, year year',
  ]
    .flatMap((line) => line.split(', '))
    .flatMap((entry) => {
      const [unit = '', ...names] = entry.split(' ')
      return names.map((name) => [name, unit])
    }),
)

/** A result such as `118.11 inch` in the words of a language. */
function sayResult(result: string, language: string): string {
  const [, number = result, unit = ''] = /^(-?[\d.e+-]+)\s*(.*)$/.exec(result) ?? []
  const known = units[unit] ?? units[unit.replace(/s$/, '')]
  const style = known && ({ style: 'unit', unit: known, unitDisplay: 'long' } as const)
  const format = new Intl.NumberFormat(language, { maximumSignificantDigits: 6, ...style })
  const shown = format.format(Number(number))
  return known ? shown : `${shown} ${unit}`.trim()
}
