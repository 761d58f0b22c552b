/** `npm run eval -- documents`: questions about a person's own documents, answered or declined. */
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Measurement } from '../measurement.ts'
import { withBrowser } from './browser.ts'
import type { Told } from './documents-page.ts'
import { serve } from './serve.ts'

const usage = `Use: npm run eval -- documents [--part dev|test] [--documents DIR --questions FILE.jsonl]
DIR holds text and Markdown files. A question is a line {"question", "answer"}: texts of which one must be in what is told, or null
where the documents do not say. With "both": true all of them must be told, since the documents disagree.`

type Asked = {
  readonly question: string
  readonly answer: readonly string[] | null
  readonly both?: boolean
}
type Verdict = 'right' | 'declined' | 'wrong'

/** Prints a line of JSON for each question, and right, declined and wrong: by meaning, the sure ones of these alone, and by words alone as a control. */
const documents: Measurement = async (args) => {
  const { folder, file } = readArgs(args)
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '')
  const asked = lines.map((line) => JSON.parse(line) as Asked)
  const names = (await readdir(folder)).filter((name) => /\.(txt|md)$/.test(name)).sort()
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  const files = Object.fromEntries(names.map((name, i) => [name, texts[i] ?? '']))
  const server = await serve(import.meta.dirname, {})
  const { told, kept } = await withBrowser({ gpu: false }, async (open) => {
    const page = await open(`${server.url}documents.html`)
    await page.waitForFunction(() => 'askAll' in globalThis)
    const kept = await page.evaluate((all) => globalThis.keepDocuments(all), files)
    const questions = asked.map(({ question }) => question)
    return { kept, told: await page.evaluate((all) => globalThis.askAll(all), questions) }
  }).finally(() => server.close())

  const judged = told.map((each, i) => ({ each, wanted: asked[i] ?? { question: '', answer: null } })) // prettier-ignore
  for (const { each, wanted } of judged)
    console.log(JSON.stringify({ verdict: verdictOf(each.sentence, wanted), ...each }))
  const by = (part: 'sentence' | 'sure' | 'words') =>
    figuresOf(judged.map(({ each, wanted }) => [verdictOf(each[part], wanted), wanted]))
  const figures = { meaning: by('sentence'), sure: by('sure'), words: by('words') }
  console.table(figures)
  console.log(JSON.stringify({ ...figures, medianMs: medianOf(told), ...kept }))
}

export default documents

function verdictOf(sentence: string | null, { answer, both }: Asked): Verdict {
  if (sentence === null) return 'declined'
  const holds = (text: string) => sentence.toLowerCase().includes(text.toLowerCase())
  return (both ? answer?.every(holds) : answer?.some(holds)) ? 'right' : 'wrong'
}

/** Answerable and unanswerable questions apart, and truthfulness: right less wrong, of all. */
function figuresOf(judged: readonly (readonly [Verdict, Asked])[]) {
  const count = (verdict: Verdict, answerable: boolean) =>
    judged.filter(([got, { answer }]) => got === verdict && (answer !== null) === answerable).length
  const [right, missed, wrong] = [count('right', true), count('declined', true), count('wrong', true)] // prettier-ignore
  const [declined, made] = [count('declined', false), count('wrong', false)]
  const truthfulness = (right - wrong - made) / Math.max(1, judged.length)
  return { right, missed, wrong, declined, made, truthfulness: Math.round(truthfulness * 1000) / 1000 } // prettier-ignore
}

const medianOf = (told: readonly Told[]) =>
  Math.round(told.map(({ ms }) => ms).sort((a, b) => a - b)[told.length >> 1] ?? 0)

function readArgs(args: readonly string[]) {
  const text = { type: 'string' } as const
  const options = { part: { ...text, default: 'dev' }, documents: text, questions: text }
  const { part, documents, questions } = parseArgs({ args: [...args], options }).values
  if (part !== 'dev' && part !== 'test') throw new Error(usage)
  if ((documents === undefined) !== (questions === undefined)) throw new Error(usage)
  return {
    folder: documents ?? join(import.meta.dirname, 'documents'),
    file: questions ?? join(import.meta.dirname, `documents-${part}.jsonl`),
  }
}
