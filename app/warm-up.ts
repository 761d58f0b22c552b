import { understand } from './core/understand.ts'
import { typed } from './core/own-words.ts'
import { languageOf } from './words.ts'
import { grammar } from './words/nouns.ts'
import type { Question, Skill } from './skills/skill.ts'

type Hands = {
  readonly skills: readonly Skill[]
  /** Lets everything else have its turn. */
  readonly rest: () => Promise<void>
}

/**
 * Makes the forms of questions of a language ready before one is asked. The browser compiles a form
 * when it is first tried, and again when it is tried anew; all together would hold the page for a
 * tenth of a second. Here they are tried on examples, each in a task of its own. Once a language.
 */
export function createWarmUp({ skills, rest }: Hands): (language: string) => Promise<void> {
  const warm = new Set<string>()
  return async (language) => {
    const ours = languageOf(language)
    if (warm.has(ours)) return
    warm.add(ours)
    for (const which of [0, 1]) {
      for (const skill of skills) {
        const text = skill.examples[ours]?.at(which) ?? ''
        for (const form of skill.forms?.[ours] ?? []) {
          await rest()
          understand(text, [form], grammar(ours))
        }
        await rest()
        skill.suits(nothingBut(text, ours))
      }
    }
  }
}

/** A question while nothing is looked at, and nothing was said before. */
const nothingBut = (text: string, language: string): Question => ({
  ...{ text: typed(text), language, tracks: null, picture: null, labels: [] },
  ...{ memory: null, known: [], names: [], pointed: null, before: null, chosen: null },
})
