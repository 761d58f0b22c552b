import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from './launch.ts'
import { keepScreen, openApp, useCamera, type Opened } from './open-app.ts'

const patience = { timeout: 40_000 }

/** One page for all, which looks at a door with a sign. */
let app: Opened
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sightline-sign-'))
  const sign = join(folder, 'sign.png')
  await drawSign(sign)
  app = await openApp({ camera: [sign] })
  await useCamera(app.page).click()
  await app.page.getByLabel('Your question').waitFor(patience)
}, 60_000)
afterAll(async () => {
  await app.close()
  await rm(folder, { recursive: true })
})

async function drawSign(file: string): Promise<void> {
  const browser = await launchBrowser()
  const page = await browser.newPage({ viewport: { width: 960, height: 720 } })
  await page.setContent(
    '<body style="margin:0;background:#7a6a58;display:grid;place-items:center;block-size:720px">' +
      '<p style="background:#fff;color:#111;padding:40px;font:700 56px sans-serif">ROOM 214<br>Please ring twice</p>',
  )
  await page.screenshot({ path: file })
  await browser.close()
}

async function ask(question: string): Promise<void> {
  await app.page.getByLabel('Your question').fill(question)
  await app.page.keyboard.press('Enter')
}

test('a sign is read word for word, is remembered, and says when asked how that is known', async () => {
  const { page, errors } = app
  await ask('Read this')
  await page.getByText('Please ring twice').first().waitFor(patience)
  const answer = await page.locator('.answer .sentence').innerText()
  expect(answer.split('\n')).toEqual(['ROOM 214', 'Please ring twice'])
  await keepScreen(page, 'reading')
  await page.getByRole('button', { name: 'How do you know?' }).click()
  await page.locator('.answer .question').filter({ hasText: 'How do you know?' }).waitFor(patience)
  await ask('What was the number?')
  await page.locator('.answer .sentence').filter({ hasText: '214' }).waitFor(patience)
  expect(errors).toEqual([])
})

test('a document that is dropped answers a question, with its name as the source', async () => {
  const { page, errors, requests, url } = app
  const dropped = await page.evaluateHandle(() => {
    const transfer = new DataTransfer()
    const text =
      '# Kettle\n\nThe guarantee lasts two years.\n\nDescale it once a month with vinegar.\n'
    transfer.items.add(new File([text], 'kettle.md', { type: 'text/markdown' }))
    return transfer
  })
  await page.keyboard.press('Escape') // an answer would hide the notice
  await page.locator('.answer').waitFor({ state: 'detached' })
  await page.dispatchEvent('.glasses', 'drop', { dataTransfer: dropped })
  await page.getByText('“kettle.md” is kept on this device.', { exact: false }).waitFor(patience)
  await ask('What does my document say about the guarantee?')
  await page.locator('.answer .sentence').filter({ hasText: 'two years' }).waitFor(patience)
  await page.locator('.answer .chip').filter({ hasText: 'kettle.md' }).waitFor(patience)
  await keepScreen(page, 'document')
  expect(requests.filter((to) => !to.startsWith(url) && !/^(blob|data):/.test(to))).toEqual([])
  expect(errors).toEqual([])
})

test('notes and timers outlive the page; a timer rings, and a touch takes a note back', async () => {
  const { page, errors } = app
  const answer = (text: string | RegExp) =>
    page.locator('.answer .sentence').filter({ hasText: text }).waitFor(patience)
  await ask('Remember that the keys are in the blue bowl')
  await answer('I will remember')
  await ask('Set a timer for one second called tea')
  await page.getByText('Time is up: “tea”').waitFor(patience)
  await page.getByRole('button', { name: 'Stop', exact: true }).click()
  await ask('Set a timer for 5 minutes called eggs')
  await answer('“eggs” rings in 5 minutes')
  await page.reload()
  await useCamera(page).click()
  await page.locator('.timers').filter({ hasText: 'eggs' }).waitFor(patience)
  await ask('Where are my keys?')
  await answer(/You told me .*the keys are in the blue bowl/)
  await ask('Remember that it rains')
  await answer('it rains')
  await page.getByRole('button', { name: 'Undo that' }).click()
  await answer('I have forgotten that note.')
  await ask('What do you remember?')
  await answer('blue bowl')
  expect(await page.locator('.answer .sentence').innerText()).not.toContain('rains')
  expect(errors).toEqual([])
})
