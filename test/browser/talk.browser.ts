import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepScreen, openApp, trySample, wordsInView, type Opened } from './open-app.ts'
import { fakeMicrophone, hiss, openSpeaker, writeWave } from './spoken.ts'

let app: Opened
let folder: string
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'sightline-talk-'))))
afterEach(async () => {
  await app.close()
  await rm(folder, { recursive: true })
})

const patience = { timeout: 55_000 }
/** The small networks: this is not about how well they see and hear. */
const search = '?model=efficientdet-lite0&ears=moonshine-tiny'
const talkButton = (page: Page) => page.getByRole('button', { name: 'Talk' })

/** A microphone that somebody speaks into once, after a silence as of a person who thinks. */
async function hears(text: string): Promise<string[]> {
  const file = join(folder, 'question.wav')
  const speak = await openSpeaker()
  const { samples, sampleRate } = await speak({ text, voice: 'rms', rate: 1 })
  await writeWave(file, [hiss(2.5, sampleRate), samples, hiss(30, sampleRate)], sampleRate)
  return fakeMicrophone(file)
}

async function lookAtSample(page: Page): Promise<void> {
  await trySample(page).click()
  await wordsInView(page)
    .first()
    .waitFor({ state: 'attached', ...patience })
}

/** Notes how long each sound lasts that begins to play, s. */
const noteSounds = (page: Page) =>
  page.addInitScript(() => {
    const sounds: number[] = []
    const start = Reflect.get(AudioBufferSourceNode.prototype, 'start')
    AudioBufferSourceNode.prototype.start = function (...when) {
      sounds.push(this.buffer?.duration ?? 0)
      start.apply(this, when)
    }
    Object.assign(globalThis, { sounds })
  })

test('somebody holds the button and asks: their words appear, and the answer is shown and spoken', async () => {
  app = await openApp({ flags: await hears('what do you see?'), search, prepare: noteSounds })
  const { page, errors, requests, url } = app
  await lookAtSample(page)
  expect(await page.getByText('Microphone on').count()).toBe(0)

  await talkButton(page).hover()
  await page.mouse.down()
  await page.getByText('Microphone on').waitFor(patience)
  await page.locator('.answer .question', { hasText: /what do you see/i }).waitFor(patience)
  await keepScreen(page, 'talk-listening')
  await page.mouse.up()
  await page.locator('.answer .sentence', { hasText: /see/ }).waitFor(patience)
  await page.waitForFunction(
    () => (globalThis as unknown as { sounds: number[] }).sounds.some((seconds) => seconds > 0.8),
    null,
    patience,
  )
  // The microphone goes off with the answer.
  await page.getByText('Microphone on').waitFor({ state: 'detached', ...patience })
  expect(requests.filter((to) => !to.startsWith(url) && !/^(blob|data):/.test(to))).toEqual([])
  expect(errors).toEqual([])
})

/** A browser whose own recogniser hears the same of everything. */
const hearAlways = (page: Page, transcript: string) =>
  page.addInitScript((transcript) => {
    class Fake extends EventTarget {
      start() {
        this.dispatchEvent(new Event('start'))
        const results = [Object.assign([{ transcript }], { isFinal: false })]
        this.dispatchEvent(Object.assign(new Event('result'), { results }))
      }
      abort() {
        this.dispatchEvent(new Event('end'))
      }
    }
    Object.assign(globalThis, { SpeechRecognition: Fake })
  }, transcript)

test('the browser’s own recogniser hears only after an explicit yes, and the screen says that sound leaves', async () => {
  const prepare = (page: Page) => hearAlways(page, 'what do you see')
  app = await openApp({ flags: await hears('good morning!'), prepare })
  const { page, errors, requests, url } = app
  await lookAtSample(page)
  const choice = page.getByLabel('Understands speech with')
  await page.getByRole('button', { name: 'Menu' }).click()
  await choice.selectOption('browser-elsewhere')
  await page.getByText('Shall sound leave this device?').waitFor()
  await keepScreen(page, 'talk-leaves')
  expect(await choice.inputValue()).toBe('')
  await page.getByRole('button', { name: 'Yes, send it' }).click()
  expect(await choice.inputValue()).toBe('browser-elsewhere')
  await page.keyboard.press('Escape')

  await talkButton(page).hover()
  await page.mouse.down()
  await page.locator('.capture-light', { hasText: 'sound leaves this device' }).waitFor(patience)
  await page.locator('.answer .question', { hasText: /what do you see/i }).waitFor(patience)
  await page.mouse.up()
  await page.locator('.answer .sentence', { hasText: /see/ }).waitFor(patience)
  await page.locator('.capture-light strong').waitFor({ state: 'detached', ...patience })
  await page.reload()
  await page.locator('.promise', { hasText: 'goes to the maker of this browser' }).waitFor(patience)
  expect(requests.filter((to) => !to.startsWith(url) && !/^(blob|data):/.test(to))).toEqual([])
  expect(errors).toEqual([])
})

test('a microphone that is denied is told, and typing works on', async () => {
  app = await openApp({
    flags: ['--use-fake-device-for-media-stream', '--deny-permission-prompts'],
  })
  const { page, errors } = app
  await lookAtSample(page)
  await page.locator('body').press('Space')
  await page.getByText('The microphone was not allowed.').waitFor(patience)
  await keepScreen(page, 'talk-denied')
  await page.getByLabel('Your question').fill('what do you see?')
  await page.getByRole('button', { name: 'Ask' }).click()
  await page.locator('.answer .sentence', { hasText: /see/ }).waitFor(patience)
  expect(errors).toEqual([])
})
