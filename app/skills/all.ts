import type { Skill } from './skill.ts'

const files = import.meta.glob<{ readonly default: Skill }>('./*.skill.ts', { eager: true })

/** Every skill there is: a new file beside this one is enough. */
export const skills: readonly Skill[] = Object.values(files).map((file) => file.default)
