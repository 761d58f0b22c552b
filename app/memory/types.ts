import type { DocumentText } from '../../models/document/types.ts'
import type { Vector } from '../../models/likeness.ts'
import type { NotedText, SeenText, UnitBox } from '../../models/types.ts'
import type { Prototype } from '../core/world/prototype.ts'
import type { Sighting, Thing, WorldEvent } from '../core/world/types.ts'

/**
 * Where things are: a room that can be recognised, or what one session saw where none can. Places of
 * things are metres in its frame, y up. `key` is the same in every session: `anchor:UUID` of a
 * persistent WebXR anchor, else a name that no other session uses.
 */
export type Place = {
  readonly id: number
  readonly key: string
  readonly firstSeen: number
  readonly lastSeen: number
  /** After how many days its things are forgotten; null: as everywhere. */
  readonly keepDays: number | null
}

/** A place as lists show it: how many things are remembered of it, and the classes it is told by, at most three. */
export type KeptPlace = Place & { readonly things: number; readonly labels: readonly string[] }

/** What one picture changed. Sightings and events of things that were never told are left out. */
export type Picture = {
  /** The capture time, ms of the Unix epoch. */
  readonly time: number
  /** The id of the place. */
  readonly place: number
  /** Things that are new or changed, whole. */
  readonly things: readonly Thing[]
  readonly sightings: readonly Sighting[]
  readonly events: readonly WorldEvent[]
  /** Things that turned out to be others: what was told of the first is told of the second. */
  readonly unions: readonly { readonly from: number; readonly into: number }[]
}

/** A place as it was left, and the first id that no thing has ever had. */
export type Loaded = {
  readonly place: Place
  readonly things: readonly Found[]
  readonly nextThing: number
}

/** A thing with its place, as lists show it. */
export type Found = Thing & { readonly place: number }

/**
 * Where memory stands. `kept`: written to this device. `fleeting`: only until the page closes, because
 * the browser gives no private files (`private`), another tab holds them (`other-tab`) or they could not
 * be opened (`unreadable`). `frozen`: a newer Sightline wrote the file, which is read and never changed.
 */
export type Keeping =
  | { readonly kind: 'kept' }
  | { readonly kind: 'fleeting'; readonly reason: 'private' | 'other-tab' | 'unreadable' }
  | { readonly kind: 'frozen' }

/** How much is remembered, and how. */
export type Status = {
  readonly keeping: Keeping
  /** Files that were damaged and put aside, by name. */
  readonly aside: readonly string[]
  /** Whether the last picture found no room on the device. */
  readonly room: 'enough' | 'full'
  readonly things: number
  readonly sightings: number
  readonly bytes: number
  /** After how many days things are forgotten; null: never. */
  readonly keepDays: number | null
  /** Last seen first. */
  readonly places: readonly KeptPlace[]
}

/**
 * A line of text as it is remembered: what it says, where in the picture of `lastRead` it stood, and
 * on which class of thing, null where on none. Times in ms of the Unix epoch, `score` 0..1.
 */
export type ReadText = {
  /** The id of the place, null where it was in none that is known. */
  readonly place: number | null
  readonly firstRead: number
  readonly lastRead: number
  readonly text: SeenText
  readonly score: number
  readonly box: UnitBox
  readonly near: string | null
}

/** A document of the person's own: a title that no other has, and its text in passages, each from a character on. */
export type Document = {
  readonly title: string
  readonly added: number
  readonly passages: DocumentText['passages']
}

/** What a question means to the network with this SHA-256. */
export type Meaning = { readonly network: string; readonly vector: Vector }

/** What a passage means to it, a byte a number (`packVector`). */
export type PassageMeaning = {
  readonly passage: number
  readonly network: string
  readonly vector: Int8Array<ArrayBuffer>
}

/** Passages whose meaning is not known yet: the next ones, and how many are left with them. */
export type ToEmbed = {
  readonly left: number
  readonly next: readonly {
    readonly passage: number
    readonly title: string
    readonly text: string
  }[]
}

/**
 * A passage of a document, and the character at which it begins. `likeness` to the meaning that was
 * asked for, -1..1; null where none was or where that of the passage is not known.
 */
export type Passage = {
  readonly title: string
  readonly start: number
  readonly text: string
  readonly likeness: number | null
}

/** Something the memory keeps, with its number there. */
export type Kept<Item> = Item & { readonly id: number }

/**
 * What the person asked to have kept in mind, when (ms of the Unix epoch) and where: the id of the
 * place, and the class of the thing they stood at; null where that is not known.
 */
export type Note = {
  readonly text: NotedText
  readonly time: number
  readonly place: number | null
  readonly near: string | null
}

/**
 * A name that the person gave to a thing of the class `label`, when, and what tells it from others of
 * its class. `thing` is null once that was forgotten; points are metres in the frame of the place.
 */
export type Name = {
  readonly name: NotedText
  readonly label: string
  readonly thing: number | null
  readonly place: number | null
  readonly time: number
  readonly prototype: Prototype
}

/** A timer or reminder that is still to ring, at `due`; `time` is when it was set, ms of the Unix epoch. */
export type Timer = {
  readonly kind: 'timer' | 'reminder'
  readonly time: number
  readonly due: number
  /** What it is called or reminds of, empty where nothing was said. */
  readonly text: NotedText
}

/** What an import brought, and what of it was known already. */
export type Imported = { readonly places: number; readonly things: number; readonly known: number }

/** All that can be asked of the memory. Rejects with a `MemoryError`. */
export type Memory = {
  /** Writes a picture in one transaction. */
  readonly remember: (picture: Picture) => Promise<void>
  /** The place of this key, which is begun where it is new, with its things. */
  readonly load: (key: string, time: number) => Promise<Loaded>
  /** Keys of the places that are known, last seen first. */
  readonly placeKeys: () => Promise<readonly string[]>
  /** Things last seen first; `skip` so many of them. */
  readonly recent: (limit: number, skip: number) => Promise<readonly Found[]>
  /** Things whose words hold one of these beginnings of words, last seen first, at most 50. */
  readonly search: (words: readonly string[]) => Promise<readonly Found[]>
  /** Events after a time, oldest first, of more than 200 the newest; `place` null for all places. */
  readonly eventsSince: (time: number, place: number | null) => Promise<readonly WorldEvent[]>
  /** The last sightings of a thing, newest first. */
  readonly lastSightings: (thing: number, limit: number) => Promise<readonly Sighting[]>
  readonly keepReadings: (readings: readonly ReadText[]) => Promise<void>
  /** Lines with one of these beginnings of words, or all for none; newest first. */
  readonly readings: (words: readonly string[], limit: number) => Promise<readonly ReadText[]>
  /** Keeps a document of the person's own, in the place of one with its title. */
  readonly keepDocument: (document: Document) => Promise<void>
  /** Titles, newest first. */
  readonly documents: () => Promise<readonly string[]>
  /** Passages with one of these beginnings of words, best first, and then those that mean most nearly the same; at most `limit` of each. */
  readonly passages: (
    words: readonly string[],
    meaning: Meaning | null,
    limit: number,
  ) => Promise<readonly Passage[]>
  readonly passagesToEmbed: (network: string, limit: number) => Promise<ToEmbed>
  readonly keepMeanings: (meanings: readonly PassageMeaning[]) => Promise<void>
  readonly forgetDocument: (title: string) => Promise<void>
  readonly keepNote: (note: Note) => Promise<Kept<Note>>
  /** Notes with one of these beginnings of words, or all for none; newest first. */
  readonly notes: (words: readonly string[], limit: number) => Promise<readonly Kept<Note>[]>
  readonly forgetNotes: (ids: readonly number[]) => Promise<void>
  /** Keeps a name; the same one for the same class in the same place goes over to the newer thing. */
  readonly keepName: (name: Name) => Promise<Kept<Name>>
  /** All names, newest first. */
  readonly names: () => Promise<readonly Kept<Name>[]>
  readonly forgetName: (id: number) => Promise<void>
  readonly keepTimer: (timer: Timer) => Promise<Kept<Timer>>
  /** Timers and reminders, the next first. */
  readonly timers: () => Promise<readonly Kept<Timer>[]>
  readonly forgetTimer: (id: number) => Promise<void>
  readonly forgetThing: (thing: number) => Promise<void>
  readonly forgetPlace: (place: number) => Promise<void>
  /** Forgets what was learnt since then: things are again as they were last seen before. */
  readonly forgetSince: (time: number) => Promise<void>
  /** Forgets everything, damaged files that were put aside too. */
  readonly forgetAll: () => Promise<void>
  /** How long things are kept, here (`place`) or everywhere (null); what is older goes at once. */
  readonly keepFor: (place: number | null, days: number | null, now: number) => Promise<void>
  /** All of it as one JSON file (see export.ts). */
  readonly export: (now: number) => Promise<Blob>
  /** Adds what is in an exported file. Whole or not at all. */
  readonly import: (file: Blob) => Promise<Imported>
  readonly status: () => Promise<Status>
  /** Writes all that is open and gives the file back. */
  readonly close: () => Promise<void>
}
