import type { DataFile, Loaded } from '../model.ts'
import { decodeLines, readAlphabet, type Decoded } from './decode-line.ts'
import { runOne } from './network.ts'
import { toBatch, type Norm, type Paint } from './paint.ts'
import type { Region } from './region.ts'

const norm: Norm = { mean: [0.5, 0.5, 0.5], spread: [0.5, 0.5, 0.5] }
/** Rows that PaddleOCR's recognisers take, pixels. */
const height = 48
/** The network gives one step for eight columns. Widths below the first give it too little to see. */
const step = 8
const [narrowest, widest] = [48, 2400]

/** Reads the strip of one region. */
export type Recognise = (region: Region, paint: Paint) => Promise<Decoded>

/** A recogniser of one script from its network and its alphabet. */
export function createRecogniser(network: Loaded, alphabet: DataFile): Recognise {
  const characters = readAlphabet(alphabet.bytes)
  return async (region, paint) => {
    const ideal = Math.ceil((height * region.width) / region.height / step) * step
    const width = Math.min(Math.max(ideal, narrowest), widest)
    const batch = toBatch([paint.strip(region, width, height)], width, height, norm)
    const [line] = decodeLines(await runOne(network, batch), characters)
    return line ?? { text: '', score: 0 }
  }
}
