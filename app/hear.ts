import type { Progress } from '../models/load.ts'
import type { Call, Model, Run } from '../models/model.ts'
import type { Opened } from '../models/open.ts'
import { recogniserFor } from '../models/recognisers.ts'
import transcribe from '../models/transcribe.model.ts'
import type { Draft, SoundFrame, Transcript, Utterance } from '../models/types.ts'
import vad from '../models/vad.model.ts'

/** What hears: whether somebody speaks, and what is said. */
export type Ears = {
  readonly detect: Run<SoundFrame, number>
  readonly transcribe: Run<Utterance, Transcript, Draft>
  /** Told that somebody begins to speak, for what hears on its own. */
  readonly begin: () => void
}

/** Opens a model with these weights in a worker. */
export type Open = <In, Out, Part>(
  model: Model<In, Out, Part>,
  weights: readonly string[],
  loading: Call<Progress>,
) => Promise<Opened<In, Out, Part>>

type Kept<In, Out, Part> = {
  readonly name: string
  readonly opened: Promise<Opened<In, Out, Part>>
}

/**
 * Opens what hears a language (BCP 47), and keeps it: asked again it is there at once. `wished` names
 * a recogniser, which is taken where it knows the language. Another
 * recogniser takes the place of the one before. Rejects as `openModel` does; `part` tells
 * the bytes of both models together.
 */
export function createEars(
  open: Open,
): (language: string, wished: string | null, loading: Call<Progress>) => Promise<Ears> {
  let voices: Kept<SoundFrame, number, never> | null = null
  let words: Kept<Utterance, Transcript, Draft> | null = null

  return async (language, wished, loading) => {
    const recogniser = recogniserFor(language, wished)
    const [first, second] = together(loading)
    if (!voices) {
      const mine = { name: 'vad', opened: open(vad, ['silero-vad'], first) }
      voices = mine
      forgetLost(mine, loading.signal, () => voices === mine && (voices = null))
    }
    if (words?.name !== recogniser.name) {
      void words?.opened.then(({ close }) => close()).catch(() => undefined)
      const { name, weights } = recogniser
      const mine = { name, opened: open(transcribe, weights, second) }
      words = mine
      forgetLost(mine, loading.signal, () => words === mine && (words = null))
    }
    const [detector, writer] = await Promise.all([voices.opened, words.opened])
    return { detect: detector.run, transcribe: writer.run, begin: () => undefined }
  }
}

/** What could not be opened, or was given up, is opened anew by the next who asks. */
function forgetLost<In, Out, Part>(
  { opened }: Kept<In, Out, Part>,
  signal: AbortSignal,
  forget: () => void,
): void {
  signal.addEventListener('abort', forget, { once: true })
  opened.then(() => signal.removeEventListener('abort', forget), forget)
}

/** Two loads that tell their bytes as one; opening counts once both have come. */
function together({ signal, part }: Call<Progress>): [Call<Progress>, Call<Progress>] {
  const told: (Progress | null)[] = [null, null]
  const tell = (index: number) => (progress: Progress) => {
    told[index] = progress
    const loading = told.filter((each) => each?.step === 'weights')
    const sum = (of: 'done' | 'total') => loading.reduce((all, each) => all + each[of], 0)
    part(
      loading.length > 0
        ? { step: 'weights', done: sum('done'), total: sum('total') }
        : { step: 'model' },
    )
  }
  return [
    { signal, part: tell(0) },
    { signal, part: tell(1) },
  ]
}
