import type { Browser, Page } from 'playwright-core'
import { Matrix4 } from 'three'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { compose, invert, poseAtPitch, toPose } from '../../app/core/pose.ts'
import { profiles, type ProfileName } from '../../app/home/profiles.ts'
import type { Hand } from '../../app/home/wearer.ts'
import type { Pose } from '../../models/types.ts'
import { serve, type Served } from '../eval/serve.ts'
import type { Told } from './home-xr-told.ts'
import { launchBrowser } from './launch.ts'

let browser: Browser
let served: Served
let page: Page
const errors: string[] = []
const [width, height] = [320, 240]

beforeAll(async () => {
  served = await serve(import.meta.dirname, {})
  browser = await launchBrowser()
  page = await openPage()
})
afterEach(() => page.evaluate(() => xrPage.leave()))
afterAll(async () => {
  await browser.close()
  await served.close()
})

/** A page whose clock stands at 10 s and moves only when told. */
async function openPage(): Promise<Page> {
  const opened = await browser.newPage({ viewport: { width, height } })
  opened.on('pageerror', ({ message }) => errors.push(message))
  opened.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  await opened.goto(`${served.url}home-xr-page.html`)
  await opened.waitForFunction(() => 'xrPage' in globalThis, null, { timeout: 50_000 })
  await opened.clock.install({ time: 0 })
  await opened.clock.pauseAt(10_000)
  return opened
}

type Options = { stereo?: boolean; draws?: boolean }

/** Puts a device on and enters with these features; true where the session was had. */
const wear = (name: ProfileName, required: string[], options: Options = {}, on = page) =>
  on.evaluate(
    ([name, required, options]) => {
      xrPage.wear(name, options)
      return xrPage.enter(['local', ...required], ['dom-overlay'])
    },
    [name, required, options] as const,
  )

/** The last of so many further frames. */
async function frames(count: number, on = page): Promise<Told> {
  await on.clock.runFor(16 * count)
  const told = await on.evaluate(() => xrPage.told.at(-1))
  if (!told) throw new Error('The session gave no frame.')
  return told
}

const close = (seen: readonly number[] | null | undefined, wanted: readonly number[], digits = 4) =>
  wanted.forEach((value, index) => expect(seen?.[index]).toBeCloseTo(value, digits))

const pose = (values: readonly number[] | null | undefined) => (values ?? []) as Pose
const home = (told: Told, local: readonly number[] | null | undefined) =>
  compose(pose(told.homeFromLocal), pose(local))
const truth = (time: number) => page.evaluate((time) => xrPage.headAt(time), time)
/** Steps aside and turns a little. */
const jump = toPose(new Matrix4().makeRotationY(0.1).setPosition(0.5, 0, -0.2).elements)
const still = poseAtPitch([0, 0, 0], 0)

for (const name of ['quest3', 'phone', 'glasses', 'ideal'] as const) {
  test(`${name}: views, display and clock are those of the device, and all is given back`, async () => {
    const profile = profiles[name]
    const before = await page.evaluate(() => xrPage.browser())
    expect(await wear(name, [])).toBe('entered')
    const told = await frames(3)
    const session = await page.evaluate(() => xrPage.session())
    expect(session).toMatchObject({ blend: profile.blend, overlay: 'screen' })
    expect(told.time).toBe(told.predicted)
    expect(told.views.map(({ eye }) => eye)).toEqual(
      profile.views === 2 ? ['left', 'right'] : ['none'],
    )

    const pixels = profile.display ?? { width, height }
    const focal = 1 / Math.tan((profile.fov * Math.PI) / 360)
    expect(told.views[0]?.viewport).toEqual([0, 0, pixels.width, pixels.height])
    expect(told.views[0]?.projection[0]).toBeCloseTo((focal * pixels.height) / pixels.width, 5)
    expect(told.views[0]?.projection[5]).toBeCloseTo(focal, 5)

    close(home(told, told.viewer), await truth(told.time))
    const drawn = await page.evaluate(() => xrPage.drawn())
    expect(drawn.size).toEqual([width, height])
    expect(drawn.views).toHaveLength(1)
    close(home(told, told.views[0]?.pose), drawn.views[0]?.worldFromEye ?? [])
    if (!profile.display)
      close(told.views[0]?.projection.slice(0, 10), drawn.views[0]?.projection.slice(0, 10) ?? [])

    const shown = await page.evaluate(() => xrPage.shown())
    const part = profile.display ? Math.tan(Math.PI / 18) / Math.tan((31 * Math.PI) / 180) : 1
    const wide = profile.display ? height * part : width
    close(shown.box, [(width - wide) / 2, (height * (1 - part)) / 2, wide, height * part], 1)
    expect(shown.mixed).toBe(profile.display ? 'plus-lighter' : 'normal')
    expect(Number(shown.layer)).toBeLessThan(0) // behind the page
    expect(await page.evaluate(() => xrPage.at(20, 20))).toBe('BUTTON')
    expect(await page.evaluate(() => xrPage.at(160, 200))).toBe('scene')
    await page.evaluate(() => xrPage.leave())
    expect(await page.evaluate(() => xrPage.browser())).toEqual(before)
    expect(await page.evaluate(() => xrPage.events)).toEqual(['end'])
    expect(errors).toEqual([])
  })
}

test('what a device has not is refused where it is required and left out where it is not', async () => {
  expect(await wear('glasses', ['hit-test'])).toBe('NotSupportedError')
  expect(await page.evaluate(() => xrPage.enter(['local'], ['hit-test', 'camera-access']))).toBe(
    'entered',
  )
  const { features } = await page.evaluate(() => xrPage.session())
  expect(features.toSorted()).toEqual(['local', 'viewer'])
})

test('surfaces, bodies and depth are where the home has them', async () => {
  await wear('quest3', ['hit-test', 'plane-detection', 'mesh-detection', 'depth-sensing'])
  const told = await frames(2)
  const head = await truth(told.time)
  const down = 1.6 / (head[9] ?? 0) // along the look; the third column points backwards
  const hit = home(told, told.hits[0])
  close(hit.slice(4, 7), [0, 1, 0])
  close(hit.slice(12, 15), [
    (head[12] ?? 0) - down * (head[8] ?? 0),
    0,
    (head[14] ?? 0) - down * (head[10] ?? 0),
  ])

  const floor = told.planes.find(({ label }) => label === 'floor')
  close(home(told, floor?.pose), still)
  expect(floor?.polygon).toContainEqual([3.4, 0, -3.4])
  expect(told.planes.filter(({ label }) => label === 'wall')).toHaveLength(4)
  expect(told.planes.filter(({ label }) => label === 'table')).toHaveLength(1)
  expect(told.meshes).toEqual(['global mesh', 'table'])

  const [view] = told.views
  const eye = home(told, view?.pose)
  const [mx = 0, my = 0] = [view?.projection[0], view?.projection[5]]
  const onFloor = told.depth.filter(([, y = 0]) => y > 0.5)
  expect(onFloor).toHaveLength(6)
  for (const [u = 0, v = 0, depth = 0] of onFloor) {
    const [x, y] = [(2 * u - 1) / mx, (1 - 2 * v) / my]
    const fall = -((eye[1] ?? 0) * x + (eye[5] ?? 0) * y - (eye[9] ?? 0))
    expect(depth / (1.6 / fall)).toBeCloseTo(1, 2)
  }
})

test('who is lost knows nothing, and finds itself elsewhere, while the world stays as it is', async () => {
  await wear('ideal', ['hit-test', 'plane-detection', 'depth-sensing'])
  await page.evaluate(() => xrPage.place({ frozen: 0 }))
  const before = await frames(3)
  await page.evaluate((drift) => xrPage.place({ tracking: { lost: true, drift } }), still)
  const lost = await frames(2)
  expect([lost.viewer, lost.views, lost.hits, lost.depth]).toEqual([null, [], [], []])
  expect(lost.planes[0]?.pose).toBeNull()
  expect(lost.picture).toBe(before.picture)

  await page.evaluate((drift) => xrPage.place({ tracking: { lost: false, drift } }), jump)
  const found = await frames(3)
  expect(await page.evaluate(() => xrPage.events)).toEqual(['reset'])
  const origin = pose(before.homeFromLocal)
  close(found.viewer, compose(invert(origin), compose(jump, (await truth(0)) as Pose)))
  close(home(found, found.viewer), await truth(0))
  close(home(found, found.hits[0]), home(before, before.hits[0]))
  expect(found.picture).toBe(before.picture)
})

test('the camera’s texture is the picture of the view, and the app’s own GL state stays', async () => {
  for (const name of ['phone', 'ideal'] as const) {
    await wear(name, ['camera-access'])
    const { camera } = await frames(3)
    expect(camera).toEqual({ size: [width, height], differs: 0, state: true })
    await page.evaluate(() => xrPage.leave())
  }
})

test('a hand is where it is, and a pinch selects when it is let go', async () => {
  await wear('quest3', ['hand-tracking'])
  expect((await frames(2)).wrists).toEqual([])
  const wrist = poseAtPitch([1.6, 1.2, 1.5], 30)
  for (const pinch of [0, 0.3, 1, 1, 0.2]) {
    const hands: Hand[] = [{ side: 'right', pose: wrist, pinch }]
    await page.evaluate((hands) => xrPage.place({ hands }), hands)
    const told = await frames(1)
    close(home(told, told.wrists[0]), wrist, 3)
  }
  expect(await page.evaluate(() => xrPage.events)).toEqual(['selectstart', 'select', 'selectend'])
})

test('both views stand side by side where stereo is asked for', async () => {
  await wear('quest3', [], { stereo: true })
  const told = await frames(2)
  const half = width / 2
  expect(told.views.map(({ viewport }) => viewport)).toEqual([
    [0, 0, half, height],
    [half, 0, half, height],
  ])
  const { views } = await page.evaluate(() => xrPage.drawn())
  expect(views.map(({ x }) => x)).toEqual([0, half])
  for (const [index, { worldFromEye, projection }] of views.entries()) {
    close(home(told, told.views[index]?.pose), worldFromEye)
    close(told.views[index]?.projection.slice(0, 10), projection.slice(0, 10))
  }
})

/** Resolves once the page was told: the pretended clock does not wait for it. */
async function resize(width: number, height: number) {
  const told = page.evaluate(
    () => new Promise((resolve) => addEventListener('resize', () => resolve(true), { once: true })),
  )
  await page.setViewportSize({ width, height })
  await told
}

test('everything follows the window', async () => {
  await wear('phone', [])
  await frames(2)
  await resize(240, 320)
  const told = await frames(2)
  const focal = 1 / Math.tan((profiles.phone.fov * Math.PI) / 360)
  expect(told.views[0]?.viewport).toEqual([0, 0, 240, 320])
  expect(told.views[0]?.projection[0]).toBeCloseTo((focal * 320) / 240, 5)
  const drawn = await page.evaluate(() => xrPage.drawn())
  expect(drawn.size).toEqual([240, 320])
  expect(drawn.views[0]?.projection[0]).toBeCloseTo((focal * 320) / 240, 5)
  await resize(width, height)
})

test('the same wearer and clock give the same times and poses', async () => {
  const run = async () => {
    const own = await openPage()
    await wear('quest3', ['hit-test', 'plane-detection'], { draws: false }, own)
    await frames(20, own)
    const told = await own.evaluate(() => xrPage.told)
    await own.close()
    return told
  }
  const [first, second] = [await run(), await run()]
  expect(first).toHaveLength(20)
  expect(new Set(first.map(({ viewer }) => String(viewer))).size).toBe(20)
  expect(second).toEqual(first)
})
