/** `npm run eval -- intents`: what questions in people's own words are taken for. */
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { Measurement } from '../measurement.ts'
import { withBrowser } from './browser.ts'
import { confusions, intentFigures } from './intent-figures.ts'
import { readUtterances } from './read-utterances.ts'
import { serve } from './serve.ts'

const usage = `Use: npm run eval -- intents --utterances FILE.jsonl [--labels FILE.json] [--language XX]

A line of FILE.jsonl is an object:
  "text" (or "utterance")   what was said
  "intent" (or "label")     the name of a skill or command; a list of names, any of which is right; or null, "out",
                            "oos", "out_of_scope" or "none" for what nothing here can do
Further fields are left alone. --labels says what the labels of another set are called here, for example
  {"find_object": "where-is", "scene": ["what-do-you-see", "nearest"], "play_music": null}`

/** Prints a line of JSON for each question, the commonest confusions, and a line with the figures. */
const intents: Measurement = async (args) => {
  const { file, labels, language, help } = readArgs(args)
  if (help) return console.log(usage)
  const text = await readFile(file, 'utf8')
  const named = labels === undefined ? {} : (JSON.parse(await readFile(labels, 'utf8')) as object)
  const server = await serve(import.meta.dirname, {})
  const judged = await withBrowser({ gpu: false }, async (open) => {
    const page = await open(`${server.url}intents.html`)
    await page.waitForFunction(() => 'understandAll' in globalThis)
    const known = await page.evaluate(() => globalThis.intentNames)
    const wanted = readUtterances(text, known, named as Record<string, unknown>)
    const texts = wanted.map((each) => each.text)
    const found = await page.evaluate(([all, tongue]) => globalThis.understandAll(all, tongue), [
      texts,
      language,
    ] as const)
    return found.map((each, i) => ({ wanted: wanted[i]?.intents ?? [], found: each }))
  }).finally(() => server.close())
  for (const { wanted, found } of judged) console.log(JSON.stringify({ wanted, ...found }))
  console.table(confusions(judged).slice(0, 10))
  console.log(JSON.stringify(intentFigures(judged)))
}

export default intents

function readArgs(args: readonly string[]) {
  const text = { type: 'string' } as const
  const options = {
    ...{ utterances: text, labels: text, language: { ...text, default: 'en' } },
    help: { type: 'boolean', short: 'h', default: false },
  } as const
  const { utterances, labels, language, help } = parseArgs({ args: [...args], options }).values
  if (utterances === undefined && !help) throw new Error(usage)
  return { file: utterances ?? '', labels, language, help }
}
