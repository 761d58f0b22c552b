import { faultOf } from './core/fault.ts'
import type { Sentence } from './core/types.ts'
import type { Memory, Status } from './memory/types.ts'
import type { Keeper } from './remember.ts'
import type { MemoryDeeds } from './deeds.ts'
import { store, type MemoryOpen } from './store.ts'
import { labelsLike } from './words/labels-like.ts'

type Hands = {
  readonly keeper: Pick<Keeper, 'memory' | 'change' | 'place'>
  /** ms of the Unix epoch. */
  readonly now: () => number
  /** Gives a file to the person. */
  readonly save: (file: Blob, name: string) => void
}

/** So many things are listed at first, and with each "more". */
const page = 50
/** So many lines of text. */
const lines = 20
const tenMinutes = 600_000

/** What the person can do with what is remembered; what comes of it is shown in the panel. */
export function createRecollection({ keeper, now, save }: Hands): MemoryDeeds {
  let query = ''
  let shown = page

  const show = async (said: Sentence | null = null) => {
    const asked = query
    const memory = keeper.memory()
    const { language } = store.getState()
    const sought = asked ? [asked, ...labelsLike(language, asked)] : []
    const found = asked ? memory.search(sought) : memory.recent(shown + 1, 0)
    const [things, status, texts, documents, notes] = await Promise.all([
      found,
      memory.status(),
      memory.readings(sought, lines),
      memory.documents(),
      memory.notes(sought, lines),
    ])
    if (asked !== query || store.getState().memory.kind === 'closed') return
    const more: MemoryOpen['more'] = !asked && things.length > shown ? 'some' : 'none'
    const panel = {
      kind: 'open',
      query,
      now: now(),
      found: things.slice(0, shown),
      more,
      ...{ texts, documents, notes },
      status,
      here: keeper.place(),
      said,
    } as const
    store.setState({ memory: panel })
  }
  const tell = (said: Sentence) => {
    const { memory } = store.getState()
    store.setState({ memory: memory.kind === 'open' ? { ...memory, said } : emptyPanel(said) })
  }
  /** What goes wrong stands in the panel, beside what was tried. */
  const attempt = (work: Promise<unknown>) => {
    work.catch((error: unknown) => {
      console.error(error)
      tell(faultOf(error))
    })
  }
  const change = (work: (memory: Memory) => Promise<Sentence | null>) =>
    attempt(keeper.change(work).then(show))
  const forget = (work: (memory: Memory) => Promise<void>) =>
    change((memory) => work(memory).then(() => ({ id: 'ui-memory-forgotten' })))

  return {
    open: () => {
      query = ''
      shown = page
      store.setState({ memory: { kind: 'loading' } })
      attempt(show())
    },
    close: () => store.setState({ memory: { kind: 'closed' } }),
    search: (text) => {
      query = text.trim()
      attempt(show())
    },
    more: () => {
      shown += page
      attempt(show())
    },
    forgetThing: (id) => forget((memory) => memory.forgetThing(id)),
    forgetPlace: (id) => forget((memory) => memory.forgetPlace(id)),
    forgetDocument: (title) => forget((memory) => memory.forgetDocument(title)),
    forgetTold: (what, id) =>
      forget((memory) =>
        what === 'note'
          ? memory.forgetNotes([id])
          : what === 'name'
            ? memory.forgetName(id)
            : memory.forgetTimer(id),
      ),
    forgetMinutes: () => forget((memory) => memory.forgetSince(now() - tenMinutes)),
    forgetAll: () => forget((memory) => memory.forgetAll()),
    keepFor: (place, days) =>
      change((memory) => memory.keepFor(place, days, now()).then(() => null)),
    save: () => {
      const name = `sightline-memory-${new Date(now()).toISOString().slice(0, 10)}.json`
      attempt(
        keeper
          .memory()
          .export(now())
          .then((file) => save(file, name)),
      )
    },
    bring: (file) =>
      change(async (memory) => {
        const { things, known } = await memory.import(file)
        return { id: 'ui-memory-imported', args: { things, known } }
      }),
  }
}

const nothing: Status = {
  ...{ keeping: { kind: 'fleeting', reason: 'unreadable' }, aside: [], room: 'enough' },
  ...{ things: 0, sightings: 0, bytes: 0, keepDays: null, places: [] },
}
const emptyPanel = (said: Sentence) =>
  ({
    kind: 'open',
    query: '',
    now: 0,
    found: [],
    more: 'none',
    ...{ texts: [], documents: [], notes: [] },
    status: nothing,
    here: null,
    said,
  }) as const
