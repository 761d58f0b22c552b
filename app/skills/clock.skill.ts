import { languageOf } from '../words.ts'
import { plain } from './answers.ts'
import { asks, type Patterns } from './meaning.ts'
import type { Skill } from './skill.ts'

const time: Patterns = {
  en: ["what(s|'s| is)? (the )?time( is it)?( {place})*", 'what time is it( {place})*'],
  de: [
    'wie ?(viel uhr|spät) (ist es|haben wir)( {place})*',
    'wie ?viel uhr',
    'was ist die uhrzeit',
  ],
}
const date: Patterns = {
  en: [
    "what(s|'s| is) (the|today's|todays) (date|day)( today)?",
    'what (day|date) is (it|today)( today)?',
    'what (year|month|weekday|day of the week) is (it|this|today)',
  ],
  de: [
    '(welcher|was für ein) (tag|wochentag|monat) ist( es)?( heute)?',
    'welches (datum|jahr) (ist|haben wir)( es)?( heute)?',
    'der wievielte ist heute',
    'welchen tag haben wir( heute)?',
  ],
}

/** Tells the time and the date of this device. */
const clock: Skill = {
  name: 'clock',
  examples: {
    en: ['What time is it?', "What's the time?", 'What is the date?', 'What day is it today?'],
    de: ['Wie spät ist es?', 'Wie viel Uhr ist es?', 'Welcher Tag ist heute?'],
  },
  suits: (question) => (asks(question, time) || asks(question, date) ? 1 : 0),
  answer: (question, { now }) => {
    const language = languageOf(question.language)
    const wanted = asks(question, time)
      ? ({ timeStyle: 'short' } as const)
      : ({ dateStyle: 'full' } as const)
    // The full tag, since an Englishman and an American write the time in different ways.
    const text = new Intl.DateTimeFormat(question.language, wanted).format(now())
    return plain(asks(question, time) ? 'answer-time' : 'answer-date', { text, language })
  },
}
export default clock
