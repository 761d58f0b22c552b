import type { Sound } from '../../models/types.ts'
import { followSilence } from '../core/silence.ts'
import { createSoundClock } from '../core/sound-clock.ts'
import { soundLength, soundRate } from '../core/sound.ts'
import { captures } from './capture.ts'
import worklet from './ear.worklet.ts?worker&url'
import { createFramer } from './framer.ts'
import { MicrophoneError } from './microphone-error.ts'
import { openQueue } from './queue.ts'
import { openResampler } from './resample.ts'

/** Which microphone, and who is told of its health. */
export type MicrophoneWish = {
  /** `deviceId`, or null for the system's own choice. */
  readonly microphone: string | null
  /** Told `muted` or `silent` when that begins, null when sound comes again. Listening goes on. */
  readonly ailing: (reason: 'muted' | 'silent' | null) => void
}

/**
 * Listens to the microphone: pieces of 512 samples of 16 kHz, none ever dropped, until the signal is
 * aborted. Throws a `MicrophoneError` where it cannot be had or goes away. The capture light is on
 * for as long.
 */
export async function* openMicrophone(
  { microphone, ailing }: MicrophoneWish,
  signal: AbortSignal,
): AsyncGenerator<Sound, void> {
  const over = new AbortController()
  const ending = AbortSignal.any([signal, over.signal])
  try {
    signal.throwIfAborted()
    const context = new AudioContext()
    const { sampleRate } = context
    // At once, even where nobody takes the next piece: whoever is loading, say.
    ending.addEventListener('abort', () => void context.close(), { once: true })
    // Together: who presses and speaks at once shall lose no word to what is still being fetched.
    const [track, resample] = await Promise.all([
      captures.openMicrophone(microphone, ending),
      openResampler(sampleRate, soundRate),
      addEar(context),
    ])
    const pieces = openQueue<Sound>()
    const lost = () =>
      pieces.fail(new MicrophoneError('lost', 'The microphone went away. Connect it again.'))
    track.addEventListener('ended', lost)
    ending.addEventListener('abort', pieces.end, { once: true })
    const health = followSilence(ailing, sampleRate)
    const tellMuted = () => health.mute(track.muted)
    track.addEventListener('mute', tellMuted)
    track.addEventListener('unmute', tellMuted)
    tellMuted()

    const toTime = createSoundClock(sampleRate)
    const frame = createFramer(soundLength, soundRate)
    const node = listenTo(context, track)
    node.port.onmessage = ({ data }: MessageEvent<Float32Array>) => {
      if (ending.aborted) return
      health.hear(data)
      const time = toTime(data.length, performance.now())
      for (const sound of frame(resample(data), time)) pieces.push(sound)
    }
    // Without the person's own gesture a browser may keep it asleep until there is one.
    void context.resume()
    yield* pieces.values
  } catch (error) {
    if (!signal.aborted) throw error
  } finally {
    over.abort()
  }
}

async function addEar(context: AudioContext): Promise<void> {
  try {
    await context.audioWorklet.addModule(worklet)
  } catch (cause) {
    throw new MicrophoneError(
      'unsupported',
      'This browser cannot hand sound to the page. Try another browser.',
      cause,
    )
  }
}

function listenTo(context: AudioContext, track: MediaStreamTrack): AudioWorkletNode {
  const node = new AudioWorkletNode(context, 'ear', {
    numberOfOutputs: 0,
    channelCount: 1, // several channels are mixed into one by the browser
    channelCountMode: 'explicit',
  })
  context.createMediaStreamSource(new MediaStream([track])).connect(node)
  return node
}
