/** `npm run eval -- track`: the app's tracker in the picture, on detections in the MOT challenge's files. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Measurement } from '../measurement.ts'
import { followBoxes } from './follow-boxes.ts'
import { readSequences } from './mot-folder.ts'
import { writeMot } from './mot-text.ts'
import { scoreTracks, sumScores, type Scores } from './score-tracks.ts'

const usage = 'Use: npm run eval -- track --detections DIR --out DIR [--truth DIR]'

/** Writes `OUT/SEQUENCE.txt` for each sequence, and tells how good it is where the truth is known. */
const evalTrack: Measurement = async (args) => {
  const { detections, out, truth } = readArgs(args)
  const sequences = await readSequences(detections, truth ?? null)
  await mkdir(out, { recursive: true })
  const judged: { readonly name: string; readonly scores: Scores }[] = []
  let [boxes, pictures, ms] = [0, 0, 0]
  for (const sequence of sequences) {
    const start = performance.now()
    const rows = followBoxes(sequence)
    ms += performance.now() - start
    boxes += rows.length
    pictures += sequence.length
    await writeFile(join(out, `${sequence.name}.txt`), writeMot(rows))
    if (!sequence.truth) continue
    judged.push({
      name: sequence.name,
      scores: scoreTracks(sequence.truth, rows, sequence.length),
    })
  }
  const all = judged.length > 0 ? sumScores(judged.map(({ scores }) => scores)) : null
  if (all) {
    const lines = [...judged, ...(judged.length > 1 ? [{ name: 'all', scores: all }] : [])]
    console.table(Object.fromEntries(lines.map(({ name, scores }) => [name, told(scores)])))
  }
  const each = Object.fromEntries(judged.map(({ name, scores }) => [name, told(scores)]))
  const perSecond = Math.round((pictures / ms) * 1000)
  console.log(
    JSON.stringify({
      ...{ sequences: sequences.length, pictures, boxes, perSecond, out },
      ...{ all: all && told(all), each },
    }),
  )
}

export default evalTrack

function readArgs(args: readonly string[]) {
  try {
    const text = { type: 'string' } as const
    const { values } = parseArgs({
      args: [...args],
      options: { detections: text, out: text, truth: text },
    })
    const { detections, out, truth } = values
    if (detections === undefined || out === undefined) throw new Error('Two folders are needed.')
    return { detections, out, truth }
  } catch (cause) {
    throw new Error(`${cause instanceof Error ? cause.message : String(cause)} ${usage}`, { cause })
  }
}

/** Percent to one digit, and counts, under the challenge's own names. */
function told({ clear, id, hota }: Scores) {
  const percent = (part: number) => Number((100 * part).toFixed(1))
  return {
    MOTA: percent(clear.mota),
    IDF1: percent(id.idf1),
    HOTA: percent(hota.hota),
    IDSW: clear.switches,
    FP: clear.falseAlarms,
    FN: clear.misses,
    Rcll: percent(clear.matches / clear.truths),
    Prcn: percent(clear.matches / (clear.matches + clear.falseAlarms)),
    MOTP: percent(clear.motp),
  }
}
