import type { Captures } from './devices/capture.ts'
import { listInputs } from './devices/list-inputs.ts'
import { followOwnVoices } from './speak.ts'
import { store } from './store.ts'

/** Keeps the lists of what there is to choose from: cameras and microphones, told once one is in use, and the device's voices. */
export function keepInventory(captures: Captures): void {
  captures.listen((capturing) => {
    store.setState({ capturing })
    if (capturing.length === 0) return
    Promise.all([listInputs('videoinput'), listInputs('audioinput')])
      .then(([cameras, microphones]) => store.setState({ cameras, microphones }))
      .catch(() => undefined) // the one in use goes on, without a choice of others
  })
  followOwnVoices((ownVoices) => store.setState({ ownVoices }))
}
