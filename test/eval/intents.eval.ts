/** `npm run eval -- intents`: what questions in people's own words are taken for. */
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { Measurement } from '../measurement.ts'
import { withBrowser } from './browser.ts'
import { confusions, intentFigures } from './intent-figures.ts'
import { serve } from './serve.ts'

const usage =
  'Use: npm run eval -- intents --utterances FILE.jsonl [--language XX], a line {"text", "intent"} each: the name of a skill or command, or "out" for what nothing here can do'

/** Prints a line of JSON for each question, the commonest confusions, and a line with the figures. */
const intents: Measurement = async (args) => {
  const { file, language } = readArgs(args)
  const asked = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '')
  const wanted = asked.map((line, i) => readLine(line, i + 1))
  const server = await serve(import.meta.dirname, {})
  const found = await withBrowser({ gpu: false }, async (open) => {
    const page = await open(`${server.url}intents.html`)
    await page.waitForFunction(() => 'understandAll' in globalThis)
    const texts = wanted.map(({ text }) => text)
    return page.evaluate(([all, tongue]) => globalThis.understandAll(all, tongue), [
      texts,
      language,
    ] as const)
  }).finally(() => server.close())
  const judged = found.map((each, i) => ({ wanted: wanted[i]?.intent ?? '', found: each }))
  for (const { wanted, found } of judged) console.log(JSON.stringify({ wanted, ...found }))
  console.table(confusions(judged).slice(0, 10))
  console.log(JSON.stringify(intentFigures(judged)))
}

export default intents

function readLine(line: string, number: number): { text: string; intent: string } {
  try {
    const { text, intent } = JSON.parse(line) as { text?: unknown; intent?: unknown }
    if (typeof text === 'string' && typeof intent === 'string') return { text, intent }
  } catch {
    // told below
  }
  throw new Error(`Line ${number.toString()} has no "text" and "intent". ${usage}`)
}

function readArgs(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: { utterances: { type: 'string' }, language: { type: 'string', default: 'en' } },
  })
  if (values.utterances === undefined) throw new Error(usage)
  return { file: values.utterances, language: values.language }
}
