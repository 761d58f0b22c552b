import type { Costs } from './memory-page.ts'
import type { Size } from './memory-samples.ts'
import { percentile } from './statistics.ts'
import type { Row } from './table.ts'

/** ms of the calls of one kind; `first` is the first one after the file was opened. */
export type Cost = {
  readonly first: number
  readonly p50: number
  readonly p95: number
  readonly most: number
}

/** What one size of memory cost. */
export type Report = Size & {
  readonly fillSeconds: number
  readonly bytesPerSighting: number
  readonly openMs: number
  /** With the clock two days on: the file is looked through, and old sightings are thinned out meanwhile. */
  readonly openLaterMs: number
  readonly forgetMs: number
  readonly costs: Readonly<Record<string, Cost>>
}

export const costsOf = (told: Costs): Report['costs'] =>
  Object.fromEntries(
    Object.entries(told).map(([name, { first, ms }]) => [
      name,
      { first, p50: percentile(ms, 0.5), p95: percentile(ms, 0.95), most: Math.max(...ms) },
    ]),
  )

/** ms, for each query at 10,000 things. */
const goal = 5
/** What is no query. */
const deeds = /^(remember|load|tie)/

/** The table's rows: a size a column, and how the last compares with the first. */
export function rowsOf(reports: readonly Report[]): Row[] {
  const line = (
    what: string,
    cell: (report: Report) => string,
    number: (report: Report) => number,
    wanted = '',
  ): Row => {
    // prettier-ignore
    const [first, last] = [reports[0], reports.at(-1)]
    const grows = first && last ? `x ${(number(last) / number(first)).toFixed(1)}` : ''
    const cells = reports.map((each) => [`${each.sightings} sightings`, cell(each)] as const)
    return { what, ...Object.fromEntries(cells), grows, goal: wanted }
  }
  const plain = (what: string, number: (report: Report) => number) =>
    line(what, (report) => number(report).toFixed(0), number)
  return [
    plain('things', ({ things }) => things),
    plain('filling, s', ({ fillSeconds }) => fillSeconds),
    plain('bytes a sighting', (each) => each.bytesPerSighting),
    plain('open the file, ms', ({ openMs }) => openMs),
    plain('open it two days later, ms', ({ openLaterMs }) => openLaterMs),
    plain('forget a thing without a trace, ms', ({ forgetMs }) => forgetMs),
    ...Object.keys(reports[0]?.costs ?? {}).map((name) =>
      line(
        `${name}, p95 ms (p50, first)`,
        ({ costs }) => {
          const { p95, p50, first } = costs[name] ?? { p95: NaN, p50: NaN, first: NaN }
          return `${p95.toFixed(1)} (${p50.toFixed(1)}, ${first.toFixed(1)})`
        },
        ({ costs }) => costs[name]?.p50 ?? NaN,
        deeds.test(name) ? '' : String(goal),
      ),
    ),
  ]
}
