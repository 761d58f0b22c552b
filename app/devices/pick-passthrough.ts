import type { Input } from './list-inputs.ts'

/**
 * The id of the camera that sees what the wearer sees. Headsets list their passthrough among cameras
 * that film the wearer's avatar, and name them freely: "camera 2, facing back", "passthrough left".
 * Null where no name tells; of two at the back the first.
 */
export function pickPassthrough(cameras: readonly Input[]): string | null {
  const [best] = cameras
    .map(({ id, name }) => ({ id, name, fit: fitOf(name) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit || a.name.localeCompare(b.name, 'en', { numeric: true }))
  return best?.id ?? null
}

function fitOf(name: string): number {
  if (/front|user|avatar/i.test(name)) return 0
  if (/pass-?through/i.test(name)) return 2
  return /back|rear|environment|world/i.test(name) ? 1 : 0
}
