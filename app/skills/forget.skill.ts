import { plain } from './answers.ts'
import { asks, type Patterns } from './meaning.ts'
import type { Skill } from './skill.ts'

const minutes: Patterns = {
  en: [
    '(forget|delete|erase)( what (you|i) (saw|heard|did|learnt|learned))?( in)?( the)? last (ten|10|few)? ?minutes',
    '(forget|delete|erase) what (just happened|you just saw|you have just seen)',
  ],
  de: [
    '(vergiss|lösche)( was du gesehen hast)?( in)?( die| den)? letzten (zehn|10|paar)? ?minuten',
    'vergiss was (gerade passiert ist|du gerade gesehen hast)',
  ],
}
const more: Patterns = {
  en: ['(forget|delete|erase) (everything|all|all of it|my data|your memory|the memory|{thing})'],
  de: ['(vergiss|lösche) (alles|meine daten|dein gedächtnis|das gedächtnis|{thing})'],
}
/** So far back, ms. */
const tenMinutes = 600_000

/** Forgets the last ten minutes. More than that is forgotten where it is shown what it is. */
const forget: Skill = {
  name: 'forget',
  examples: {
    en: ['Forget the last ten minutes.', 'forget everything', 'Forget what you just saw.'],
    de: ['Vergiss die letzten zehn Minuten.', 'Vergiss alles.'],
  },
  guessed: 'ask',
  suits: (question) => (asks(question, minutes) || asks(question, more) ? 0.97 : 0),
  answer: async (question, { forgetSince, now }) => {
    if (!asks(question, minutes)) return plain('answer-forget-more')
    await forgetSince(now() - tenMinutes)
    return plain('answer-forgotten')
  },
}
export default forget
