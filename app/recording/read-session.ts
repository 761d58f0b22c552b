import { hasMcapPrefix, McapConstants, McapIndexedReader, McapStreamReader } from '@mcap/core'
import type { McapTypes } from '@mcap/core'
import { aboutRecord, fromMetadata } from './about.ts'
import type { About, Entry } from './entry.ts'
import { fromMessages } from './messages.ts'
import { fromNanos } from './stamp.ts'
import type { Message, Topic } from './topics.ts'

/** A file that is no recording at all. Its message is a sentence for the person. */
export class NoRecording extends Error {
  override readonly name = 'NoRecording'
}

/** Where reading had to end: the time of the last entry, ms (0 before the first), and why. */
export type Damage = { readonly at: number; readonly why: string }

/** What of a recording to read. */
export type Which = {
  /** The channels; all where left out. */
  readonly topics?: readonly Topic[]
  /** Told of each message that cannot be read, which is passed over; where left out, one ends the reading as damage. */
  readonly odd?: (damage: Damage) => void
}

/** A recording that was opened. */
export type Session = {
  /** Null where the file does not tell, as one of other makers does not. */
  readonly about: About | null
  /**
   * The entries from the beginning: by time where the file is whole, else as they were written, up
   * to the damage. May be read any number of times, one reading at a time.
   */
  readonly entries: (which?: Which) => AsyncGenerator<Entry, void, undefined>
  /** What the latest reading met; null while all was well. */
  readonly damage: () => Damage | null
}

type Readable = McapTypes.IReadable

/** Opens a recording, whole or torn. Throws `NoRecording` where the file is none. */
export async function openSession(readable: Readable): Promise<Session> {
  const prefix = McapConstants.MCAP_MAGIC.length
  const start = await readable.read(0n, smaller(await readable.size(), BigInt(prefix)))
  if (start.length < prefix || !hasMcapPrefix(view(start))) {
    throw new NoRecording('The file is no recording (MCAP).')
  }
  const indexed = await McapIndexedReader.Initialize({ readable }).catch(() => null)
  let damage: Damage | null = null
  async function* entries({ topics, odd }: Which = {}): AsyncGenerator<Entry, void, undefined> {
    const read = fromMessages()
    let last = 0
    damage = null
    const next = (message: Message) => {
      try {
        return read(message)
      } catch (error) {
        if (!odd) throw error
        odd({ at: message.time, why: whyOf(error) })
        return null
      }
    }
    try {
      for await (const message of indexed ? inOrder(indexed, topics) : asWritten(readable)) {
        if (topics && !topics.some((topic) => topic === message.topic)) continue
        const entry = next(message)
        last = Math.max(last, message.time)
        if (entry) yield entry
      }
    } catch (error) {
      damage = { at: last, why: whyOf(error) }
    }
  }
  const about = await (indexed ? aboutIndexed(indexed) : aboutTorn(readable))
  return { about, entries, damage: () => damage }
}

const whyOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
const smaller = (a: bigint, b: bigint) => (a < b ? a : b)
const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.length)

async function* inOrder(
  reader: McapIndexedReader,
  topics?: readonly Topic[],
): AsyncGenerator<Message> {
  const wish = topics ? { topics } : {}
  for await (const { channelId, logTime, data } of reader.readMessages(wish)) {
    const topic = reader.channelsById.get(channelId)?.topic ?? ''
    yield { topic, time: fromNanos(logTime), data }
  }
}

/** Reads without the indexes, which a torn file has lost. Throws where the file is torn. */
async function* asWritten(readable: Readable): AsyncGenerator<Message> {
  const topics = new Map<number, string>()
  for await (const record of records(readable)) {
    if (record.type === 'Channel') topics.set(record.id, record.topic)
    if (record.type !== 'Message') continue
    const { channelId, logTime, data } = record
    yield { topic: topics.get(channelId) ?? '', time: fromNanos(logTime), data }
  }
}

async function aboutIndexed(reader: McapIndexedReader): Promise<About | null> {
  try {
    for await (const { metadata } of reader.readMetadata({ name: aboutRecord })) {
      return fromMetadata(metadata)
    }
  } catch {
    // Reading the entries meets the same damage and tells of it.
  }
  return null
}

async function aboutTorn(readable: Readable): Promise<About | null> {
  try {
    for await (const record of records(readable)) {
      if (record.type === 'Metadata' && record.name === aboutRecord) {
        return fromMetadata(record.metadata)
      }
      if (record.type === 'Message') return null // it would have come first
    }
  } catch {
    // As above.
  }
  return null
}

/** Bytes that are read at once. */
const slice = 1n << 20n

async function* records(readable: Readable): AsyncGenerator<McapTypes.TypedMcapRecord> {
  const reader = new McapStreamReader()
  const size = await readable.size()
  for (let at = 0n; at < size; at += slice) {
    reader.append(await readable.read(at, smaller(slice, size - at)))
    for (let record; (record = reader.nextRecord());) yield record
  }
  if (!reader.done()) throw new Error('The file ends too early.')
}
