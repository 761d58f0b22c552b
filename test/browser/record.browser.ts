import { BlobReadable } from '@mcap/browser'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import type { Entry } from '../../app/recording/entry.ts'
import { openSession } from '../../app/recording/read-session.ts'
import { keepScreen, openApp, sample, useCamera, wordsInView, type Opened } from './open-app.ts'
import { writeSpokenRecording } from './spoken-recording.ts'

let app: Opened
afterEach(() => app.close())

const patience = { timeout: 45_000 }

const record = (page: Page) => page.getByRole('button', { name: 'Record', exact: true })

test('what was looked at is recorded, saved, and plays again with the same words', async () => {
  app = await openApp({
    camera: [sample('office.jpg')],
    // Its dialogue belongs to the system, where no test can answer it.
    prepare: (page) =>
      page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker')),
  })
  const { page, url, requests, errors } = app
  await useCamera(page).click()
  await record(page).focus({ timeout: 45_000 })
  expect(await record(page).getAttribute('aria-pressed')).toBe('false')
  await page.keyboard.press('Enter')
  await page.getByText('Pictures, depth, words and questions are kept').waitFor(patience)
  expect(await record(page).getAttribute('aria-pressed')).toBe('true')
  await wordsInView(page)
    .first()
    .waitFor({ state: 'attached', ...patience })
  await page.getByLabel('Your question').fill('Is there a dog?')
  await page.getByLabel('Your question').press('Enter')
  // Several pictures, for a word is shown only when it was seen a few times.
  await page.getByText(/0\.[7-9] MB|[1-9]\.\d MB/).waitFor(patience)
  const saving = page.waitForEvent('download')
  await record(page).click()
  const saved = await saving
  expect(saved.suggestedFilename()).toMatch(/^sightline-\d{4}-\d\d-\d\d-\d{4}\.mcap$/)
  await page.getByText('The recording is saved').waitFor(patience)

  const bytes = await readFile(await saved.path())
  const { entries, damage } = await read(bytes)
  expect(damage).toBeNull()
  const of = <K extends Entry['kind']>(kind: K) =>
    entries.filter((entry): entry is Extract<Entry, { kind: K }> => entry.kind === kind)
  const pictures = of('picture')
  expect(pictures.length).toBeGreaterThan(1)
  expect(pictures[0]).toMatchObject({ format: 'jpeg', camera: { width: 960, height: 720 } })
  expect(of('input').map(({ name }) => name)).toContain('Is there a dog?')
  const words = new Set(of('words').flatMap(({ labels }) => labels.map(({ label }) => label)))
  expect(words.size).toBeGreaterThan(0)

  const folder = await mkdtemp(join(tmpdir(), 'recording-'))
  await writeFile(join(folder, 'whole.mcap'), bytes)
  const name = { laptop: 'laptop', mouse: 'computer mouse', chair: 'chair', keyboard: 'keyboard' }
  const known = Object.entries(name).filter(([label]) => words.has(label))
  expect(known.length).toBeGreaterThan(0)
  await page.getByRole('button', { name: 'Off', exact: true }).click()
  await page.locator('input[type=file]').setInputFiles(join(folder, 'whole.mcap'))
  await wordsInView(page)
    .filter({ hasText: new RegExp(known.map(([, shown]) => shown).join('|')) })
    .first()
    .waitFor({ state: 'attached', ...patience })

  // Within the chunk that holds the pictures nothing can be read, so the cut is behind it.
  await writeFile(join(folder, 'torn.mcap'), bytes.subarray(0, bytes.length - 40))
  await page.getByRole('button', { name: 'Off', exact: true }).click()
  await page.locator('input[type=file]').setInputFiles(join(folder, 'torn.mcap'))
  await page.getByText(/This recording is damaged and plays only up to 0:\d\d/).waitFor(patience)
  await wordsInView(page)
    .first()
    .waitFor({ state: 'attached', ...patience })
  await rm(folder, { recursive: true })
  expect(requests.filter((to) => !to.startsWith(url) && !/^(blob|data):/.test(to))).toEqual([])
  expect(errors).toEqual([])
}, 180_000)

test('a question spoken in a recording is heard and answered, and no microphone is asked for', async () => {
  app = await openApp({
    search: '?model=efficientdet-lite0&ears=moonshine-tiny',
    prepare: (page) =>
      page.addInitScript(() => {
        navigator.mediaDevices.getUserMedia = () => {
          throw new Error('a microphone or camera was asked for')
        }
      }),
  })
  const { page, url, requests, errors } = app
  const folder = await mkdtemp(join(tmpdir(), 'recording-'))
  const file = join(folder, 'spoken.mcap')
  await writeSpokenRecording(file, {
    ...{ picture: sample('office.jpg'), width: 1900, height: 1267 },
    ...{ text: 'what do you see?', at: 3, seconds: 6 },
  })
  await page.locator('input[type=file]').setInputFiles(file)
  await page.locator('.answer .question', { hasText: /what do you see/i }).waitFor(patience)
  await page.locator('.answer .sentence', { hasText: /I see/ }).waitFor(patience)
  await keepScreen(page, 'recording-speaks')
  expect(await page.locator('.capture-light').getAttribute('data-capturing')).toBe('false')

  await page.getByRole('button', { name: 'Off', exact: true }).click()
  await page.goto(`${url}?model=efficientdet-lite0&pace=fast`)
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByText('Played as fast as it can, a recording does not speak').waitFor(patience)
  await rm(folder, { recursive: true })
  expect(requests.filter((to) => !to.startsWith(url) && !/^(blob|data):/.test(to))).toEqual([])
  expect(errors).toEqual([])
}, 120_000)

test('where no room is left the recording ends, says so, and what came before plays', async () => {
  app = await openApp({
    search: '?model=efficientdet-lite0',
    prepare: (page) =>
      page.addInitScript(() => {
        // A file of the browser's own in place of one that a person chooses: it has a limit that tests can set.
        const showSaveFilePicker = async () => {
          const folder = await navigator.storage.getDirectory()
          return folder.getFileHandle('full.mcap', { create: true })
        }
        Object.assign(window, { showSaveFilePicker })
      }),
  })
  const { page, context, url, errors } = app
  const folder = await mkdtemp(join(tmpdir(), 'recording-'))
  const file = join(folder, 'seen.mcap')
  await writeSpokenRecording(file, {
    ...{ picture: sample('office.jpg'), width: 1900, height: 1267 },
    ...{ text: 'this is not asked for', at: 1, seconds: 3 },
  })
  await page.locator('input[type=file]').setInputFiles(file)
  await wordsInView(page)
    .first()
    .waitFor({ state: 'attached', ...patience })
  const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0)
  const origin = new URL(url).origin
  const devtools = await context.newCDPSession(page)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: used + 3e6 })
  await record(page).click()
  await page.getByText('No room is left, so the recording ended').waitFor(patience)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin })
  const saved = await page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory()
    const reader = new FileReader()
    reader.readAsDataURL(await (await folder.getFileHandle('full.mcap')).getFile())
    await new Promise((done) => (reader.onload = done))
    return reader.result as string // asked for as a data address
  })
  const { entries } = await read(Buffer.from(saved.replace(/^.*,/, ''), 'base64'))
  expect(entries.filter(({ kind }) => kind === 'picture').length).toBeGreaterThan(3)
  expect(await record(page).getAttribute('aria-pressed')).toBe('false')
  await rm(folder, { recursive: true })
  expect(errors).toEqual([])
}, 120_000)

async function read(bytes: Buffer) {
  const session = await openSession(new BlobReadable(new Blob([new Uint8Array(bytes)])))
  const entries: Entry[] = []
  for await (const entry of session.entries()) entries.push(entry)
  return { entries, damage: session.damage() }
}
