import type { Texture } from 'three'
import { once } from './once.ts'
import { drawn, type Pen } from './paint.ts'
import { disc, fakeText, landscape } from './print.ts'

type Pane = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly title: string
}

/** A window of a desktop with a title bar; `inside` draws with the window's own corner as origin. */
function pane(pen: Pen, { x, y, width, height, title }: Pane, inside: () => void): void {
  pen.fillStyle = 'rgb(0 0 0 / 0.3)'
  pen.fillRect(x + 6, y + 8, width, height)
  pen.fillStyle = '#ffffff'
  pen.fillRect(x, y, width, height)
  pen.fillStyle = '#dfe2e7'
  pen.fillRect(x, y, width, 30)
  for (const [i, colour] of ['#ef6a5e', '#f5bd4f', '#61c454'].entries()) {
    pen.fillStyle = colour
    disc(pen, x + 18 + i * 20, y + 15, 6)
  }
  pen.fillStyle = '#444'
  pen.font = '16px Arial, sans-serif'
  pen.fillText(title, x + width / 2 - 40, y + 21)
  pen.save()
  pen.translate(x, y + 30)
  inside()
  pen.restore()
}

/** A desktop with a letter being written and a chart. */
export const desktop = (): Texture =>
  once('desktop', () =>
    drawn(1024, 640, (pen, width, height) => {
      const ground = pen.createLinearGradient(0, 0, width, height)
      ground.addColorStop(0, '#274b8f')
      ground.addColorStop(0.5, '#5d7fc4')
      ground.addColorStop(1, '#d58aa0')
      pen.fillStyle = ground
      pen.fillRect(0, 0, width, height)
      pane(pen, { x: 60, y: 60, width: 610, height: 480, title: 'report' }, () => {
        pen.fillStyle = '#20242b'
        pen.fillRect(0, 0, 130, 450)
        pen.fillStyle = '#7d8794'
        for (let i = 0; i < 12; i++) pen.fillRect(18, 22 + i * 28, 50 + ((i * 17) % 40), 8)
        pen.fillStyle = '#1b1f26'
        pen.font = 'bold 34px Arial, sans-serif'
        pen.fillText('Quarterly results', 160, 52)
        fakeText(pen, { top: 80, bottom: 430, left: 160, right: 570 }, 5)
      })
      pane(pen, { x: 560, y: 210, width: 400, height: 330, title: 'chart' }, () => {
        for (const [i, part] of [0.4, 0.7, 0.55, 0.9, 0.65, 0.8].entries()) {
          pen.fillStyle = ['#4a90d9', '#e0823d', '#5bb374'][i % 3] ?? ''
          pen.fillRect(30 + i * 58, 270 - part * 220, 40, part * 220)
        }
      })
      pen.fillStyle = 'rgb(20 24 32 / 0.85)'
      pen.fillRect(0, height - 44, width, 44)
      for (let i = 0; i < 9; i++) {
        pen.fillStyle = `hsl(${i * 41} 60% 58%)`
        pen.fillRect(300 + i * 48, height - 37, 30, 30)
      }
      pen.fillStyle = '#fff'
      pen.font = '18px Arial, sans-serif'
      pen.fillText('10:24', width - 80, height - 16)
    }),
  )

/** A nature film with its title. */
export const film = (): Texture =>
  once('film', () =>
    drawn(1024, 576, (pen, width, height) => {
      landscape(pen, width, height, 12)
      pen.fillStyle = 'rgb(0 0 0 / 0.45)'
      pen.fillRect(0, height - 74, width, 50)
      pen.fillStyle = '#fff'
      pen.font = 'bold 32px Arial, sans-serif'
      pen.fillText('WILD HORIZONS, Episode 4', 40, height - 38)
    }),
  )

/** What a locked telephone shows: time, a picture, a message. */
export const lockScreen = (): Texture =>
  once('lock screen', () =>
    drawn(512, 1080, (pen, width, height) => {
      landscape(pen, width, height, 31)
      pen.fillStyle = '#fff'
      pen.textAlign = 'center'
      pen.font = 'bold 136px Arial, sans-serif'
      pen.fillText('9:41', width / 2, 250)
      pen.font = '34px Arial, sans-serif'
      pen.fillText('Monday 3 June', width / 2, 120)
      pen.fillStyle = 'rgb(255 255 255 / 0.85)'
      pen.beginPath()
      pen.roundRect(28, 640, width - 56, 130, 28)
      pen.fill()
      pen.fillStyle = '#222'
      pen.textAlign = 'left'
      pen.font = 'bold 32px Arial, sans-serif'
      pen.fillText('Ines', 60, 694)
      pen.font = '30px Arial, sans-serif'
      pen.fillText('See you at seven?', 60, 740)
      pen.fillStyle = '#fff'
      pen.fillRect(width / 2 - 80, height - 24, 160, 8)
    }),
  )

/** Digits that glow on black, as on ovens. */
export const glowing = (text: string, colour: string): Texture =>
  once(`glowing ${text} ${colour}`, () =>
    drawn(128, 64, (pen, width, height) => {
      pen.fillStyle = '#050505'
      pen.fillRect(0, 0, width, height)
      pen.fillStyle = colour
      pen.font = 'bold 42px monospace'
      pen.fillText(text, 2, 46, width - 4)
    }),
  )
