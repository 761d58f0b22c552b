import { openModel } from '../models/open.ts'
import { recogniserNamed } from '../models/recognisers.ts'
import { isBrowsers } from './devices/browser-recogniser.ts'
import { microphoneReturns } from './devices/list-inputs.ts'
import type { createEars } from './hear.ts'
import { createListener, type Hands, type Listener } from './listen.ts'
import { hearByBrowser } from './hear-by-browser.ts'
import { store } from './store.ts'

type How = {
  /** How many threads each model may use, null for as many as help. */
  readonly threads: number | null
  /** The recogniser that the page's address asks for, null for what the person chose. */
  readonly ears: string | null
} & Pick<Hands, 'conversation' | 'voice' | 'claim' | 'heard'>

/** Listening with the real microphone and the real models, loaded when somebody first wants to be heard. */
export function openListener({ threads, ears: asked, ...way }: How): Listener {
  let open: ReturnType<typeof createEars> | null = null
  const restarted = ({ message }: Error) =>
    store.setState({ notice: { id: 'notice-ears-restarted', args: { detail: message } } })
  return createListener({
    ...{ ...way, returned: (signal) => microphoneReturns(signal) },
    now: () => performance.now(),
    openEars: async (language, loading, ownOnly) => {
      const { createEars } = await import('./hear.ts')
      open ??= createEars((model, weights, each) => {
        const wish = { weights, backend: 'wasm', threads, base: document.baseURI } as const
        return openModel(model, wish, each, restarted)
      })
      const { recogniser } = store.getState()
      const wished = asked === null ? recogniser : recogniserNamed(asked).name
      const own = await open(language, wished, loading)
      if (!isBrowsers(wished) || ownOnly) return own
      return hearByBrowser(own, language, wished, loading.signal)
    },
    openMicrophone: async function* (wish, signal) {
      const { openMicrophone } = await import('./devices/microphone.ts')
      yield* openMicrophone(wish, signal)
    },
  })
}
