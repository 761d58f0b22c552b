import fc from 'fast-check'
import { Matrix4, Quaternion, Vector3 } from 'three'
import { toPose } from '../../app/core/pose.ts'
import type { Entry, Picture } from '../../app/recording/entry.ts'
import { unitBox } from '../../models/box.ts'
import type { CameraModel, Pose } from '../../models/types.ts'

const real = fc
  .double({ min: -1e4, max: 1e4, noNaN: true, noDefaultInfinity: true })
  .map((x) => x + 0) // JSON knows no -0
const part = fc.double({ min: 0, max: 1, noNaN: true }).map((x) => x + 0)
/** ms that are whole nanoseconds, up to a day. */
const time = fc.integer({ min: 0, max: 86_400_000_000_000 }).map((nanos) => nanos / 1e6)
const pixels = fc.integer({ min: 1, max: 5000 })
const camera: fc.Arbitrary<CameraModel> = fc.record({
  width: pixels,
  height: pixels,
  ...{ fx: real, fy: real, cx: real, cy: real },
  source: fc.constantFrom('view', 'track', 'calibrated', 'table', 'guess'),
})
const pose: fc.Arbitrary<Pose> = fc
  .tuple(real, real, real, part, part, part)
  .map(([x, y, z, i, j, k]) => {
    const turn = new Quaternion(i - 0.5, j - 0.5, k - 0.5, 0.7).normalize()
    return toPose(new Matrix4().compose(new Vector3(x, y, z), turn, new Vector3(1, 1, 1)).elements)
  })
const box = fc.tuple(part, part, part, part).map((sides) => unitBox(...sides))
const bytes = fc.uint8Array({ maxLength: 3000 })
const label = fc.record({
  id: fc.nat(),
  label: fc.string(),
  score: part,
  at: fc.tuple(real, real, real),
  box: fc.option(box),
  track: fc.option(fc.nat()),
  spread: fc.tuple(part, part),
  state: fc.constantFrom('here', 'remembered', 'missing'),
  seenAt: fc.option(fc.nat()),
})
const kind = <K extends string>(of: K) => fc.constant(of)
/** Any picture of a recording. */
export const picture: fc.Arbitrary<Picture> = fc.record({
  kind: kind('picture'),
  time,
  format: fc.constantFrom('jpeg', 'png', 'webp'),
  bytes,
  camera,
  pose: fc.option(pose),
  cut: fc.boolean(),
})
const size = fc.integer({ min: 1, max: 12 })
const depth: fc.Arbitrary<Entry> = fc
  .tuple(time, camera, fc.option(pose), size, size)
  .chain(([time, camera, pose, width, height]) =>
    fc.uint16Array({ minLength: width * height, maxLength: width * height }).map((millimetres) => ({
      ...{ kind: 'depth' as const, time, pose, millimetres },
      camera: { ...camera, width, height },
    })),
  )
/** Anything that a recording keeps. */
export const entry: fc.Arbitrary<Entry> = fc.oneof(
  picture,
  depth,
  fc.record({
    kind: kind('sound'),
    time,
    samples: fc.int16Array(),
    rate: fc.integer({ min: 4000, max: 384_000 }),
    channels: fc.integer({ min: 1, max: 8 }),
  }),
  fc.record({
    kind: kind('words'),
    time,
    width: pixels,
    height: pixels,
    posed: fc.boolean(),
    labels: fc.array(label),
  }),
  fc.record({ kind: kind('notice'), time, fault: fc.boolean(), text: fc.string() }),
  fc.record({
    kind: kind('input'),
    time,
    what: fc.constantFrom('click', 'key', 'question'),
    name: fc.string({ unit: 'grapheme' }),
  }),
  fc.record({
    kind: kind('diagnostics'),
    time,
    diagnosis: fc.record({
      ...{ latency: fc.option(real), cameraAngle: real, cameraFocal: real, posed: fc.boolean() },
      camera: fc.constantFrom('view', 'track', 'calibrated', 'table', 'guess'),
      ...{ poseAngle: fc.option(real), poseMetres: fc.option(real) },
      ...{ surprise: fc.option(real), dropped: fc.option(fc.nat()) },
      ...{ things: fc.nat(), words: fc.nat() },
      distances: fc.record({ depth: fc.nat(), surface: fc.nat(), views: fc.nat(), size: fc.nat() }),
    }),
  }),
  fc.record({
    kind: kind('truth'),
    time,
    things: fc.array(
      fc.record({ id: fc.string(), label: fc.option(fc.string()), box, visible: part }),
    ),
  }),
)
