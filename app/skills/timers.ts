import type { Sentence } from '../core/types.ts'
import type { Kept, Timer } from '../memory/types.ts'
import { languageOf, say } from '../words.ts'
import { lengthInWords } from '../words/times.ts'

/** What a timer or reminder is called: by its name, else by how long it was set for. */
export function timerName(language: string, { kind, text, time, due }: Timer): string {
  const length = lengthInWords(language, Math.round((due - time) / 1000) * 1000)
  const name: Sentence = { id: 'phrase-timer', args: { kind, name: text || 'none', length } }
  return say(language, name)
}

/** Those that a question names, by a word of their name, else by their kind; all for neither. */
export function timersMeant(
  language: string,
  asked: string,
  timers: readonly Kept<Timer>[],
): readonly Kept<Timer>[] {
  const ours = languageOf(language)
  const said = new Set(asked.toLocaleLowerCase(ours).split(/[^\p{L}\p{M}\p{N}]+/u))
  const words = (text: string) =>
    text.toLocaleLowerCase(ours).split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word.length > 2) // prettier-ignore
  const named = timers.filter(({ text }) => words(text).some((word) => said.has(word)))
  if (named.length > 0) return named
  const kind = /remind|erinner/i.test(asked) ? 'reminder' : /timer|wecker|alarm|countdown/i.test(asked) ? 'timer' : null // prettier-ignore
  const ofKind = timers.filter((each) => each.kind === kind)
  return ofKind.length > 0 ? ofKind : timers
}
