import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fakeCamera } from '../chromium.ts'
import { writeCameraFile } from './fake-camera.ts'
import { launchBrowser } from './launch.ts'

let folder: string
let browser: Browser
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fake-camera-'))
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await rm(folder, { recursive: true })
})

test('Chromium shows the given pictures, in turn, as what its camera sees', async () => {
  const red = await paint('red')
  const blue = await paint('blue')
  const file = join(folder, 'camera.mjpeg')
  await writeCameraFile(browser, [red, blue], file, { seconds: 0.5 })

  const filming = await launchBrowser(fakeCamera(file))
  try {
    const page = await openPage(filming)
    const { size, seen } = await page.evaluate(watchCamera)
    expect(size).toEqual([640, 480])
    expect(seen).toEqual(['blue', 'red'])
  } finally {
    await filming.close()
  }
})

async function paint(colour: string): Promise<string> {
  const page = await browser.newPage({ viewport: { width: 400, height: 300 } })
  await page.setContent(`<body style="background:${colour}">`)
  const path = join(folder, `${colour}.png`)
  await writeFile(path, await page.screenshot())
  await page.close()
  return path
}

/** Any page that may use a camera: that takes a secure address. */
async function openPage(filming: Browser): Promise<Page> {
  const page = await filming.newPage()
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '' }))
  await page.goto('http://localhost/')
  return page
}

/** Runs in the page: looks at the middle of the picture until two colours were seen, or 10 seconds are over. */
async function watchCamera(): Promise<{ size: number[]; seen: string[] }> {
  const video = document.createElement('video')
  video.srcObject = await navigator.mediaDevices.getUserMedia({ video: true })
  await video.play()
  const pen = document.createElement('canvas').getContext('2d')
  const seen = new Set<string>()
  const end = performance.now() + 10_000
  while (pen && seen.size < 2 && performance.now() < end) {
    await new Promise((resolve) => video.requestVideoFrameCallback(resolve))
    pen.drawImage(video, 320, 240, 1, 1, 0, 0, 1, 1)
    const [r = 0, , b = 0] = pen.getImageData(0, 0, 1, 1).data
    if (r > 200 && b < 60) seen.add('red')
    if (b > 200 && r < 60) seen.add('blue')
  }
  return { size: [video.videoWidth, video.videoHeight], seen: [...seen].sort() }
}
