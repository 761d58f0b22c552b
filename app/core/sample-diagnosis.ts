import type { Diagnosis } from './diagnosis.ts'

/** A record of a picture, for tests. */
export const sampleDiagnosis: Diagnosis = {
  ...{ latency: 180, camera: 'table', cameraAngle: 0.6, cameraFocal: 0.01 },
  ...{ poseAngle: 0.1, poseMetres: 0.004, posed: true, surprise: 1.5, dropped: 3 },
  ...{ things: 2, words: 2, distances: { depth: 2, surface: 0, views: 0, size: 1 } },
}
