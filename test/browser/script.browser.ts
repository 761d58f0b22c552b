import { afterEach, expect, test } from 'vitest'
import { keepScreen, openApp, type Opened } from './open-app.ts'

let app: Opened
afterEach(() => app.close())

const enter = { name: 'Look around the model home' }
const patience = { timeout: 60_000 }
const file = (name: string, content: unknown) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
})

test('a script that cannot be read is told in one sentence that names what is wrong', async () => {
  app = await openApp({
    search: '?device=home&model=efficientdet-lite0',
    prepare: (page) => page.setViewportSize({ width: 480, height: 640 }),
  })
  const { page, errors } = app
  const choose = page.locator('input[type=file]').first()
  await choose.setInputFiles(file('notes.json', 'not even JSON'))
  await page.getByText('notes.json is no script').waitFor(patience)
  await choose.setInputFiles(file('walk.json', { seconds: 3 }))
  await page.getByText('look at “seed” in it').waitFor(patience)
  await keepScreen(page, 'home-script')
  expect(errors).toEqual([])
}, 60_000)

test('a camera that is refused by the address is told as a real one is', async () => {
  app = await openApp({ search: '?device=home&model=efficientdet-lite0&camera=denied' })
  await app.page.getByRole('button', enter).click()
  await app.page.getByText('The camera was not allowed').waitFor(patience)
  expect(app.errors).toEqual([])
}, 90_000)
