import type { NotedText } from '../../models/types.ts'
import { noted } from '../core/own-words.ts'
import { findWhen, type When } from '../core/time/find-when.ts'
import { languageOf } from '../words.ts'
import { dueInWords, lengthInWords } from '../words/times.ts'
import { decline, plain } from './answers.ts'
import { asks, type Patterns } from './meaning.ts'
import type { Question, Skill } from './skill.ts'

const timer: Patterns = {
  en: [
    '(set|start|make|create|begin|run|add|give me)( up)?( me)?( a| an| another| the)?( {text})? (timer|countdown|alarm|stopwatch)( .+)?',
    '(a |an )?(timer|countdown|alarm) (for|of|in|at) .+',
    '(a |an )?.+ (minute|second|hour)s? timer',
    'wake me( up)? .+',
    'count down .+',
  ],
  de: [
    '(stell|stelle|starte|setz|setze|mach|mache)( mir)?( einen| den| noch einen)?( {text})? (timer|kurzzeitwecker|wecker|countdown)( .+)?',
    '(einen )?(timer|wecker|countdown) (auf|für|von|in|um) .+',
    'weck mich .+',
  ],
}
const reminder: Patterns = {
  en: [
    'remind me .+',
    '(set|make|create|add)( me)?( a| an| another)? reminder( .+)?',
    '(a )?reminder (to|for|at|in|about) .+',
  ],
  de: [
    '(erinner|erinnere) mich .+',
    '(setz|setze|mach|mache|stell|stelle)( mir)?( eine) erinnerung( .+)?',
  ],
}

/** Words around what a timer is called or a reminder is of. */
const frames: Readonly<Record<string, { readonly before: RegExp; readonly after: RegExp }>> = {
  en: {
    before:
      /^[\s,.]*(?:(?:hey|ok|okay|please|sightline|can you|could you)[\s,]+)*(?:(?:set|start|make|create|begin|run|add|give me|remind|wake|count down)\b\s*(?:up\s+)?(?:me\s+)?(?:up\s+)?)?(?:(?:a|an|another|the)\s+)?(?:(?:timer|countdown|alarm|reminder)\b)?\s*(?:(?:called|named|to|that|about)\b|(?:for|of)\b(?:\s+the\b)?)?\s*/iu,
    after:
      /\s*(?:\b(?:timer|countdown|alarm|reminder)\b)?\s*(?:\b(?:for|at|in|on|called|named)\b)?[\s,.!?]*(?:please)?[\s,.!?]*$/iu,
  },
  de: {
    before:
      /^[\s,.]*(?:(?:hey|ok|okay|bitte|sightline)[\s,]+)*(?:(?:stelle?|starte|setze?|mache?|erinnere?|weck)\s+)?(?:(?:mir|mich|bitte)\s+)*(?:(?:einen|eine|den|noch einen)\s+)?(?:(?:timer|kurzzeitwecker|wecker|countdown|erinnerung)(?!\p{L}))?\s*(?:(?:daran|namens|für|an|auf|dass)(?!\p{L}))?[\s,]*(?:(?:dass|das|die|der|den)\s+)?/iu,
    after:
      /[\s,]*(?:(?<!\p{L})(?:timer|wecker|countdown|daran|auf|für|um|in))?[\s,.!?]*(?:bitte)?[\s,.!?]*$/iu,
  },
}

/** Sets a timer, or reminds of something at a time. */
const setTimer: Skill = {
  name: 'timer',
  examples: {
    en: [
      'Set a timer for five minutes.',
      'Start a tea timer for 4 minutes.',
      'Remind me at six to call Anna.',
      'Remind me to take the bread out in half an hour.',
      'Set an alarm for 7:30.',
    ],
    de: [
      'Stell einen Timer auf fünf Minuten.',
      'Erinnere mich um sechs daran, Anna anzurufen.',
      'Stelle einen Wecker auf 7 Uhr 30.',
    ],
  },
  guessed: 'show',
  suits: (question) => (asks(question, timer) || asks(question, reminder) ? 0.98 : 0),
  answer: async (question, hands) => {
    const language = languageOf(question.language)
    const when = findWhen(question.text, language, hands.now())
    const kind = asks(question, timer) ? 'timer' : 'reminder'
    if (!when) return decline({ reason: 'beyond' }, 'answer-timer-when', { kind })
    const text = nameIn(question, when, language)
    const set = await hands.setTimer({ kind, due: when.due, text })
    hands.changed({ undone: { id: 'answer-timer-undone', args: { kind } }, undo: () => hands.dropTimers([set]) }) // prettier-ignore
    const fleeting = (await hands.lasting()) === 'kept' ? 'no' : 'yes'
    const length = lengthInWords(language, when.due - hands.now())
    const due = dueInWords(question.language, when.due, hands.now())
    return {
      ...plain('answer-timer-set', { kind, name: text || 'none', length, due, fleeting }),
      followUps: [{ id: 'ask-undo' }, { id: 'ask-timer-left' }],
    }
  },
}
export default setTimer

/** What is left of the person's words without the time and the words around: "call Anna", "tea". */
function nameIn({ text }: Question, { from, to }: When, language: string): NotedText {
  const frame = frames[language]
  if (!frame) return noted(text, 0, 0)
  const parts = [
    [0, from],
    [to, text.length],
  ] as const
  const named = parts.map(([begin, end]) => {
    const part = text.slice(begin, end)
    const first = begin + (frame.before.exec(part)?.[0].length ?? 0)
    const last = begin + part.length - (frame.after.exec(part)?.[0].length ?? 0)
    return noted(text, first, Math.max(first, last))
  })
  return named.sort((a, b) => b.length - a.length)[0] ?? noted(text, 0, 0)
}
