import { decline, plain } from './answers.ts'
import { asks, type Patterns } from './meaning.ts'
import type { Skill } from './skill.ts'
import { timerName, timersMeant } from './timers.ts'

const what = '(timers?|alarms?|countdowns?|reminders?)'
const patterns: Patterns = {
  en: [
    `(cancel|stop|delete|remove|clear|end|turn off|switch off|forget)( all)?( of)?( my| the| that| this| your)?( .+)? ${what}( .+)?`,
    `(cancel|stop) all ${what}`,
  ],
  de: [
    '(stopp|stoppe|beende|lösche|lösch|entferne|storniere|vergiss)( alle)?( meine| den| die| diesen)?( .+)? (timer|wecker|countdown|erinnerung|erinnerungen)( .+)?',
    '(brich|mach|stell|schalte) (den|die|alle)( .+)? (timer|wecker|erinnerung|erinnerungen) (ab|aus)',
  ],
}
const all: Patterns = {
  en: [`.*\\ball\\b.*${what}.*`, '.*(timers|alarms|reminders)( .+)?'],
  de: ['.*(alle|meine) .*(timer|wecker|erinnerungen).*'],
}

/** Takes away a timer or reminder before it rings. */
const cancelTimer: Skill = {
  name: 'cancel-timer',
  examples: {
    en: ['Cancel the timer.', 'Stop the tea timer.', 'Cancel all timers.', 'Delete the reminder to call Anna.'], // prettier-ignore
    de: ['Stoppe den Timer.', 'Lösche alle Timer.', 'Stell den Wecker aus.'],
  },
  guessed: 'ask',
  suits: (question) => (asks(question, patterns) ? 0.985 : 0),
  answer: async (question, hands) => {
    const { language, text } = question
    const running = hands.timers()
    if (running.length === 0) return decline({ reason: 'untrue' }, 'answer-timer-none')
    const meant = timersMeant(language, text, running)
    const names = new Intl.ListFormat(language).format(meant.map((each) => timerName(language, each))) // prettier-ignore
    if (meant.length > 1 && !asks(question, all))
      return decline({ reason: 'which', candidates: [] }, 'answer-timer-which', { list: names })
    await hands.dropTimers(meant)
    hands.changed({
      undone: { id: 'answer-timer-again', args: { list: names } },
      undo: () => Promise.all(meant.map((timer) => hands.setTimer(timer))),
    })
    return {
      ...plain('answer-timer-cancelled', { list: names }),
      followUps: [{ id: 'ask-undo' }],
    }
  },
}
export default cancelTimer
