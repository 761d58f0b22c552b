import { readdir, readFile } from 'node:fs/promises'
import { join, parse } from 'node:path'
import { coco80 } from '../../models/class-names.ts'
import type { Truth } from './match.ts'

/** A picture's file and what is in it, boxes as parts of the picture from its top left corner. */
export type Labelled = {
  readonly name: string
  readonly path: string
  readonly truth: readonly Truth[]
}

/**
 * Pairs every picture in `images` with `labels/NAME.txt`. A picture without that file shows nothing
 * of the 80 classes, as is usual in this layout. Throws, in one sentence, where a folder cannot be
 * read, holds no picture, or no picture has labels.
 */
export async function readDataset(images: string, labels: string): Promise<Labelled[]> {
  const pictures = await listPictures(images)
  const written = new Set(await list(labels, 'labels'))
  const labelled = await Promise.all(
    pictures.map(async (name): Promise<Labelled> => {
      const file = `${parse(name).name}.txt`
      const truth = written.has(file)
        ? parseLabels(await readFile(join(labels, file), 'utf8'), join(labels, file))
        : []
      return { name, path: join(images, name), truth }
    }),
  )
  if (labelled.some(({ truth }) => truth.length > 0)) return labelled
  throw new Error(`No picture in ${images} has labels in ${labels} (NAME.txt beside NAME.jpg).`)
}

/** The names of the pictures in a folder, in order. Throws where there is none. */
export async function listPictures(folder: string): Promise<string[]> {
  const names = await list(folder, 'pictures')
  const pictures = names.filter((name) => /\.(jpe?g|png|webp|gif|bmp|avif)$/i.test(name)).sort()
  if (pictures.length > 0) return pictures
  throw new Error(`There is no picture in ${folder} (jpg, png, webp, gif, bmp or avif).`)
}

async function list(folder: string, what: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (cause) {
    throw new Error(`The folder of ${what}, ${folder}, cannot be read.`, { cause })
  }
}

/** Lines of `class cx cy w h`: index into COCO's 80 names, then the box's centre and size as parts of the picture. */
export function parseLabels(text: string, file: string): Truth[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    const [kind = NaN, cx = NaN, cy = NaN, w = NaN, h = NaN, ...more] = line
      .trim()
      .split(/\s+/)
      .map(Number)
    const label = coco80[kind]
    if (label === undefined || more.length > 0 || ![cx, cy, w, h].every(Number.isFinite)) {
      throw new Error(`${file}, line ${index + 1}: "${line.trim()}" is not "class cx cy w h".`)
    }
    return { label, box: [cx - w / 2, cy - h / 2, w, h] }
  })
}
