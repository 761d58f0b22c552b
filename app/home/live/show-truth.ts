import type { Camera, WebGLRenderer } from 'three'
import type { BuiltHome } from '../build-home.ts'
import type { TruthMap } from '../decode-truth.ts'
import { seeTruth } from '../truth.ts'

/** Degrees between the hues of one thing and the next: the golden angle, so that neighbours differ. */
const goldenAngle = 137.508
/** Metres at which the shading is down to a third. */
const fade = 4

/**
 * Paints which thing is where in a camera's picture at the size of the canvas: each thing that has a
 * class in a colour of its own with its class beside it, all else grey, both darker with distance.
 */
export function showTruth(
  canvas: HTMLCanvasElement,
  renderer: WebGLRenderer,
  built: BuiltHome,
  camera: Camera,
): void {
  const pen = canvas.getContext('2d')
  if (!pen) return
  const { width, height } = canvas
  const { map, things } = seeTruth({ renderer, built, camera, width, height })
  const labels = built.home.things.map(({ label }) => label)
  pen.putImageData(new ImageData(paint(map, labels), width, height), 0, 0)
  pen.font = `600 ${Math.round(height / 18)}px sans-serif`
  pen.textAlign = 'center'
  pen.lineWidth = 3
  pen.strokeStyle = 'rgb(0 0 0 / 0.75)'
  pen.fillStyle = 'white'
  for (const { number, box, pixels } of things) {
    const label = labels[number - 1]
    if (typeof label !== 'string' || pixels < (width * height) / 400) continue
    const at = [box.x + box.width / 2, box.y + box.height / 2] as const
    pen.strokeText(label, ...at)
    pen.fillText(label, ...at)
  }
}

/** RGBA of a map of things, whose classes are given in the order of their numbers. */
export function paint(
  { numbers, depth }: TruthMap,
  labels: readonly (string | null)[],
): Uint8ClampedArray<ArrayBuffer> {
  const rgba = new Uint8ClampedArray(numbers.length * 4)
  const colours = labels.map((label, i) => (label === null ? grey : colourOf(i * goldenAngle)))
  for (const [i, number] of numbers.entries()) {
    const light = 1 / (1 + ((depth[i] ?? 0) / fade) ** 2 / 2)
    const colour = (number > 0 && colours[number - 1]) || grey
    for (const [channel, value] of colour.entries()) rgba[i * 4 + channel] = value * light
    rgba[i * 4 + 3] = 255
  }
  return rgba
}

const grey = [150, 154, 160] as const

/** A strong colour of a hue in degrees, 0 to 255 a channel (HSV with full saturation of 0.65). */
function colourOf(hue: number): readonly [number, number, number] {
  const channel = (n: number) => {
    const k = (n + hue / 60) % 6
    return 255 * (1 - 0.65 * Math.max(0, Math.min(k, 4 - k, 1)))
  }
  return [channel(5), channel(3), channel(1)]
}
