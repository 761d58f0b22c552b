import type { Answer } from '../core/types.ts'
import { decline } from './answers.ts'
import type { Picture } from './skill.ts'

/** In a picture darker than this, mean luma in parts of full scale, things are not seen, and colours and letters not told. */
const least = { things: 0.04, details: 0.08 } as const

export const isTooDark = (picture: Picture | null, what: keyof typeof least): boolean =>
  picture !== null && picture.light.mean < least[what]

export const tooDark: Answer = decline({ reason: 'picture', fault: 'dark' }, 'answer-too-dark')
