import { SingleBar } from 'cli-progress'
import type { Tell } from './obtain.ts'

/** Tells people how far it is: a bar in a terminal, plain lines elsewhere. `stop` ends the bar. */
export function openProgress(out: NodeJS.WriteStream): {
  readonly tell: Tell
  readonly stop: () => void
} {
  return out.isTTY ? drawBar(out) : { tell: printLines(out), stop: () => undefined }
}

const inMegabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`

const printLines = (out: NodeJS.WriteStream): Tell => ({
  planned: (missing) => out.write(`Files to fetch: ${missing.length}\n`),
  fetching: (spec, _files, received) => {
    if (received === 0) out.write(`${spec}\n`)
  },
  done: ({ file, bytes }) => out.write(`  assets/${file} (${inMegabytes(bytes)})\n`),
})

function drawBar(out: NodeJS.WriteStream) {
  const bar = new SingleBar({
    stream: out,
    format: '{bar} {count}/{files} files · {received} of {spec}',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 24,
    hideCursor: true,
    gracefulExit: false,
  })
  let bytes = 0
  let count = 0
  const tell: Tell = {
    planned: (missing) =>
      bar.start(
        missing.reduce((sum, card) => sum + card.bytes, 0),
        0,
        { count, files: missing.length, received: inMegabytes(0), spec: 'nothing yet' },
      ),
    fetching: (spec, _files, received) =>
      bar.update(bytes, { spec, received: inMegabytes(received) }),
    done: (card) => bar.update((bytes += card.bytes), { count: ++count }),
  }
  return { tell, stop: () => bar.stop() }
}
