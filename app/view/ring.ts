import type { Label } from '../core/types.ts'
import { degree } from './fit.ts'
import { approach } from './motion.ts'
import type { RingLook } from './ring-material.ts'
import { mark, times } from './tokens.ts'

/** A ring, in em, and how much of it is there. */
export type Ring = RingLook & { opacity: number }

/**
 * The ring around a thing: as wide as its place is unsure, two standard deviations across at its
 * distance (metres), and the fainter; whole where it is seen, dashed where it is remembered, dotted
 * where it is gone, with a thicker stroke where it is asked for. `em` is the text's size in degrees.
 */
export function ringOf(
  { spread: [across] }: Pick<Label, 'spread'>,
  state: Label['state'],
  distance: number,
  asked: boolean,
  em: number,
): Ring {
  const stroke = asked ? mark.ringStrokeEvidence : mark.ringStroke
  const least = state === 'here' ? mark.ring : mark.ringDashed
  const wide = (2 * across) / Math.max(distance, 0.1) / degree / em
  const size = Math.min(Math.max(least, wide), mark.widest / em)
  const opacity = Math.max(mark.faintest, Math.sqrt(least / size))
  return { radius: (size - stroke) / 2, stroke, dash: mark.dash[state], opacity }
}

export const beginRing = (ring: Ring): Ring => ({ ...ring })

/** Moves a ring on by `step` seconds towards how it is to be. Says whether it is. Allocates nothing. */
export function moveRing(ring: Ring, to: Ring, step: number, still: boolean): boolean {
  const glide = still ? 0 : times.glide / 1000
  ring.radius = approach(ring.radius, to.radius, step, glide)
  ring.stroke = approach(ring.stroke, to.stroke, step, glide)
  ring.dash = approach(ring.dash, to.dash, step, glide)
  ring.opacity = approach(ring.opacity, to.opacity, step, glide)
  const away =
    Math.abs(ring.radius - to.radius) +
    Math.abs(ring.stroke - to.stroke) +
    Math.abs(ring.dash - to.dash) +
    Math.abs(ring.opacity - to.opacity)
  return away < 1e-3
}
