import type { Mesh, Object3D } from 'three'
import { beforeAll, expect, it, vi } from 'vitest'
import { coco80 } from '../../models/class-names.ts'
import { buildForm } from './build-form.ts'
import { forms, formOf } from './forms.ts'
import { measure } from './measure.ts'
import { seeded } from './random.ts'
import { isMesh } from './shapes.ts'

const all = [...forms.values()]

/** A canvas that takes every stroke and keeps none: shapes are measured here, not paintings. */
class BlankCanvas {
  readonly width: number
  readonly height: number
  constructor(width: number, height: number) {
    this.width = width
    this.height = height
  }
  getContext() {
    const made = {
      canvas: this,
      createImageData: (width: number, height: number) => ({
        data: new Uint8ClampedArray(width * height * 4),
      }),
    }
    const gradient = { addColorStop: () => undefined }
    return new Proxy<Record<string, unknown>>(made, {
      get: (own, name: string) =>
        own[name] ?? (name.startsWith('create') ? () => gradient : () => undefined),
    })
  }
}

beforeAll(() => {
  vi.stubGlobal('OffscreenCanvas', BlankCanvas)
})

it('knows at least 24 of the classes that COCO has indoors', () => {
  const labels = new Set(all.flatMap(({ label }) => label ?? []))
  expect([...labels].filter((label) => !coco80.includes(label))).toEqual([])
  expect(labels.size).toBeGreaterThanOrEqual(24)
})

it.each(['cup', 'bottle', 'chair', 'book'])('has three kinds of %s or more', (label) => {
  expect(all.filter((form) => form.label === label).length).toBeGreaterThanOrEqual(3)
})

it('holds things that COCO has no name for', () => {
  expect(all.filter(({ label }) => label === null).length).toBeGreaterThan(5)
})

it('names the kinds there are where one is asked for that is not', () => {
  expect(() => formOf('piano')).toThrow(/no "piano" .* mug-striped/)
})

it.each(all.map((form) => [form.kind, form] as const))(
  'builds %s inside the box it promises, its foot on the ground',
  (_, form) => {
    const box = measure(buildForm(form, seeded(7)), 'all')
    expect(box.min.y).toBeCloseTo(0, 9)
    expect(box.min.x + box.max.x).toBeCloseTo(0, 9)
    expect(box.min.z + box.max.z).toBeCloseTo(0, 9)
    const built = [box.max.x * 2, box.max.y, box.max.z * 2]
    for (const [axis, promised] of form.size.entries()) {
      expect(built[axis]).toBeLessThan(promised + 0.003)
      // No promise much larger than the thing; plants differ most from seed to seed.
      expect(built[axis]).toBeGreaterThan(promised * 0.65 - 0.004)
    }
  },
)

it.each(all.map((form) => [form.kind, form] as const))(
  'keeps %s light enough to draw',
  (_, { build }) => {
    const triangles = sum(build(seeded(7)), ({ geometry }) => {
      const count = geometry.index?.count ?? geometry.getAttribute('position').count
      return count / 3
    })
    expect(triangles).toBeLessThan(45_000)
  },
)

it('has things to read', () => {
  const read = all.filter(({ build }) =>
    sum(build(seeded(7)), ({ userData }) => (userData.text ? 1 : 0)),
  )
  const kinds = read.map(({ kind }) => kind)
  expect(kinds).toEqual(
    expect.arrayContaining([
      'wine-bottle',
      'fridge',
      'receipt',
      'door-sign',
      'laptop',
      'shelf-book-0',
    ]),
  )
})

function sum(thing: Object3D, of: (mesh: Mesh) => number): number {
  let total = 0
  thing.traverse((part) => {
    if (isMesh(part)) total += of(part)
  })
  return total
}
