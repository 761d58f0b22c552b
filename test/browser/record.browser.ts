import { BlobReadable } from '@mcap/browser'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import type { Entry } from '../../app/recording/entry.ts'
import { openSession } from '../../app/recording/read-session.ts'
import { openApp, sample, useCamera, wordsInView, type Opened } from './open-app.ts'

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

async function read(bytes: Buffer) {
  const session = await openSession(new BlobReadable(new Blob([new Uint8Array(bytes)])))
  const entries: Entry[] = []
  for await (const entry of session.entries()) entries.push(entry)
  return { entries, damage: session.damage() }
}
