import { faultOf } from './core/fault.ts'
import { asSpoken, browserRecognitions, permitted, placeOf } from './devices/browser-recogniser.ts'
import type { Ears } from './hear.ts'
import { store } from './store.ts'

/**
 * Lets the browser's own recogniser write what is said until the signal, where it may hear as the
 * person allowed; else our own does. The screen shows while sound may leave this device, and what fails.
 */
export async function hearByBrowser(
  own: Ears,
  language: string,
  chosen: string | null,
  signal: AbortSignal,
): Promise<Ears> {
  const recognitions = browserRecognitions()
  const spoken = asSpoken(language)
  const place = permitted(chosen, await placeOf(recognitions, spoken))
  if (!recognitions || place === null || signal.aborted) return own
  const { openBrowserEars } = await import('./browser-ears.ts')
  return openBrowserEars(
    own,
    {
      recognitions,
      language: spoken,
      here: place === 'here',
      hearing: (on) => store.setState({ soundLeaves: on && place === 'elsewhere' }),
      failed: (error) => store.setState({ notice: faultOf(error) }),
      wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    },
    signal,
  )
}
