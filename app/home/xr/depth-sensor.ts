import type { DepthCamera, DepthMap, DepthShot } from './depth.ts'

/** Frames that a finished map waits for somebody to ask again; what is older is measured anew. */
const patience = 12

/** A map, and from where and through which lens it was measured. */
export type Measured = { readonly map: DepthMap; readonly shot: DepthShot }

/** A depth sensor of one eye. Like a real one it gives what it measured some frames before. */
export type DepthSensor = {
  /** To be called once in each frame, before anybody asks. */
  readonly beginFrame: () => void
  /** What is there since it was last asked. Where nothing is, a measurement is begun, and null told. */
  readonly ask: (shot: DepthShot) => Measured | null
}

export function createDepthSensor(see: DepthCamera['see']): DepthSensor {
  let busy = false
  let ready: { readonly measured: Measured; readonly frame: number } | null = null
  let frame = 0
  return {
    beginFrame: () => {
      frame++
    },
    ask: (shot) => {
      const found = ready
      ready = null
      if (found && frame - found.frame <= patience) return found.measured
      if (!busy) {
        busy = true
        see(shot)
          .then((map) => (ready = { measured: { map, shot }, frame }))
          .catch(() => undefined) // the graphics context is gone; whoever waits is told nothing
          .finally(() => (busy = false))
      }
      return null
    },
  }
}
