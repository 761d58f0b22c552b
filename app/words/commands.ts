import type { OwnWords } from '../../models/types.ts'
import { languageOf, wordsOf } from '../words.ts'
import { grammar } from './nouns.ts'

/** What may be said at any moment, answer or no answer. */
export const commands = [
  'stop',
  'cancel',
  'repeat',
  'slower',
  'faster',
  'louder',
  'quieter',
] as const
export type Command = (typeof commands)[number]

/** The command that a text is, and nothing but it; null for everything else. */
export function commandOf(text: OwnWords, language: string): Command | null {
  const fillers = grammar(language).fillers
  const said = bare(text, language)
  const stripped = said
    .replaceAll(new RegExp(`(?<=^| )(?:${fillers.join('|')})(?: |$)`, 'gu'), '')
    .trim()
  const means = (command: Command) =>
    (wordsOf(language, `command-${command}`) ?? '')
      .split(',')
      .some((words) => [said, stripped].includes(bare(words, language)))
  return commands.find(means) ?? null
}

/** Words that nothing ends with: more is to come after them. */
export function openersOf(language: string): readonly string[] {
  return (wordsOf(language, 'question-openers') ?? '').split(/\s*,\s*/)
}

const bare = (text: string, language: string) =>
  text
    .toLocaleLowerCase(languageOf(language))
    .replaceAll(/[^\p{L}\p{M}\p{N}']+/gu, ' ')
    .trim()
