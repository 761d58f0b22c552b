import type { Question, Skill } from './skill.ts'

/** A skill that suits less is not asked: no answer is better than a guess. */
const least = 0.5

/** The skill that suits a question best, the first by name among equals; null where none suits. */
export function choose(skills: readonly Skill[], question: Question): Skill | null {
  const suited = skills
    .map((skill) => ({ skill, suits: skill.suits(question) }))
    .filter(({ suits }) => suits >= least)
    .sort((a, b) => b.suits - a.suits || (a.skill.name < b.skill.name ? -1 : 1))
  return suited[0]?.skill ?? null
}
