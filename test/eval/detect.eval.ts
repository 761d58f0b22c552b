/** `npm run eval -- detect`: how well the detector finds what is in labelled pictures. */
import { Presets, SingleBar } from 'cli-progress'
import type { Page } from 'playwright-core'
import { cardNamed, detectors } from '../../models/card.ts'
import { averagePrecision, type Judged } from './average-precision.ts'
import type { Measurement } from '../measurement.ts'
import { withBrowser } from './browser.ts'
import { readDataset, type Labelled } from './dataset.ts'
import { readOptions, type Options } from './options.ts'
import { addressOf, serve } from './serve.ts'

const detect: Measurement = (args) => evalDetector(readOptions(args))

export default detect

/** Prints one line of JSON: a precision is NaN, so null, where nothing could be judged. */
async function evalDetector(options: Options): Promise<void> {
  cardNamed(options.model, detectors)
  const pictures = await readDataset(options.images, options.labels)
  const files = Object.fromEntries(pictures.map(({ name, path }) => [addressOf(name), path]))
  const server = await serve(import.meta.dirname, files)
  try {
    const gpu = options.backend === 'webgpu'
    const result = await withBrowser({ gpu }, async (open) =>
      judge(await open(`${server.url}page.html`), pictures, options),
    )
    console.log(JSON.stringify(result))
  } finally {
    await server.close()
  }
}

async function judge(page: Page, pictures: readonly Labelled[], options: Options) {
  const { model, backend, threads } = options
  const wish = { weights: [model], backend, threads }
  await page.waitForFunction(() => 'evalPage' in globalThis)
  const ready = await page.evaluate((wish) => globalThis.evalPage.open(wish), wish)
  const { judged, skipped, ms } = await lookAtAll(page, pictures)
  for (const line of skipped) console.error(`Skipped: ${line}`)
  if (judged.length === 0) throw new Error('No picture could be decoded, so nothing was judged.')

  const { ap, ap50, ar100 } = averagePrecision(judged)
  return {
    ap,
    ap50,
    ar100,
    pictures: judged.length,
    skipped: skipped.length,
    perSecond: Number(((judged.length / ms) * 1000).toFixed(2)),
    backend: ready.backend,
    threads: ready.threads,
    model,
  }
}

/** `skipped` are sentences about pictures that cannot be decoded; `ms` is the time of all calls together. */
async function lookAtAll(page: Page, pictures: readonly Labelled[]) {
  const judged: Judged[] = []
  const skipped: string[] = []
  let ms = 0
  const format = '{value}/{total} pictures {bar} {eta} s left'
  const bar = new SingleBar({ format, noTTYOutput: true }, Presets.shades_classic)
  bar.start(pictures.length, 0)
  try {
    for (const { name, truth } of pictures) {
      const seen = await page.evaluate((url) => globalThis.evalPage.look(url), addressOf(name))
      if (typeof seen === 'string') skipped.push(seen)
      else {
        judged.push({ truth, found: seen.detections })
        ms += seen.ms
      }
      bar.increment()
    }
  } finally {
    bar.stop()
  }
  return { judged, skipped, ms }
}
