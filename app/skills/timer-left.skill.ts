import { say } from '../words.ts'
import { dueInWords, lengthInWords } from '../words/times.ts'
import { decline, plain } from './answers.ts'
import { asks, type Patterns } from './meaning.ts'
import type { Skill } from './skill.ts'
import { timerName, timersMeant } from './timers.ts'

const patterns: Patterns = {
  en: [
    'how (long|much time|much longer|many minutes)( is| are| do i have)? (left|remaining|to go)( (on|for|of) .+)?',
    'how much (longer|time)( (on|for) .+)?',
    'when (does|will|is|do) .*(timer|alarm|countdown|reminder)s?( .+)?',
    '(what|which|how many)( of my)? (timers|alarms|reminders)( .+)?',
    '(show|list|check|tell me)( me)?( all)? my (timers|reminders|alarms)',
    '(how is|check|what about) .*timer',
    '(do i have|are there)( any)? (timers|reminders|alarms)( .+)?',
  ],
  de: [
    'wie lange?( dauert es| ist es| läuft .+)? noch( .+)?',
    'wie viel zeit (ist|bleibt|habe ich)( noch)?( .+)?',
    'wann (klingelt|läuft|ist) .*(timer|wecker|countdown|erinnerung)( .+)?',
    '(welche|wie viele) (timer|wecker|erinnerungen)( .+)?',
    '(zeig|zeige|nenne)( mir)?( alle)? meine (timer|wecker|erinnerungen)',
  ],
}

/** Says how long is left until what is set rings. */
const timerLeft: Skill = {
  name: 'timer-left',
  examples: {
    en: ['How long is left?', 'How much time is left on the tea timer?', 'Which timers are running?', 'When does the timer ring?'], // prettier-ignore
    de: ['Wie lange noch?', 'Wie viel Zeit ist noch übrig?', 'Welche Timer laufen?'],
  },
  suits: (question) => (asks(question, patterns) ? 0.97 : 0),
  answer: ({ language, text }, { timers, now }) => {
    const all = timers()
    if (all.length === 0) return decline({ reason: 'untrue' }, 'answer-timer-none')
    const time = now()
    const lines = timersMeant(language, text, all).map((timer) => {
      const left = lengthInWords(language, timer.due - time)
      const due = dueInWords(language, timer.due, time)
      return say(language, {
        id: 'phrase-timer-left',
        args: { kind: timer.kind, timer: timerName(language, timer), left, due },
      })
    })
    return plain('answer-timer-left', { list: lines.join('\n') })
  },
}
export default timerLeft
