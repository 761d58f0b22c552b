/**
 * `npm run bench -- detect|size|all`: how fast, how smooth and how large it is; `home`: how well the
 * detector knows the things of the emulated home.
 */
import { sentenceOf } from '../eval/browser.ts'
import type { Contender } from './contenders.ts'
import { benchDetector, type DetectReport, type Smoothness } from './detect.ts'
import { benchHome } from './home.ts'
import { readOptions, type Options } from './options.ts'
import { benchSize, type SizeReport } from './size.ts'
import { tableOf, type Row } from './table.ts'

/** Prints a table for people and then one line of JSON for each measurement. */
async function bench({ what, images }: Options): Promise<void> {
  if (what !== 'detect') {
    const report = await benchSize()
    console.log(`${tableOf(sizeRows(report))}\n${JSON.stringify({ size: report })}`)
  }
  if (what !== 'size') {
    const report = await benchDetector(images)
    console.log(`${tableOf(detectRows(report))}\n${JSON.stringify({ detect: report })}`)
  }
}

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

/** The script that a page needs before it shows anything is to stay below this, KB (1000 bytes). */
const goal = 330

function sizeRows({ entries, all }: SizeReport): Row[] {
  const row = (what: string, bytes: number, goal = '') => ({
    gzipped: what,
    KB: (bytes / 1000).toFixed(1),
    'goal, KB': goal,
  })
  return [
    ...Object.entries(entries).map(([page, bytes]) =>
      row(`static script of ${page}`, bytes, page.endsWith('.html') ? `${goal}` : ''),
    ),
    ...Object.entries(all).map(([kind, bytes]) => row(`all ${kind}`, bytes)),
  ]
}

const [what, ...rest] = process.argv.slice(2)
try {
  await (what === 'home' ? benchHome(rest) : bench(readOptions(process.argv.slice(2))))
} catch (error) {
  console.error(sentenceOf(error))
  process.exitCode = 1
}
