import { sharpnessIn } from '../../models/sharpness.ts'
import type { UnitBox } from '../../models/types.ts'
import type { Answer } from '../core/types.ts'
import { decline } from './answers.ts'
import type { Picture } from './skill.ts'

/** In a picture darker than this, mean luma in parts of full scale, things are not seen, and colours and letters not told. */
const least = { things: 0.04, details: 0.08 } as const
/** Less sharp than this (see `sharpnessIn`) nothing can be told of a thing: a smear of eight pixels at 1280. */
const smeared = 0.1

const tooDark: Answer = decline({ reason: 'picture', fault: 'dark' }, 'answer-too-dark')
const tooBlurred: Answer = decline({ reason: 'picture', fault: 'blurred' }, 'answer-too-blurred')

/**
 * Why a picture, or the part of it that is asked about, is too poor to answer from, and what would help:
 * light first, since in the dark all is blurred as well. Null where it is good enough.
 */
export function tooPoor(
  picture: Picture | null,
  what: keyof typeof least,
  part: UnitBox | null = null,
): Answer | null {
  if (!picture) return null
  const { mean, sharpness } = picture.light
  if (mean < least[what]) return tooDark
  const sharp = part && sharpness ? sharpnessIn(sharpness, part) : null
  return sharp !== null && sharp < smeared ? tooBlurred : null
}
