import type { Question, Skill } from './skill.ts'

/** A skill that suits less is not asked: no answer is better than a guess. */
const least = 0.5
/** Below this, a question has the form of the skill's, yet names what nobody here knows. */
const certain = 0.7

/** The skill that suits a question best, the first by name among equals; null where none suits. */
export function choose(skills: readonly Skill[], question: Question): Skill | null {
  const suited = skills
    .map((skill) => ({ skill, suits: skill.suits(question) }))
    .filter(({ suits }) => suits >= least)
    .sort((a, b) => b.suits - a.suits || (a.skill.name < b.skill.name ? -1 : 1))
  return suited[0]?.skill ?? null
}

/** Whether the skill's question may as well be one of those that nobody here can answer: "how big is the moon". */
export const doubts = (skill: Skill, question: Question): boolean => skill.suits(question) < certain
