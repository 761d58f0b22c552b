import { createEncoder } from './encode-picture.ts'
import { openFile } from './open-file.ts'
import { createRecorder, type Hands, type Recorder } from './recorder.ts'
import { createSessionWriter } from './write-session.ts'

/** The recorder of this page. Loaded when the person first wishes to record. */
export const openRecorder = (to: Pick<Hands, 'progress' | 'ended'>): Recorder =>
  createRecorder({
    ...to,
    now: () => performance.now(),
    date: () => new Date(),
    after: (ms, ring) => {
      const timer = setTimeout(ring, ms)
      return () => clearTimeout(timer)
    },
    open: openFile,
    encode: createEncoder(),
    write: createSessionWriter,
  })
