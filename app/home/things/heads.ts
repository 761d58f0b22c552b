import { type Object3D, SphereGeometry } from 'three'
import { matte, standard } from '../materials.ts'
import { group, mesh, put, warp } from '../shapes.ts'
import { type Face, faceTexture, hairTexture } from '../textures/face.ts'
import { once } from '../textures/once.ts'

export type Hair = 'long' | 'short'

/** How high the hair begins over the face and the ears, on the unit sphere of the skull. */
export function hairline(x: number, z: number, hair: Hair): number {
  const nape = hair === 'long' ? -1 : -0.42
  const round = Math.atan2(Math.abs(x), z) / Math.PI // 0 at the face, 1 at the back
  const steps = [0.5, 0.46, 0.3, -0.04, nape * 0.7, nape, nape]
  const at = Math.min(5.999, round * 6)
  const [low, high] = [steps[Math.floor(at)] ?? 0, steps[Math.floor(at) + 1] ?? 0]
  const t = at - Math.floor(at)
  return low + (high - low) * t * t * (3 - 2 * t)
}

const rounded = (t: number): number => {
  const part = Math.min(1, Math.max(0, t))
  return part * part * (3 - 2 * part)
}

/** A head about its middle, 0.24 m high, looking to +z. */
export function head(face: Face, hair: Hair): Object3D {
  const key = JSON.stringify([face, hair])
  const line = (x: number, z: number) => hairline(x, z, hair)
  const skin = once(`face ${key}`, () => standard({ map: faceTexture(face, line), roughness: 0.6 }))
  const plain = matte(face.skin, 0.6)
  const strands = once(`hair ${face.hair}`, () =>
    standard({ map: hairTexture(face.hair), roughness: 0.6, side: 2 }),
  )
  const skull = warp(new SphereGeometry(1, 56, 48), (v) => {
    const jaw = v.y < 0 ? 1 - 0.26 * v.y * v.y : 1
    const chin = v.z > 0 && v.y < 0 ? 1 + 0.06 * v.y * v.y : 1 // it juts a little
    const flat = v.z > 0 ? 0.94 : 1.06
    v.set(v.x * 0.076 * jaw, v.y * 0.118, v.z * 0.096 * flat * chin)
  })
  const cap = warp(new SphereGeometry(1, 72, 56), (v) => {
    const out = rounded((v.y - line(v.x, v.z) + 0.04) / 0.16)
    const jaw = v.y < 0 ? 1 - 0.26 * v.y * v.y : 1
    const flat = v.z > 0 ? 0.94 : 1.06
    const wave = 1 + 0.015 * Math.sin(v.x * 23 + v.z * 11) * Math.sin(v.z * 17)
    const grow = (0.94 + 0.13 * out) * wave
    v.set(v.x * 0.076 * jaw * grow, v.y * 0.118 * grow, v.z * 0.096 * flat * grow)
  })
  const nose = warp(new SphereGeometry(1, 20, 16), (v) =>
    v.set(v.x * 0.012 * (1 - v.y * 0.5), v.y * 0.025, v.z * 0.014 * (1 - v.y * 0.35)),
  )
  const made = group(
    mesh(skull, skin),
    mesh(cap, strands),
    put(mesh(nose, plain), [0, -0.014, 0.088]),
  )
  for (const side of [-1, 1]) {
    const ear = warp(new SphereGeometry(1, 14, 12), (v) =>
      v.set(v.x * 0.009, v.y * 0.03, v.z * 0.018),
    )
    made.add(put(mesh(ear, plain), [side * 0.077, -0.01, -0.008], [0, side * 0.3, 0]))
  }
  if (hair === 'long') {
    const fall = warp(new SphereGeometry(1, 36, 28), (v) => {
      const tips = 1 - 0.25 * Math.max(0, -v.y)
      v.set(v.x * 0.094 * tips, v.y * 0.17, v.z * 0.05 + 0.012 * v.y)
    })
    made.add(put(mesh(fall, strands), [0, -0.085, -0.058]))
  }
  return made
}
