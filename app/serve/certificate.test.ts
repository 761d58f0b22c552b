import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isGood, loadCertificate, makeCertificate } from './certificate.ts'

const now = new Date('2030-05-01T12:00:00Z')
const later = (days: number) => new Date(now.getTime() + days * 86_400_000)
const home = ['192.168.1.5', '10.0.0.7']

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'certificate-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('is good for all addresses it was made for, and for a year', async () => {
  const made = await makeCertificate(home, now)
  expect(isGood(made, home, now)).toBe(true)
  expect(isGood(made, home, later(360))).toBe(true)
  expect(isGood(made, home, later(365))).toBe(false)
  expect(isGood(made, [...home, '192.168.1.6'], now)).toBe(false)
})

test('is made once and then kept', async () => {
  const first = await loadCertificate(folder, home, now)
  expect(await loadCertificate(folder, home, later(30))).toEqual(first)
})

test('is made anew when the network changed', async () => {
  const first = await loadCertificate(folder, home, now)
  const second = await loadCertificate(folder, ['192.168.1.99'], now)
  expect(second.cert).not.toBe(first.cert)
  expect(isGood(second, ['192.168.1.99'], now)).toBe(true)
})

test('is made anew when the kept one is damaged', async () => {
  await loadCertificate(folder, home, now)
  await writeFile(join(folder, 'certificate.pem'), 'half a fi')
  expect(isGood(await loadCertificate(folder, home, now), home, now)).toBe(true)
  expect(await readFile(join(folder, 'certificate.pem'), 'utf8')).toContain('BEGIN CERTIFICATE')
})
