/** `npm run bench -- place`: how well words and remembered things keep their places. */
import { runnerImport } from 'vite'
import { withBrowser } from '../eval/browser.ts'
import { serve } from '../eval/serve.ts'
import type { Measurement } from '../measurement.ts'
import type { measurePicture, PictureErrors, SceneErrors } from './place-still.ts'
import { calibrationRow, pictureRows, sceneRows, turnRows, walkRows } from './place-rows.ts'
import { measureTurn } from './place-turn.ts'
import { tableOf } from './table.ts'

/** Homes that are walked through where nothing else is said. */
const usual = [1, 2]

/** Prints tables for people and then one line of JSON. */
const place: Measurement = async (args) => {
  const seeds = args.map(Number)
  if (!seeds.every((seed) => Number.isInteger(seed) && seed > 0)) {
    throw new Error('Use: npm run bench -- place [SEED …]')
  }
  // The home finds its furniture as Vite does, so Vite runs it.
  const walked = await runnerImport<typeof import('./place-walk.ts')>(
    new URL('place-walk.ts', import.meta.url).pathname,
    { configFile: false },
  )
  const { guess, measureItself, measureWalk } = walked.module
  const homes = seeds.length > 0 ? seeds : usual
  const measured = homes.map((seed) => ({ seed, ...measureItself(seed) }))
  console.log(`${tableOf(measured.map(calibrationRow))}\n`)
  const found = measured.flatMap(({ seed, found }) => (found ? [{ seed, camera: found }] : []))
  const still = await measureStill({ guess, found })
  console.log(`${tableOf(pictureRows(still.picture))}\n\n${tableOf(sceneRows(still.scenes))}\n`)
  const turn = {
    ours: measureTurn({ by: 'capture', off: 0 }),
    late: measureTurn({ by: 'capture', off: 5 }),
    peer: measureTurn({ by: 'answer' }),
  }
  console.log(`${tableOf(turnRows(turn))}\n`)
  const walks = homes.map((seed) => {
    const score = measureWalk(seed)
    console.log(`${tableOf(walkRows(seed, score))}\n`)
    return { seed, ...score }
  })
  console.log(JSON.stringify({ measured, still, turn, walks }))
}

export default place

/** What xrblocks loads only in case of need, and nobody needs here. */
const absent = [
  '@google/genai',
  '@mediapipe/tasks-audio',
  '@sparkjsdev/spark',
  'openai',
  'three-mesh-bvh',
]

/** Side by side with xrblocks, which begins only in a browser. */
async function measureStill(cameras: Parameters<typeof measurePicture>[0]): Promise<{
  readonly picture: readonly PictureErrors[]
  readonly scenes: readonly SceneErrors[]
}> {
  const server = await serve(import.meta.dirname, {}, absent)
  try {
    return await withBrowser({ gpu: false }, async (open) => {
      const page = await open(`${server.url}place.html`)
      await page.waitForFunction(() => 'placePage' in globalThis)
      return page.evaluate(
        (cameras) => ({
          picture: placePage.picture(cameras),
          scenes: Array.from({ length: placePage.scenes }, (_, i) => placePage.scene(i)),
        }),
        cameras,
      )
    })
  } finally {
    await server.close()
  }
}
