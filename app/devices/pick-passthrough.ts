import type { Camera } from './list-cameras.ts'

/** Which of a headset's cameras sees what the wearer sees, and from which side of the head. */
export type Pick = { readonly id: string; readonly eye: 'left' | 'right' }

/**
 * Headsets list their passthrough among cameras that film the wearer's avatar, and name them freely:
 * "camera 2, facing back", "passthrough left". Null where no name tells. Of two at the back the
 * first is taken for the left one unless a name says otherwise.
 */
export function pickPassthrough(cameras: readonly Camera[]): Pick | null {
  const [best] = cameras
    .map(({ id, name }) => ({ id, name, fit: fitOf(name) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit || a.name.localeCompare(b.name, 'en', { numeric: true }))
  return best ? { id: best.id, eye: eyeOf(best.name) } : null
}

/** On which side of the head a camera of this name sits; left where it does not say. */
export const eyeOf = (name: string): Pick['eye'] => (/\bright\b/i.test(name) ? 'right' : 'left')

function fitOf(name: string): number {
  if (/front|user|avatar/i.test(name)) return 0
  if (/pass-?through/i.test(name)) return 2
  return /back|rear|environment|world/i.test(name) ? 1 : 0
}
