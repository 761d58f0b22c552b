import { skills } from '../skills/all.ts'
import { examplesOf, formsOf } from '../skills/references.ts'
import { question } from '../skills/rehearse.ts'

/** This module, as whoever has it loaded by Vite sees it: the app's words are gathered by Vite. */
export type Listed = typeof import('./list-sentences.ts')

/** All forms of all sentences with which a question is compared. */
export function sentencesOf(language: string): readonly string[] {
  const any = question(language, '', [])
  return [
    ...new Set(examplesOf(skills, language).flatMap(({ text }) => [...formsOf(any, text)])),
  ].sort()
}
