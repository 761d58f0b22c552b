/** `npm run eval -- ask`: asks questions about a recording or about pictures, and judges the answers. */
import { Presets, SingleBar } from 'cli-progress'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { cardNamed, detectors } from '../../models/card.ts'
import type { Measurement } from '../measurement.ts'
import { figures, figuresByKind, judgeAll, type Judged } from './ask-report.ts'
import type { AskedQuestion, Told } from './ask-types.ts'
import { withBrowser } from './browser.ts'
import { listPictures } from './dataset.ts'
import { readQuestions } from './read-questions.ts'
import { addressOf, serve } from './serve.ts'

const usage =
  'Use: npm run eval -- ask --session FILE.mcap|--images DIR --questions FILE.jsonl [--language XX] [--model NAME] [--control]'

/** Prints a line of JSON for each answer, then one with the figures; with `--control`, also with pictures shuffled. */
const ask: Measurement = async (args) => {
  const options = readArgs(args)
  cardNamed(options.model, detectors)
  const questions = await readQuestions(options.questions)
  const { told, control } = await answer(options, questions)
  const judged = judgeAll(told)
  for (const each of judged) console.log(JSON.stringify(lineOf(each)))
  if (judged.some(({ score }) => score !== null)) console.table(figuresByKind(judged))
  const shuffled = control && { control: figures(judgeAll(control)) }
  console.log(JSON.stringify({ ...figures(judged), ...shuffled }))
}

export default ask

type Options = {
  readonly session: string | null
  readonly images: string | null
  readonly questions: string
  readonly language: string
  readonly model: string
  readonly control: boolean
}

function readArgs(args: readonly string[]): Options {
  const text = { type: 'string' } as const
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        ...{ session: text, images: text, questions: text },
        language: { ...text, default: 'en' },
        model: { ...text, default: 'efficientdet-lite2' },
        control: { type: 'boolean', default: false },
      },
    })
    const { session = null, images = null, questions } = values
    if ((session === null) === (images === null) || questions === undefined)
      throw new Error('One recording or one folder, and questions, are to be named')
    return { ...values, session, images, questions }
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split('.', 1)[0] : String(cause)
    throw new Error(`${why ?? ''}. ${usage}`, { cause })
  }
}

/** One line for people and programs. */
const lineOf = ({ asked, text, said, known, score, declined, ms, ...rest }: Judged) => ({
  ...{ id: asked.id, time: asked.time, image: asked.image, question: asked.question },
  ...{ text, ...(said === text ? {} : { said }), kind: known, ...rest },
  ...{ declined: declined !== null, why: declined?.reason ?? null, detail: declined },
  ...{ ms: Math.round(ms * 10) / 10, truth: asked.answer, score },
})

type Answers = { readonly told: readonly Told[]; readonly control: readonly Told[] | null }

async function answer(options: Options, questions: readonly AskedQuestion[]): Promise<Answers> {
  const { session, images, language, model, control } = options
  const names = images === null ? [] : await listPictures(images)
  const files = names.map((name) => [addressOf(name), join(images ?? '', name)] as const)
  const server = await serve(import.meta.dirname, Object.fromEntries<string>(files))
  const bar = new SingleBar({ format: '{value} done {bar}', noTTYOutput: false }, Presets.rect)
  try {
    return await withBrowser({ gpu: false }, async (open) => {
      const page = await open(`${server.url}ask.html`)
      page.on('console', (message) => {
        if (message.type() === 'error') console.error(message.text())
      })
      await page.exposeFunction('tellAsked', (count: number) => bar.update(count))
      await page.waitForFunction(() => 'askPage' in globalThis)
      // The processor, since a graphics chip need not compute the same twice.
      const wish = { weights: [model], backend: 'wasm', threads: null } as const
      await page.evaluate(([wish, tongue]) => globalThis.askPage.open(wish, tongue), [
        wish,
        language,
      ] as const)
      if (session !== null) return askSession(page, session, questions, control)
      const told = await askPictures(page, questions, names)
      return { told, control: control ? await askPictures(page, moved(questions), names) : null }
    })
  } finally {
    bar.stop()
    await server.close()
  }
}

async function askSession(
  page: Page,
  file: string,
  questions: readonly AskedQuestion[],
  control: boolean,
): Promise<Answers> {
  await page.setInputFiles('#file', file)
  const round = (shuffled: boolean) =>
    page.evaluate(([asked, shuffled]) => globalThis.askPage.session(asked, shuffled), [
      questions,
      shuffled,
    ] as const)
  return { told: await round(false), control: control ? await round(true) : null }
}

async function askPictures(
  page: Page,
  questions: readonly AskedQuestion[],
  names: readonly string[],
): Promise<Told[]> {
  const told: Told[] = []
  for (const image of new Set(questions.map(({ image }) => image))) {
    const asked = questions.filter((each) => each.image === image)
    const name = names.find((each) => each === image || each.replace(/\.\w+$/, '') === image)
    if (name === undefined) {
      console.error(`Skipped: there is no picture "${image ?? ''}".`)
      continue
    }
    const answers = await page.evaluate(([url, asked]) => globalThis.askPage.picture(url, asked), [
      addressOf(name),
      asked,
    ] as const)
    if (typeof answers === 'string') console.error(`Skipped: ${answers}`)
    else told.push(...answers)
  }
  if (told.length === 0) throw new Error('No question is about a picture that is there.')
  return told
}

/** Every question about the picture of another. */
function moved(questions: readonly AskedQuestion[]): AskedQuestion[] {
  const images = [...new Set(questions.map(({ image }) => image))]
  const next = (image: AskedQuestion['image']) =>
    images[(images.indexOf(image) + Math.max(1, Math.floor(images.length / 2))) % images.length]
  return questions.map((each) => ({ ...each, image: next(each.image) })) as AskedQuestion[]
}
