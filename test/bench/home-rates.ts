/** What was seen of one thing; `counted` views make its rate, the others stand beside. */
export type ThingSights = {
  readonly kind: string
  readonly label: string
  readonly sights: readonly {
    readonly distance: number
    readonly counted: boolean
    readonly found: boolean
    readonly closer: boolean
    readonly called: string
  }[]
}

/** Shares of views in which things are found, 0..1; a class counts as the mean of its things. */
export type HomeRates = {
  readonly mean: number
  readonly classes: Readonly<Record<string, number>>
  readonly worst: { readonly label: string; readonly rate: number }
}

const round = (value: number): number => Math.round(value * 1000) / 1000

const mean = (values: readonly number[]): number =>
  values.length === 0 ? NaN : values.reduce((sum, value) => sum + value, 0) / values.length

const share = (sights: ThingSights['sights'], of: 'found' | 'closer'): number =>
  mean(sights.map((sight) => (sight[of] ? 1 : 0)))

/** The rate of a thing over the views that count. */
export const rateOf = ({ sights }: ThingSights): number =>
  share(
    sights.filter(({ counted }) => counted),
    'found',
  )

/** Throws where nothing was seen. */
export function rateHome(things: readonly ThingSights[]): HomeRates {
  const labels = [...new Set(things.map(({ label }) => label))].sort()
  const classes = labels.map((label) => ({
    label,
    rate: round(mean(things.filter((thing) => thing.label === label).map(rateOf))),
  }))
  const [worst] = [...classes].sort((a, b) => a.rate - b.rate)
  if (!worst) throw new Error('Nothing of that name was measured.')
  return {
    mean: round(mean(classes.map(({ rate }) => rate))),
    classes: Object.fromEntries(classes.map(({ label, rate }) => [label, rate])),
    worst,
  }
}

/** One line a thing in Markdown, then one line over all. */
export function homeTable(things: readonly ThingSights[], rates: HomeRates): string {
  const head =
    '| thing | class | found | by distance, m | at 2 m and more (looking twice) | missed as |'
  const lines = things.map((thing) => {
    const { kind, label, sights } = thing
    const beside = sights.filter(({ counted }) => !counted)
    const far =
      beside.length === 0
        ? ''
        : `${share(beside, 'found').toFixed(2)} (${share(beside, 'closer').toFixed(2)})`
    return `| ${kind} | ${label} | ${rateOf(thing).toFixed(2)} | ${byDistance(sights)} | ${far} | ${missed(sights)} |`
  })
  const classes = Object.entries(rates.classes).map(
    ([label, rate]) => `${label} ${rate.toFixed(2)}`,
  )
  const all = `Mean of ${classes.length} classes ${rates.mean.toFixed(3)}, worst ${rates.worst.label} ${rates.worst.rate.toFixed(2)}.`
  return [head, '|---|---|---|---|---|---|', ...lines, '', classes.join(', '), all].join('\n')
}

function byDistance(sights: ThingSights['sights']): string {
  const distances = [
    ...new Set(sights.filter(({ counted }) => counted).map(({ distance }) => distance)),
  ]
  return distances
    .map((distance) => {
      const here = sights.filter((sight) => sight.distance === distance)
      return `${distance}: ${share(here, 'found').toFixed(2)}`
    })
    .join(', ')
}

function missed(sights: ThingSights['sights']): string {
  const names = sights
    .filter(({ found, counted }) => counted && !found)
    .map(({ called }) => called)
    .sort()
  return names.join(', ')
}
