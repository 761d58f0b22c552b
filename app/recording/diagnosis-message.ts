import type { Diagnosis } from '../core/diagnosis.ts'
import { sourceOf } from './camera-messages.ts'
import { readJson } from './json.ts'

/** How a picture came out, by its message. */
export function readDiagnosis(data: Uint8Array): Diagnosis {
  const { number, text, flag, has } = readJson(data)
  const unsure = (name: string) => (has(name) ? number(name) : null)
  return {
    latency: unsure('latency'),
    camera: sourceOf(text('camera')),
    ...{ cameraAngle: number('cameraAngle'), cameraFocal: number('cameraFocal') },
    ...{ poseAngle: unsure('poseAngle'), poseMetres: unsure('poseMetres'), posed: flag('posed') },
    distances: {
      depth: number('distances', 'depth'),
      surface: number('distances', 'surface'),
      views: number('distances', 'views'),
      size: number('distances', 'size'),
    },
    ...{ surprise: unsure('surprise'), dropped: unsure('dropped') },
    ...{ things: number('things'), words: number('words') },
  }
}
