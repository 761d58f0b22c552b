/** `npm run bench -- detect`: how fast and how smooth looking is, beside MediaPipe. */
import type { Measurement } from '../measurement.ts'
import type { Contender } from './contenders.ts'
import { benchDetector, type DetectReport, type Smoothness } from './detect.ts'
import { readOptions } from './options.ts'
import { tableOf, type Row } from './table.ts'

/** Prints a table for people and then one line of JSON. */
const detect: Measurement = async (args) => {
  const report = await benchDetector(readOptions(args).images)
  console.log(`${tableOf(detectRows(report))}\n${JSON.stringify({ detect: report })}`)
}

export default detect

const names: Readonly<Record<Contender, string>> = {
  'ours-1': 'ours, 1 thread',
  'ours-2': 'ours, 2 threads',
  peer: 'MediaPipe 1.1.0',
}

function detectRows({ figures, idle }: DetectReport): Row[] {
  const smooth = ({ block, frames }: Smoothness) => ({
    'longest task, ms': block.wall.toFixed(1),
    'most computing, ms': block.cpu.toFixed(1),
    'dropped frames': `${frames.dropped} of ${frames.due}`,
  })
  const rows = figures.map(({ detector, ms, ratio, ...rest }): Row => ({
    detector: names[detector],
    'median, ms': ms.median.toFixed(0),
    'middle half, ms': `${ms.low.toFixed(0)} to ${ms.high.toFixed(0)}`,
    'ms / MediaPipe ms': ratio.median.toFixed(2),
    'middle half': `${ratio.low.toFixed(2)} to ${ratio.high.toFixed(2)}`,
    ...smooth(rest),
  }))
  return [...rows, { detector: 'nothing', ...smooth(idle) }]
}
