import { Color, type Texture } from 'three'
import { seeded } from '../random.ts'
import { once } from './once.ts'
import { css, drawn, type Pen } from './paint.ts'
import { disc, landscape } from './print.ts'

/** What stands on a book. */
export type Title = { readonly title: readonly [string, string]; readonly author: string }

export const titles: readonly Title[] = [
  { title: ['THE LONG', 'HARBOUR'], author: 'M. Ardent' },
  { title: ['GARDENS', 'OF STONE'], author: 'Lena Ruhl' },
  { title: ['ORBITAL', 'MECHANICS'], author: 'P. Okafor' },
  { title: ['BREAD', '& SALT'], author: 'J. Sorel' },
  { title: ['A FIELD', 'GUIDE'], author: 'Ida Brandt' },
  { title: ['NORTHERN', 'LIGHTS'], author: 'T. Haldane' },
  { title: ['THE QUIET', 'ENGINE'], author: 'R. Amsel' },
  { title: ['SMALL', 'RIVERS'], author: 'Noor Vale' },
]

const cloths = [
  0x7c2d2a, 0x1f3b57, 0x2f5a3c, 0xc79a3a, 0xdfd6c4, 0x3c2f4f, 0xb65a34, 0x22262b, 0x8fa6a0,
  0x5a6f8c,
]

export const clothOf = (seed: number): number => cloths[seed % cloths.length] ?? 0
export const titleOf = (seed: number): Title =>
  titles[seed % titles.length] ?? { title: ['', ''], author: '' }

/** Parts of the atlas along u: front cover, spine, page edges, bare cloth. */
export const bookAtlas = {
  cover: [0, 0.7],
  spine: [0.7, 0.82],
  pages: [0.82, 0.94],
  cloth: [0.95, 1],
} as const

/** Cover, spine, pages and cloth of one book side by side, so that a book is drawn at once. */
export const bookTexture = (seed: number): Texture =>
  once(`book ${seed}`, () =>
    drawn(512, 512, (pen, width, height) => {
      const cloth = clothOf(seed)
      pen.fillStyle = css(cloth)
      pen.fillRect(0, 0, width, height)
      const ink = new Color(cloth).getHSL({ h: 0, s: 0, l: 0 }).l > 0.45 ? '#2a2622' : '#f6eedc'
      paintCover(pen, { seed, ink, width: width * 0.7, height })
      paintSpine(pen, { seed, ink, left: width * 0.7, width: width * 0.12, height })
      paintEdges(pen, width * 0.82, width * 0.12, height)
    }),
  )

type Cover = {
  readonly seed: number
  readonly ink: string
  readonly width: number
  readonly height: number
}

function paintCover(pen: Pen, { seed, ink, width, height }: Cover): void {
  const random = seeded(seed)
  pen.save()
  pen.beginPath()
  pen.rect(0, 0, width, height)
  pen.clip()
  const kind = seed % 3
  if (kind === 0) {
    for (let i = 0; i < 7; i++) {
      pen.fillStyle = `hsl(${random() * 360} 55% ${45 + random() * 30}% / 0.8)`
      disc(pen, random() * width, height * (0.55 + random() * 0.4), 20 + random() * 60)
    }
  } else if (kind === 1) {
    pen.translate(0, height * 0.36)
    landscape(pen, width, height * 0.54, seed)
    pen.translate(0, -height * 0.36)
  } else {
    pen.strokeStyle = ink
    pen.globalAlpha = 0.5
    pen.lineWidth = 4
    for (let i = 0; i < 9; i++) {
      pen.strokeRect(30 + i * 12, height * 0.4 + i * 12, width - 60 - i * 24, height * 0.5 - i * 24)
    }
    pen.globalAlpha = 1
  }
  const { title, author } = titleOf(seed)
  pen.fillStyle = ink
  pen.textAlign = 'center'
  pen.font = 'bold 46px Georgia, serif'
  pen.fillText(title[0], width / 2, 84)
  pen.fillText(title[1], width / 2, 134)
  pen.font = '26px Georgia, serif'
  pen.fillText(author, width / 2, height - 18)
  pen.restore()
}

type Spine = Cover & { readonly left: number }

function paintSpine(pen: Pen, { seed, ink, left, width, height }: Spine): void {
  pen.fillStyle = ink
  pen.fillRect(left, 28, width, 5)
  pen.fillRect(left, height - 56, width, 5)
  pen.save()
  pen.translate(left + width / 2 + 11, 56)
  pen.rotate(Math.PI / 2)
  pen.font = 'bold 34px Georgia, serif'
  pen.fillText(titleOf(seed).title.join(' '), 0, 0, height - 130)
  pen.restore()
}

function paintEdges(pen: Pen, left: number, width: number, height: number): void {
  const random = seeded(2)
  for (let x = 0; x < width; x++) {
    const tone = 222 + random() * 26
    pen.fillStyle = `rgb(${tone} ${tone - 9} ${tone - 30})`
    pen.fillRect(left + x, 0, 1, height)
  }
}
