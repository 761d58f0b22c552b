import type { CameraModel } from '../../models/types.ts'
import type { About, Entry } from '../../app/recording/entry.ts'
import type { Damage, Session } from '../../app/recording/read-session.ts'

/** What a recording holds. Times in ms. */
export type Info = {
  readonly about: About | null
  readonly bytes: number
  readonly duration: number
  readonly counts: Readonly<Partial<Record<Entry['kind'], number>>>
  /** Pictures whose pose is known. */
  readonly posed: number
  /** The camera of the first picture. */
  readonly camera: CameraModel | null
  readonly damage: Damage | null
}

/** Reads the whole recording, so that damage anywhere in it is found. */
export async function readInfo(session: Session, bytes: number): Promise<Info> {
  const counts: Partial<Record<Entry['kind'], number>> = {}
  let [first, last, posed] = [Infinity, 0, 0]
  let camera: CameraModel | null = null
  for await (const entry of session.entries()) {
    counts[entry.kind] = (counts[entry.kind] ?? 0) + 1
    first = Math.min(first, entry.time)
    last = Math.max(last, entry.time)
    if (entry.kind !== 'picture') continue
    camera ??= entry.camera
    if (entry.pose) posed++
  }
  const duration = Math.max(0, last - first)
  return { about: session.about, bytes, duration, counts, posed, camera, damage: session.damage() }
}

/** The same for people. */
export function tellInfo({ about, bytes, duration, counts, posed, camera, damage }: Info): string {
  const kinds = Object.entries(counts).map(([kind, count]) => `${count} ${kind}`)
  const lines = [
    `${(duration / 1000).toFixed(1)} s, ${(bytes / 1e6).toFixed(1)} MB`,
    `holds: ${kinds.join(', ') || 'nothing'}; ${posed} pictures with a pose`,
    camera
      ? `camera: ${camera.width} x ${camera.height}, fx ${camera.fx}, fy ${camera.fy}, cx ${camera.cx}, cy ${camera.cy}, known by ${camera.source}`
      : 'camera: none',
    about
      ? `made by: sightline ${about.version}, device ${about.device}, ${about.began ?? 'without a date'}`
      : 'made by: not told',
    damage ? `damaged after ${(damage.at / 1000).toFixed(1)} s: ${damage.why}` : 'whole',
  ]
  return lines.join('\n')
}
