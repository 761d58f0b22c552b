import { expect, test } from 'vitest'
import type { Way } from './chromium-get.ts'
import { listPlaces } from './chromium-places.ts'
import { chooseChromium } from './chromium.ts'

const none: Way = { name: 'a download', get: () => Promise.reject(new Error('no network\n  at …')) }
const got: Way = { name: 'a package', get: () => Promise.resolve('/cache/chromium') }

const machine = (starts: readonly string[], more: object = {}) => {
  const said: string[] = []
  const hands = {
    env: {},
    places: ['/usr/bin/chrome', '/usr/bin/chromium'],
    ways: [none, got],
    probe: (path: string) => Promise.resolve(starts.includes(path) ? 'Chromium 150' : null),
    say: (line: string) => said.push(line),
    ...more,
  }
  return { said, hands }
}

test('takes the one that is named before any other', async () => {
  const { hands } = machine(['/mine', '/usr/bin/chrome'], { env: { CHROME_PATH: '/mine' } })
  expect((await chooseChromium(hands)).path).toBe('/mine')
})

test('does not quietly take another one when the named one does not start', async () => {
  const { hands } = machine(['/usr/bin/chrome'], { env: { SIGHTLINE_CHROMIUM: '/typo' } })
  await expect(chooseChromium(hands)).rejects.toThrow('SIGHTLINE_CHROMIUM names /typo')
})

test('passes over an installed one that does not start', async () => {
  const { hands, said } = machine(['/usr/bin/chromium'])
  expect((await chooseChromium(hands)).path).toBe('/usr/bin/chromium')
  expect(said).toEqual(['Browser: Chromium 150, installed (/usr/bin/chromium)'])
})

test('tries one way after the other where none is installed, and says so', async () => {
  const { hands, said } = machine(['/cache/chromium'])
  expect((await chooseChromium(hands)).path).toBe('/cache/chromium')
  expect(said).toContain('That failed (no network).')
  expect(said.at(-1)).toBe('Browser: Chromium 150, a package (/cache/chromium)')
})

test('names all that was tried when nothing helped', async () => {
  const { hands } = machine([])
  await expect(chooseChromium(hands)).rejects.toThrow(
    /a download: no network\n {2}a package: it does not start here/,
  )
})

test('looks along the PATH, in the Applications of a Mac and in the program folders of Windows', () => {
  const last = '/playwright/chrome'
  expect(listPlaces('linux', { PATH: '/a:/b' }, last)).toContain('/b/chromium')
  expect(listPlaces('darwin', { HOME: '/Users/me' }, last)).toContain(
    '/Users/me/Applications/Chromium.app/Contents/MacOS/Chromium',
  )
  expect(listPlaces('win32', { PROGRAMFILES: 'P' }, last)[0]).toMatch(/^P.Google.Chrome/)
  for (const platform of ['linux', 'darwin', 'win32'] as const) {
    expect(listPlaces(platform, {}, last).at(-1)).toBe(last)
  }
})
