import { McapWriter, type IWritable } from '@mcap/core'
import { aboutRecord, toMetadata } from './about.ts'
import { worldMessage } from './camera-messages.ts'
import type { About, Entry } from './entry.ts'
import { toMessages } from './messages.ts'
import { schemas } from './schemas.ts'
import { toNanos } from './stamp.ts'
import type { Message, Topic } from './topics.ts'

/** Bytes of a chunk, which is what a torn file loses at most: a third of a second of pictures. */
const chunkSize = 1 << 19

/** Writes one recording. Entries may come faster than they are written: they wait in line. */
export type SessionWriter = {
  /** Rejects with what the disk said; then nothing more can be written. */
  readonly write: (entry: Entry) => Promise<void>
  /** Writes what waits, and the indexes. */
  readonly end: () => Promise<void>
}

/** Begins a recording: MCAP in chunks with CRCs and indexes, so that existing tools open it. */
export async function createSessionWriter(
  writable: IWritable,
  about: About,
): Promise<SessionWriter> {
  const file = new McapWriter({ writable, chunkSize })
  const channels = new Map<string, number>()
  const schemaIds = new Map<string, number>()
  let count = 0
  let camera: string | null = null

  await file.start({ profile: '', library: `sightline ${about.version}` })
  await file.addMetadata({ name: aboutRecord, metadata: toMetadata(about) })

  const channelOf = async (topic: string): Promise<number> => {
    const known = channels.get(topic)
    if (known !== undefined) return known
    const { name, encoding, messages, data } = schemas[topic as Topic]
    const schemaId = schemaIds.get(name) ?? (await file.registerSchema({ name, encoding, data }))
    schemaIds.set(name, schemaId)
    const channel = { topic, schemaId, messageEncoding: messages, metadata: new Map() }
    const id = await file.registerChannel(channel)
    channels.set(topic, id)
    return id
  }
  const add = async ({ topic, time, data }: Message) => {
    const logTime = toNanos(time)
    const channelId = await channelOf(topic)
    await file.addMessage({ channelId, sequence: count++, logTime, publishTime: logTime, data })
  }
  const addAll = async (entry: Entry) => {
    if (entry.kind === 'picture' && entry.camera.source !== camera) {
      camera = entry.camera.source
      const metadata = new Map([['source', camera]])
      await file.addMetadata({ name: `${aboutRecord}:camera`, metadata })
    }
    for (const message of toMessages(entry)) await add(message)
  }
  await add(worldMessage())

  let line: Promise<void> = Promise.resolve()
  const queue = (work: () => Promise<void>) => (line = line.then(work))
  return { write: (entry) => queue(() => addAll(entry)), end: () => queue(() => file.end()) }
}
