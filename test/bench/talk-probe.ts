/** One piece of sound as it reached the page: when, ms on the page's clock, and how loud (root of the mean square). */
export type Piece = readonly [time: number, level: number]

/** A sound that the page began to play: when, for how long, and after how much silence of its own; ms. */
export type Played = { readonly time: number; readonly length: number; readonly lead: number }

/** What a page did while it was talked to; times in ms on its clock. */
export type TalkLog = {
  readonly pieces: Piece[]
  readonly played: Played[]
  /** When a sound that was cut off could be heard no more. */
  readonly silenced: number[]
  /** The question that stood on the screen, each time it changed. */
  readonly texts: [time: number, text: string][]
}

declare global {
  var talkLog: TalkLog
}

/**
 * Runs in the page before the app: notes what comes from the microphone and what goes to the
 * loudspeaker. It has to stand for itself, since it is sent to the browser as text.
 */
export function noteTalk(): void {
  const log: TalkLog = { pieces: [], played: [], silenced: [], texts: [] }
  globalThis.talkLog = log
  globalThis.AudioWorkletNode = class extends AudioWorkletNode {
    constructor(...how: ConstructorParameters<typeof AudioWorkletNode>) {
      super(...how)
      this.port.addEventListener('message', ({ data }: MessageEvent<Float32Array>) => {
        let sum = 0
        for (const sample of data) sum += sample * sample
        log.pieces.push([performance.now(), Math.sqrt(sum / data.length)])
      })
    }
  }
  const node = AudioBufferSourceNode.prototype
  const play = Reflect.get<AudioBufferSourceNode, 'start'>(node, 'start')
  node.start = function (when) {
    const samples = this.buffer?.getChannelData(0) ?? new Float32Array(0)
    const rate = (this.buffer?.sampleRate ?? 1) / 1000
    const first = samples.findIndex((sample) => Math.abs(sample) > 0.01)
    log.played.push({
      time: performance.now(),
      length: samples.length / rate,
      lead: Math.max(0, first) / rate,
    })
    play.call(this, when)
  }
  const end = Reflect.get<AudioBufferSourceNode, 'stop'>(node, 'stop')
  node.stop = function (when = 0) {
    const wait = Math.max(0, when - this.context.currentTime) * 1000
    log.silenced.push(performance.now() + wait)
    end.call(this, when)
  }
  let shown = ''
  new MutationObserver(() => {
    const text = document.querySelector('.answer .question')?.textContent ?? ''
    if (text === shown) return
    shown = text
    log.texts.push([performance.now(), text])
  }).observe(document, { subtree: true, childList: true, characterData: true })
}
