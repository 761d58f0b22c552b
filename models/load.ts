import type { Card } from './card.ts'
import type { Call, DataFile, Loaded, Model, Run, Session } from './model.ts'
import type { Backend } from './session.ts'

/** Which weights, and on what: `auto` takes the graphics chip where it computes rightly. */
export type Wish = {
  readonly weights: readonly string[]
  readonly backend: Backend | 'auto'
  /** Threads of WebAssembly; null for as many as help. */
  readonly threads: number | null
  /** Address of the app itself; weights lie below it. */
  readonly base: string
}

/** How far loading is: bytes of weights, then the network being opened and proved. */
export type Progress =
  | { readonly step: 'weights'; readonly done: number; readonly total: number }
  | { readonly step: 'model' }

/**
 * What it runs on, and why not on the graphics chip if that was tried and failed. `patience` is how
 * long a call may take, ms, before its worker counts as hung.
 */
export type Ready = {
  readonly backend: Backend
  readonly threads: number
  readonly fellBack: string | null
  readonly patience: number
}

/** A slow phone needs two or three seconds for a picture, and the first run shows what is slower still. */
const leastPatience = 10_000
const patienceFactor = 4

/** What a worker is asked. */
export type Order<In> =
  { readonly kind: 'load'; readonly wish: Wish } | { readonly kind: 'run'; readonly input: In }

type Hands = {
  readonly card: (name: string) => Card
  readonly fetch: (
    card: Card,
    progress: (done: number, total: number) => void,
  ) => Promise<Uint8Array>
  readonly open: (
    bytes: Uint8Array,
    on: { readonly backend: Backend; readonly threads: number },
  ) => Promise<Session>
  readonly gpu: () => Promise<boolean>
  readonly threads: number
  /** A clock, ms. */
  readonly now: () => number
}

/**
 * Loads a model's weights, opens them and proves that what they give is right: on the graphics chip
 * first, and on the processor where that cannot be had, cannot open them, or computes wrongly.
 * With one backend wished for, its failure is final.
 */
export async function load<In, Out, Part>(
  model: Model<In, Out, Part>,
  { weights, backend, base }: Wish,
  { part }: Pick<Call<Progress>, 'part'>,
  { card: find, fetch, open, gpu, threads, now }: Hands,
): Promise<{ readonly run: Run<In, Out, Part>; readonly ready: Ready }> {
  const openOn = async (on: Backend) => {
    const cards = weights.map((name) => {
      const { onProcessor = name } = find(name)
      return find(on === 'wasm' ? onProcessor : name)
    })
    const files = await fetchAll(cards, fetch, part)
    part({ step: 'model' })
    const loaded: Loaded[] = []
    const data = files.filter((file) => !isNetwork(file))
    try {
      for (const file of files.filter(isNetwork)) {
        const bytes = model.prepare?.(file) ?? file.bytes
        loaded.push({ card: file.card, session: await open(bytes, { backend: on, threads }) })
      }
      const begun = now()
      await model.prove(loaded, data, base)
      const least = model.patience ?? leastPatience
      const patience = Math.max(least, patienceFactor * (now() - begun))
      return { run: model.start(loaded, data, base), patience }
    } catch (error) {
      await Promise.allSettled(loaded.map(({ session }) => session.close()))
      throw error
    }
  }

  let fellBack: string | null = null
  if (backend === 'webgpu' || (backend === 'auto' && (await gpu().catch(() => false)))) {
    try {
      const { run, patience } = await openOn('webgpu')
      return { run, ready: { backend: 'webgpu', threads: 1, fellBack, patience } }
    } catch (error) {
      if (backend === 'webgpu') throw error
      fellBack = error instanceof Error ? error.message : String(error)
    }
  }
  const { run, patience } = await openOn('wasm')
  return { run, ready: { backend: 'wasm', threads, fellBack, patience } }
}

const isNetwork = ({ card }: DataFile) => card.file.endsWith('.onnx')

async function fetchAll(
  cards: readonly Card[],
  fetch: Hands['fetch'],
  part: (progress: Progress) => void,
): Promise<DataFile[]> {
  const total = cards.reduce((sum, { bytes }) => sum + bytes, 0)
  const files = []
  let before = 0
  for (const card of cards) {
    const start = before
    const bytes = await fetch(card, (done) => part({ step: 'weights', done: start + done, total }))
    files.push({ card, bytes })
    before += card.bytes
  }
  return files
}
