import { sharpnessIn } from '../../models/sharpness.ts'
import { confidenceOf, lastingOf } from '../core/confidence.ts'
import type { Answer, Decline, Sentence, Track } from '../core/types.ts'
import { stays } from '../core/world/kinds.ts'
import type { Thing } from '../core/world/types.ts'
import type { Picture } from './skill.ts'

/** What holds of itself and claims no thing: what may be asked, that something was done. */
export function plain(id: string, args: Sentence['args'] = {}): Answer {
  const sentence = { id, args }
  return {
    ...{ sentence, said: sentence, known: 'know', confidence: 1, evidence: [] },
    ...{ pointAt: null, followUps: [], declined: null },
  }
}

/** Not answered, and why. */
export function decline(declined: Decline, id: string, args: Sentence['args'] = {}): Answer {
  return { ...plain(id, args), known: 'guess', confidence: 0, declined }
}

/** An answer made from what is in the picture of now. It is as sure as the least sure of it. */
export function fromTracks(
  id: string,
  args: Sentence['args'] & {},
  tracks: readonly Track[],
  picture: Picture | null,
): Answer {
  const confidence = Math.min(1, ...tracks.map((track) => confidenceOfTrack(track, picture)))
  const evidence = tracks.map(({ id }) => ({ kind: 'track', id }) as const)
  return { ...plain(id, args), known: 'see', confidence, evidence }
}

/** How sure a thing in the picture of now is. */
export function confidenceOfTrack({ score, box, hits }: Track, picture: Picture | null): number {
  if (!picture) return confidenceOf(score, { views: hits })
  const { width, height, light } = picture
  const pixels = Math.min(box[2] * width, box[3] * height)
  const sharpness = light.sharpness && sharpnessIn(light.sharpness, box)
  const witnessed = { pixels, light: light.mean, views: hits }
  return confidenceOf(score, sharpness == null ? witnessed : { ...witnessed, sharpness })
}

/** An answer made from what is remembered of things at `now`, ms of the Unix epoch. */
export function fromThings(
  id: string,
  args: Sentence['args'] & {},
  things: readonly Thing[],
  { now, pointAt }: { readonly now: number; readonly pointAt: number | null },
): Answer {
  const confidence = Math.min(1, ...things.map((thing) => confidenceOfThing(thing, now)))
  const evidence = things.map(
    ({ id, lastSeen }) => ({ kind: 'thing', id, seenAt: lastSeen }) as const,
  )
  return { ...plain(id, args), known: 'remember', confidence, evidence, pointAt }
}

/** How sure it is that a remembered thing is what it is called, and still where it was. */
export function confidenceOfThing(
  { label, belief, sightings, lastSeen }: Thing,
  now: number,
): number {
  const lasting = lastingOf(stays(label))
  return confidenceOf(belief[label] ?? 0, { views: sightings, age: now - lastSeen, lasting })
}

/** Nothing is being looked at, which is not the same as seeing nothing. */
export const cannotLook: Answer = decline(
  { reason: 'picture', fault: 'none' },
  'answer-cannot-look',
)

/** No skill suits the question. */
export const notUnderstood: Answer = decline({ reason: 'beyond' }, 'answer-not-understood')

/** The detector was never taught this. */
export function unknownThing(noun: string): Answer {
  return decline({ reason: 'unlearnt' }, 'answer-unknown', { noun })
}

/** A recording said what the person would have to say for something to be done. */
export const notTheirs: Answer = decline({ reason: 'recorded' }, 'answer-recorded')

/** It was understood, and is nothing that is done here: music, the weather, the lights. */
export const notOurs: Answer = decline({ reason: 'beyond' }, 'answer-not-ours')

/** What may be seen is told, but not said to be so: that wants a closer look. */
export const unsureOf = (answer: Answer): Answer => ({
  ...answer,
  ...{ known: 'guess', confidence: 0, declined: { reason: 'picture', fault: 'far' } },
})
