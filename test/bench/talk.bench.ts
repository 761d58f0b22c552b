/** `npm run bench -- talk`: how soon the app answers whom it hears, and falls silent for whom. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { earcon, type Cue } from '../../app/core/talk/earcon.ts'
import { runScript } from '../../app/serve/run-script.ts'
import { openApp, trySample, wordsInView } from '../browser/open-app.ts'
import { fakeMicrophone, openSpeaker } from '../browser/spoken.ts'
import type { Measurement } from '../measurement.ts'
import { percentile } from './statistics.ts'
import { tableOf } from './table.ts'
import { noteTalk, type TalkLog } from './talk-probe.ts'
import { every, writeConversation, type Said } from './talk-script.ts'
import { followed, silencedAfter, spokenOver, utterancesIn } from './talk-times.ts'
import { traceLongestTask } from './trace.ts'

const cueNames: readonly Cue[] = ['wake', 'heard', 'thinking', 'done', 'error', 'lost', 'back']
const lengthOf = (cue: Cue) => {
  const { samples, sampleRate } = earcon(cue)
  return (samples.length / sampleRate) * 1000
}
const cues = { heard: lengthOf('heard'), all: cueNames.map(lengthOf) }

/** Builds the app, talks to it through Chromium's fake microphone, and prints a table and a line of JSON. */
const talk: Measurement = async () => {
  if ((await runScript('node_modules/vite/bin/vite.js', ['build', '--logLevel', 'warn'])) !== 0) {
    throw new Error('The app could not be built.')
  }
  const folder = await mkdtemp(join(tmpdir(), 'sightline-talk-'))
  try {
    const file = join(folder, 'conversation.wav')
    const { said, seconds } = await writeConversation(file, await openSpeaker())
    const { log, block } = await converse(file, said, seconds)
    report(log, said, block)
  } finally {
    await rm(folder, { recursive: true })
  }
}

export default talk

async function converse(file: string, said: readonly Said[], seconds: number) {
  const app = await openApp({
    flags: fakeMicrophone(file),
    search: '',
    prepare: (page) => page.addInitScript(noteTalk),
  })
  try {
    const { page } = app
    await trySample(page).click()
    await wordsInView(page).first().waitFor({ state: 'attached', timeout: 60_000 })
    await openEars(page)
    const { block } = await traceLongestTask(page, async () => {
      for (const { at, over } of said) {
        await waitUntil(page, at - 1)
        if (!over) await beHeard(page)
      }
      await waitUntil(page, seconds - 1)
    })
    return { log: await page.evaluate(() => globalThis.talkLog), block }
  } finally {
    await app.close()
  }
}

/** Waits until so many seconds of the recording were heard. */
async function waitUntil(page: Page, seconds: number): Promise<void> {
  const heard = () =>
    page.evaluate(() => {
      const [first] = globalThis.talkLog.pieces[0] ?? []
      return first === undefined ? -Infinity : performance.now() - first
    })
  for (;;) {
    const left = seconds * 1000 - (await heard())
    if (left <= 0) return
    await page.waitForTimeout(Math.min(500, left))
  }
}

/**
 * Loads what listens by a tap, and lets that pass; then has it listen all the time, which plays the
 * recording from its beginning.
 */
async function openEars(page: Page): Promise<void> {
  const state = (kind: string) => page.locator(`.talk[data-ears="${kind}"]`)
  await tap(page)
  await state('open').waitFor({ timeout: 120_000 })
  await state('off').waitFor({ timeout: 30_000 })
  await page.evaluate(() => {
    globalThis.talkLog.pieces.length = 0
    globalThis.talkLog.played.length = 0
  })
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('switch', { name: 'Listen all the time for the wake phrase' }).check()
  await page.keyboard.press('Escape')
}

/** Who was answered may go on; else a tap of the button stands for the wake phrase. */
async function beHeard(page: Page): Promise<void> {
  const answered = await page.evaluate((within) => {
    const since = performance.now() - within
    return globalThis.talkLog.played.some(({ time, length }) => time > since && length > 700)
  }, every * 1000)
  if (!answered) await tap(page)
}

const tap = (page: Page) => page.getByRole('button', { name: 'Talk' }).click()

function report(log: TalkLog, said: readonly Said[], block: { wall: number; cpu: number }): void {
  const utterances = utterancesIn(log.pieces)
  if (utterances.length !== said.length) {
    throw new Error(
      `The page heard ${utterances.length} utterances where ${said.length} were said.`,
    )
  }
  const times = utterances.map((utterance, i) => ({
    text: said[i]?.text,
    ...followed(log, utterance, utterances[i + 1]?.from ?? Infinity, cues),
    silence: said[i]?.over ? silencedAfter(log, utterance) : undefined,
  }))
  const over = times.filter((_, i) => {
    const utterance = utterances[i]
    return said[i]?.over && utterance && spokenOver(log, utterance, cues)
  })
  const rows = [
    { what: 'end of speech to cue', goal: '100', values: times.map(({ cue }) => cue) },
    { what: 'to the last change of the words', goal: '', values: times.map(({ words }) => words) },
    {
      what: 'to the first sound of the answer',
      goal: '700, p95 1200',
      values: times.map(({ answer }) => answer),
    },
    {
      what: 'speech over an answer to silence',
      goal: '120',
      values: over.map(({ silence }) => silence ?? null),
    },
    { what: 'longest block of the page, wall', goal: '8', values: [block.wall] },
    { what: 'longest block of the page, computing', goal: '8', values: [block.cpu] },
  ]
  const figures = rows.map(({ what, goal, values }) => {
    const there = values.filter((value) => value !== null)
    const at = (part: number) => rounded(percentile(there, part))
    return {
      what,
      goal,
      came: `${there.length} of ${values.length}`,
      median: at(0.5),
      p95: at(0.95),
    }
  })
  console.log(
    tableOf(
      figures.map(({ what, goal, came, median, p95 }) => ({
        ms: what,
        came,
        median: String(median),
        p95: String(p95),
        goal,
      })),
    ),
  )
  console.log(JSON.stringify({ talk: figures, each: times.map(roundAll), block }))
}

const rounded = (value: number) => Math.round(value * 10) / 10
const roundAll = (times: Readonly<Record<string, string | number | null | undefined>>) =>
  Object.fromEntries(
    Object.entries(times).map(([name, value]) => [
      name,
      typeof value === 'number' ? rounded(value) : value,
    ]),
  )
