import type { Speech } from '../../models/types.ts'
import type { WorldPoint } from '../core/types.ts'

/** How a sound ended: heard to its end, stopped by the signal, or not heard at all. */
export type Played = 'played' | 'stopped' | 'silent'

/** How loud (0..1), and where it seems to come from; null for no place. Metres before the listener, who looks along -z. */
export type Manner = { readonly volume: number; readonly from: WorldPoint | null }

/** Where sound comes out. */
export type Loudspeaker = {
  /** Call within the person's own click or key: browsers keep a page silent until then. */
  readonly unlock: () => void
  /** Plays speech at once; aborting the signal silences it within some ms. Always settles. */
  readonly play: (speech: Speech, manner: Manner, signal: AbortSignal) => Promise<Played>
}

/** A time constant short enough for barge-in and long enough not to click, s. */
const fade = 0.003
/** How long sound output may take to wake up, ms. */
const patience = 1000

/** `open` gives the browser's own, or throws where there is none. Nothing is opened before it is needed. */
export function createLoudspeaker(open: () => AudioContext): Loudspeaker {
  let opened: AudioContext | null = null
  const ready = (): AudioContext | null => {
    try {
      opened = opened === null || opened.state === 'closed' ? open() : opened
    } catch {
      return null // no sound device, or no sound in this browser: the captions remain
    }
    return opened
  }
  return {
    unlock: () => {
      void ready()
        ?.resume()
        .catch(() => undefined)
    },
    play: async (speech, manner, signal) => {
      if (signal.aborted) return 'stopped'
      const context = ready()
      if (!context || speech.samples.length === 0) return 'silent'
      if (context.state !== 'running' && !(await wake(context))) return 'silent'
      return sound(context, speech, manner, signal)
    },
  }
}

async function wake(context: AudioContext): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patience)
  })
  await Promise.race([context.resume().catch(() => undefined), late])
  clearTimeout(timer)
  return context.state === 'running'
}

function sound(
  context: AudioContext,
  { samples, sampleRate }: Speech,
  { volume, from }: Manner,
  signal: AbortSignal,
): Promise<Played> {
  if (signal.aborted) return Promise.resolve('stopped')
  const buffer = context.createBuffer(1, samples.length, sampleRate)
  buffer.copyToChannel(samples as Float32Array<ArrayBuffer>, 0)
  const source = context.createBufferSource()
  source.buffer = buffer
  const gain = context.createGain()
  gain.gain.value = volume
  const last = from ? placed(context, from) : null
  source.connect(gain)
  if (last) gain.connect(last)
  ;(last ?? gain).connect(context.destination)
  return new Promise((resolve) => {
    const end = (played: Played) => {
      clearTimeout(timer)
      signal.removeEventListener('abort', stop)
      source.onended = null
      resolve(played)
    }
    const stop = () => {
      gain.gain.setTargetAtTime(0, context.currentTime, fade)
      source.stop(context.currentTime + 5 * fade)
      end('stopped')
    }
    // A device that goes away never tells that the sound ended.
    const timer = setTimeout(() => end('silent'), buffer.duration * 1000 + patience)
    signal.addEventListener('abort', stop)
    source.onended = () => end('played')
    source.start()
  })
}

/** Direction matters and distance hardly: a far thing must still be understood. */
function placed(context: AudioContext, [x, y, z]: WorldPoint): PannerNode {
  return new PannerNode(context, {
    panningModel: 'HRTF',
    distanceModel: 'inverse',
    refDistance: 1,
    rolloffFactor: 0.2,
    positionX: x,
    positionY: y,
    positionZ: z,
  })
}
