import type { About } from './entry.ts'

/** The name of the metadata record that holds what is known of a recording. */
export const aboutRecord = 'sightline'

export const toMetadata = ({ version, device, began, keeps }: About): Map<string, string> =>
  new Map([
    ['version', version],
    ['device', device],
    ['began', began ?? ''],
    ['keeps', keeps.join(' ')],
  ])

/** What such a record tells; what it lacks is empty. */
export function fromMetadata(record: ReadonlyMap<string, string>): About {
  const text = (name: string) => record.get(name) ?? ''
  return {
    version: text('version'),
    device: text('device'),
    began: text('began') === '' ? null : text('began'),
    keeps: text('keeps').split(' ').filter(Boolean),
  }
}
