/** `npm run bench -- place`: how well words and remembered things keep their places. */
import { runnerImport } from 'vite'
import type { Measurement } from '../measurement.ts'
import { measureTurn } from './place-turn.ts'
import { walkRows, turnRows } from './place-rows.ts'
import { tableOf } from './table.ts'

/** Homes that are walked through where nothing else is said. */
const usual = [1, 2]

/** Prints tables for people and then one line of JSON. */
const place: Measurement = async (args) => {
  const seeds = args.map(Number)
  if (!seeds.every((seed) => Number.isInteger(seed) && seed > 0)) {
    throw new Error('Use: npm run bench -- place [SEED …]')
  }
  const turn = {
    ours: measureTurn({ by: 'capture', off: 0 }),
    late: measureTurn({ by: 'capture', off: 5 }),
    peer: measureTurn({ by: 'answer' }),
  }
  console.log(`${tableOf(turnRows(turn))}\n`)
  // The home finds its furniture as Vite does, so Vite runs it.
  const { module } = await runnerImport<typeof import('./place-walk.ts')>(
    new URL('place-walk.ts', import.meta.url).pathname,
    { configFile: false },
  )
  const walks = (seeds.length > 0 ? seeds : usual).map((seed) => {
    const score = module.measureWalk(seed)
    console.log(`${tableOf(walkRows(seed, score))}\n`)
    return { seed, ...score }
  })
  console.log(JSON.stringify({ turn, walks }))
}

export default place
