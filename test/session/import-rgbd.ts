import { decode } from 'fast-png'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CameraModel } from '../../models/types.ts'
import type { Depth, Entry, Picture, Turned } from '../../app/recording/entry.ts'
import { pictureSize } from './picture-size.ts'
import { readIntrinsics, readPoseText } from './rgbd-text.ts'
import { type Placed, turnPose, uprightTurn } from './upright.ts'

/** Is told, in one sentence each, what is odd and was left out. */
type Warn = (sentence: string) => void

const colourName = /^(.+)\.color\.(png|jpg|jpeg)$/

/**
 * The pictures, depths and poses of an RGB-D set: `NAME.color.png` or `.jpg`, `NAME.depth.png` (16 bit,
 * millimetres), `NAME.pose.txt`, and `camera-intrinsics.txt`. The set has no clock, so `rate` pictures
 * a second are assumed; bytes of pictures stay as they are. Throws where there is nothing to import.
 */
export async function* importRgbd(
  folder: string,
  { rate, turned }: { readonly rate: number; readonly turned: Turned | null },
  warn: Warn,
): AsyncGenerator<Entry> {
  const { pictures, intrinsics } = await survey(folder)
  let index = 0
  for (const name of pictures) {
    const frame = name.replace(colourName, '$1')
    const time = Math.round((index++ * 1e9) / rate) / 1e6 // whole nanoseconds
    const read = await readFrame(folder, name, intrinsics)
    if (!read) {
      warn(`${name} is no PNG or JPEG and is left out.`)
      continue
    }
    const { bytes, format, camera, millimetres } = read
    const pose = read.pose && turned ? turnPose(read.pose, turned) : read.pose
    if (!pose) warn(`${frame}.pose.txt tells no pose, so its picture has none.`)
    const cut = index === 1
    yield { kind: 'picture', time, format, bytes, camera, pose, cut } satisfies Picture
    if (millimetres) yield { kind: 'depth', time, camera, pose: null, millimetres } satisfies Depth
    else warn(`${frame}.depth.png is no 16-bit depth of the picture’s size and is left out.`)
  }
}

/** So many depth maps, from all over the set, tell which way is up. */
const enough = 12

/** The turn after which y is up in the world of a set; null where that cannot be told. */
export async function readUpright(folder: string): Promise<Turned | null> {
  const { pictures, intrinsics } = await survey(folder)
  const step = Math.max(1, Math.ceil(pictures.length / enough))
  const maps: Placed[] = []
  for (const name of pictures.filter((_, i) => i % step === 0)) {
    const { camera, pose, millimetres } = (await readFrame(folder, name, intrinsics)) ?? {}
    if (camera && pose && millimetres) maps.push({ camera, pose, millimetres })
  }
  return uprightTurn(maps)
}

/** One picture with what belongs to it, in the set's own world; null where it is no picture. */
async function readFrame(
  folder: string,
  name: string,
  intrinsics: NonNullable<ReturnType<typeof readIntrinsics>>,
) {
  const frame = name.replace(colourName, '$1')
  const bytes = await readFile(join(folder, name))
  const size = pictureSize(bytes)
  if (!size) return null
  const { width, height, format } = size
  const camera: CameraModel = { width, height, ...intrinsics, source: 'table' }
  const pose = readPoseText(await textOf(join(folder, `${frame}.pose.txt`)))
  const millimetres = await readDepth(join(folder, `${frame}.depth.png`), camera)
  return { bytes, format, camera, pose, millimetres }
}

/** The names of the pictures, in order, and their camera. */
async function survey(folder: string) {
  const names = await readdir(folder).catch((cause: unknown) => {
    throw new Error(`There is no folder "${folder}" that can be read.`, { cause })
  })
  const pictures = names.filter((name) => colourName.test(name)).sort(byNumber)
  if (pictures.length === 0) {
    throw new Error(`"${folder}" holds no pictures of the form NAME.color.png or NAME.color.jpg.`)
  }
  const intrinsics = readIntrinsics(await textOf(join(folder, 'camera-intrinsics.txt')))
  if (!intrinsics) {
    throw new Error(`"${folder}" holds no camera-intrinsics.txt with a 3x3 matrix.`)
  }
  return { pictures, intrinsics }
}

const byNumber = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true })

const textOf = (file: string) => readFile(file, 'utf8').catch(() => '')

async function readDepth(file: string, camera: CameraModel): Promise<Uint16Array | null> {
  try {
    const { data, depth, channels, width, height } = decode(await readFile(file))
    const fits = channels === 1 && width === camera.width && height === camera.height
    return depth === 16 && fits ? Uint16Array.from(data) : null
  } catch {
    return null // missing or damaged: told as such
  }
}
