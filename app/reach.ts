import { cardNamed } from '../models/card.ts'
import type { Frame } from '../models/types.ts'
import { createLibrary } from './consult.ts'
import type { Glimpses } from './core/glimpses.ts'
import type { Sentence, Track } from './core/types.ts'
import { coloursIn } from './devices/colours-in.ts'
import { createDocuments } from './documents.ts'
import { languageOfMeanings } from './embedding.ts'
import type { Guess } from './guess.ts'
import { openGuess } from './guessing.ts'
import { createIndexer } from './index-documents.ts'
import {
  openDocumentReaderOn,
  openCalculatorOn,
  openEmbeddingOn,
  openReaderOn,
  openShelfOn,
  type On,
} from './open-models.ts'
import { wasKept } from './memory/open-memory.ts'
import { createReader } from './read.ts'
import type { Keeper } from './remember.ts'
import type { Hands as Skilled } from './skills/hands.ts'
import { skills } from './skills/all.ts'
import { store } from './store.ts'
import { createWarmUp } from './warm-up.ts'
import { languageOf } from './words.ts'

/** What skills may reach for that is read, looked up or remembered. */
export type Reach = Pick<
  Skilled,
  'now' | 'read' | 'coloursIn' | 'recall' | 'consult' | 'calculate' | 'lookUp' | 'eventsSince'
>

type Hands = {
  readonly on: On
  readonly keeper: Keeper
  readonly inView: () => readonly Track[] | null
  readonly glimpse: Glimpses<Frame>['next']
}

/** So many lines that were read before are gone through for a question. */
const mostLines = 200

/** Ties reading, colours, books and memory to the questions. */
export function createReach({ on, keeper, inView, glimpse }: Hands): {
  readonly reach: Reach
  readonly guess: Guess
  /** A question is about to come: loads what understanding it may need. */
  readonly prepare: () => void
  /** Works out in the background what documents mean that were kept before. */
  readonly indexDocuments: () => Promise<void>
  /** Keeps a document that the person brings. */
  readonly takeDocument: (file: File) => Promise<void>
} {
  const tell = (doing: Sentence | null) => store.setState({ doing })
  const reader = createReader({
    open: openReaderOn(on),
    language: () => store.getState().language,
    looking: () => store.getState().looking.kind === 'looking',
    inView,
    glimpse,
    keep: keeper.keepReadings,
    tell,
    after: (ms, done, signal) => {
      const timer = setTimeout(done, ms)
      signal.addEventListener('abort', () => clearTimeout(timer), { once: true })
    },
    now: () => performance.now(),
    origin: performance.timeOrigin,
  })
  const embedding = openEmbeddingOn(on, tell)
  const guesser = openGuess(embedding)
  const knowsLanguage = () => languageOf(store.getState().language) === languageOfMeanings
  const { sha256: network } = cardNamed('minilm')
  const index = createIndexer({
    ...{ memory: keeper.memory, embed: embedding.embed, network },
    tell: (indexing) => store.setState({ indexing }),
    rest: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    now: () => performance.now(),
  })
  const documents = createDocuments({
    memory: keeper.memory,
    open: openDocumentReaderOn(on),
    tell: (notice) => store.setState({ notice }),
    language: () => languageOf(store.getState().language),
    meaningOf: async (sought, signal) => {
      if (!knowsLanguage()) return null
      const [vector] = await embedding.embed([sought], signal)
      return vector ? { network, vector } : null
    },
    kept: index,
    now: () => Date.now(),
  })
  const reach: Reach = {
    now: () => Date.now(),
    read: reader.read,
    coloursIn: (box, signal) => glimpse(({ pixels }) => coloursIn(pixels, box), signal),
    recall: (words) => keeper.memory().readings(words, mostLines),
    consult: createLibrary({ open: openShelfOn(on), tell }),
    calculate: openCalculatorOn(on),
    lookUp: documents.lookUp,
    eventsSince: keeper.eventsSince,
  }
  const warmUp = createWarmUp({
    skills,
    rest: () => new Promise((resolve) => setTimeout(resolve)),
  })
  const prepare = () => {
    void warmUp(store.getState().language)
    if (knowsLanguage()) guesser.prepare()
  }
  store.subscribe(({ turn }, before) => {
    if (turn.kind === 'listening' && before.turn.kind !== 'listening') prepare()
  })
  return {
    ...{ reach, prepare, guess: guesser.guess },
    indexDocuments: async () => {
      if (await wasKept()) index()
    },
    takeDocument: documents.take,
  }
}
