import type { Written } from '../../models/meanings.ts'
import { skills } from '../skills/all.ts'
import { examplesOf, formsOf } from '../skills/references.ts'
import { question } from '../skills/rehearse.ts'

/** This module, as whoever has it loaded by Vite sees it: the app's words are gathered by Vite. */
export type Listed = typeof import('./list-sentences.ts')

/** Both forms of all sentences with which a question is compared, by what they are for. */
export function sentencesOf(language: string): Written {
  const any = question(language, '', [])
  const examples = examplesOf(skills, language)
  const names = [...new Set(examples.map(({ purpose }) => purpose))]
  const formsFor = (name: string) =>
    examples.filter(({ purpose }) => purpose === name).map(({ text }) => formsOf(any, text))
  return Object.fromEntries(names.map((name) => [name, formsFor(name)]))
}
