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

/** A telephone's home screen. */
export const phoneHome = (): Texture =>
  once('phone home', () =>
    drawn(512, 1080, (pen, width, height) => {
      const ground = pen.createLinearGradient(0, 0, width, height)
      ground.addColorStop(0, '#1d2d6b')
      ground.addColorStop(0.5, '#7d4ba0')
      ground.addColorStop(1, '#f08a5d')
      pen.fillStyle = ground
      pen.fillRect(0, 0, width, height)
      pen.fillStyle = '#fff'
      pen.font = '26px Arial, sans-serif'
      pen.fillText('9:41', 44, 44)
      const colours = [
        '#34c759',
        '#ff9500',
        '#0a84ff',
        '#ff3b30',
        '#5856d6',
        '#ffcc00',
        '#fff',
        '#00c7be',
      ]
      const icon = (x: number, y: number, colour: number) => {
        pen.fillStyle = colours[colour % 8] ?? ''
        pen.beginPath()
        pen.roundRect(x, y, 84, 84, 20)
        pen.fill()
      }
      for (let row = 0; row < 6; row++) {
        for (let column = 0; column < 4; column++) {
          const [x, y] = [46 + column * 110, 110 + row * 130]
          icon(x, y, row * 5 + column * 3)
          pen.fillStyle = 'rgb(255 255 255 / 0.85)'
          disc(pen, x + 42, y + 42, 18 + ((row + column) % 3) * 5)
          pen.fillRect(x + 12, y + 96, 60, 7)
        }
      }
      pen.fillStyle = 'rgb(255 255 255 / 0.28)'
      pen.beginPath()
      pen.roundRect(20, height - 140, width - 40, 120, 36)
      pen.fill()
      for (let column = 0; column < 4; column++) icon(46 + column * 110, height - 122, column * 2)
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
