/** `npm run bench -- size`: how large it is. */
import type { Measurement } from '../measurement.ts'
import { benchSize, type SizeReport } from './size.ts'
import { tableOf, type Row } from './table.ts'

/** Prints a table for people and then one line of JSON. */
const size: Measurement = async (args) => {
  if (args.length > 0) throw new Error('Use: npm run bench -- size')
  const report = await benchSize()
  console.log(`${tableOf(sizeRows(report))}\n${JSON.stringify({ size: report })}`)
}

export default size

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
