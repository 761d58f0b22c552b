import type { About, Turned } from './entry.ts'

/** The name of the metadata record that holds what is known of a recording. */
export const aboutRecord = 'sightline'

export const toMetadata = ({ version, device, began, keeps, turned }: About): Map<string, string> =>
  new Map([
    ['version', version],
    ['device', device],
    ['began', began ?? ''],
    ['keeps', keeps.join(' ')],
    ...(turned ? [['turned', turned.join(' ')] as const] : []),
  ])

/** What such a record tells; what it lacks is empty. */
export function fromMetadata(record: ReadonlyMap<string, string>): About {
  const text = (name: string) => record.get(name) ?? ''
  const [x, y, z, w] = text('turned').split(' ').map(Number)
  const turned = [x, y, z, w].every(Number.isFinite) ? ([x, y, z, w] as unknown as Turned) : null
  return {
    version: text('version'),
    device: text('device'),
    began: text('began') === '' ? null : text('began'),
    keeps: text('keeps').split(' ').filter(Boolean),
    ...(turned && { turned }),
  }
}
