import { type BufferGeometry, Group, type Material, type Object3D, PlaneGeometry } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { matte, printed } from '../materials.ts'
import { between, type Random } from '../random.ts'
import { box, group, mesh, put, roundBox, saying, warp } from '../shapes.ts'
import { bookAtlas, bookTexture, titleOf } from '../textures/books.ts'
import { once } from '../textures/once.ts'
import { drawn, type Pen } from '../textures/paint.ts'
import { fakeText, landscape } from '../textures/print.ts'
import type { Form, Size } from '../thing.ts'

type Patch = readonly [from: number, to: number]

/** A box whose six sides (+x -x +y -y +z -z) wear the given parts of the book's atlas. */
function clad(
  size: Size,
  sides: readonly [Patch, Patch, Patch, Patch, Patch, Patch],
): BufferGeometry {
  const made = box(...size)
  const uv = made.getAttribute('uv')
  for (let i = 0; i < uv.count; i++) {
    const [from, to] = sides[Math.floor(i / 4)] ?? bookAtlas.cloth
    uv.setX(i, from + (to - from) * uv.getX(i))
  }
  return made
}

/** A closed book standing on its foot: cover `width` x `height` to +z, spine to -x, about x = z = 0. */
export function standingBook([width, height, thick]: Size, seed: number): Object3D {
  const board = 0.0025
  const { cover, spine, pages, cloth } = bookAtlas
  const front = clad([width, height, board], [cloth, cloth, cloth, cloth, cover, cloth])
  const back = clad([width, height, board], [cloth, cloth, cloth, cloth, cloth, cloth])
  const bound = clad([board, height, thick], [cloth, spine, cloth, cloth, cloth, cloth])
  const block = clad(
    [width - 0.007, height - 0.008, thick - 2 * board],
    [pages, pages, pages, pages, pages, pages],
  )
  const parts = [
    front.translate(0, height / 2, thick / 2 - board / 2),
    back.translate(0, height / 2, -thick / 2 + board / 2),
    bound.translate(-width / 2 + board / 2, height / 2, 0),
    block.translate(-0.001, height / 2, 0),
  ]
  const skin = once<Material>(`book skin ${seed}`, () => printed(bookTexture(seed), 0.6))
  const { title, author } = titleOf(seed)
  return saying(`${title.join(' ')} ${author}`, mesh(mergeGeometries(parts), skin))
}

/** The same lying on its back, title readable from +z. */
const lyingBook = ([width, thick, height]: Size, seed: number): Object3D =>
  put(standingBook([width, height, thick], seed), [0, thick / 2, height / 2], [-Math.PI / 2, 0, 0])

function stack(random: Random): Object3D {
  const made = new Group()
  let y = 0
  for (const seed of [3, 6, 1, 8]) {
    const thick = between(random, 0.024, 0.038)
    const size = [between(random, 0.14, 0.165), thick, between(random, 0.2, 0.225)] as const
    const at = [between(random, -0.006, 0.006), y, between(random, -0.006, 0.006)] as const
    made.add(put(group(lyingBook(size, seed)), at, [0, between(random, -0.15, 0.15), 0]))
    y += thick
  }
  return made
}

function paintPage(pen: Pen, width: number, height: number, right: boolean): void {
  pen.fillStyle = '#f7f2e6'
  pen.fillRect(0, 0, width, height)
  const [left, edge] = [60, width - 60]
  if (right) {
    pen.fillStyle = '#333'
    pen.font = 'bold 34px Georgia, serif'
    pen.fillText('Chapter Seven', left, 84)
    fakeText(pen, { top: 120, bottom: height - 60, left, right: edge }, 4)
  } else {
    fakeText(pen, { top: 60, bottom: 240, left, right: edge }, 3)
    fakeText(pen, { top: 475, bottom: height - 60, left, right: edge }, 5)
    pen.translate(left, 252)
    landscape(pen, edge - left, 200, 9)
    pen.translate(-left, -252)
    pen.clearRect(left, 452, edge - left, 18)
    pen.fillStyle = '#f7f2e6'
    pen.fillRect(0, 452, width, 23)
  }
  const gutter = pen.createLinearGradient(right ? 0 : width, 0, right ? 130 : width - 130, 0)
  gutter.addColorStop(0, 'rgb(60 50 40 / 0.5)')
  gutter.addColorStop(1, 'rgb(0 0 0 / 0)')
  pen.fillStyle = gutter
  pen.fillRect(0, 0, width, height)
}

function openBook(): Object3D {
  const [width, height] = [0.15, 0.21]
  const made = group(
    mesh(
      roundBox(width * 2 + 0.014, 0.003, height + 0.01, 0.002),
      matte(0x7c2d2a, 0.6),
      [0, 0.0015, 0],
    ),
  )
  for (const side of [-1, 1]) {
    const sheet = new PlaneGeometry(width, height, 20, 1).rotateX(-Math.PI / 2)
    warp(sheet, (v) => {
      v.x += (side * width) / 2
      const t = Math.abs(v.x) / width
      v.y =
        t < 0.02 ? 0.008 : 0.014 + 0.014 * Math.sin(Math.PI * Math.sqrt(t)) * (1 - t) - 0.006 * t
    })
    const page = once(`page ${side}`, () =>
      drawn(512, 700, (pen, w, h) => paintPage(pen, w, h, side > 0)),
    )
    const paper = mesh(sheet, printed(page, 0.85))
    made.add(
      side > 0 ? saying('Chapter Seven', paper) : paper,
      mesh(box(width, 0.007, height), matte(0xe6dfcd), [(side * width) / 2, 0.005, 0]),
    )
  }
  return made
}

const book = { label: 'book', stands: 'table', faces: 'front' } as const

/** Books of other cloth and title, for tables. */
const lying = [1, 4, 2].map((seed): Form => ({
  ...book,
  kind: `book-${titleOf(seed)
    .title.join('-')
    .replaceAll(/[^A-Z]+/g, '-')
    .toLowerCase()}`,
  name: `book "${titleOf(seed).title.join(' ')}"`,
  size: [0.155, 0.03, 0.225],
  build: () => lyingBook([0.155, 0.03, 0.225], seed),
}))

/** Books for shelves, spine to the front. */
const shelved = Array.from({ length: 10 }, (_, i): Form => {
  const [thick, high, deep] = [0.022 + (i % 4) * 0.006, 0.19 + (i % 3) * 0.022, 0.145]
  return {
    ...book,
    kind: `shelf-book-${i}`,
    name: `book "${titleOf(i).title.join(' ')}" on a shelf`,
    stands: 'shelf',
    size: [thick, high, deep],
    build: () => group(put(standingBook([deep, high, thick], i), [0, 0, 0], [0, Math.PI / 2, 0])),
  }
})

export const forms: readonly Form[] = [
  ...lying,
  ...shelved,
  {
    ...book,
    kind: 'book-stack',
    name: 'stack of four books',
    faces: 'around',
    size: [0.19, 0.14, 0.246],
    build: stack,
  },
  { ...book, kind: 'book-open', name: 'open book', size: [0.314, 0.025, 0.22], build: openBook },
]
