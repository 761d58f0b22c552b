import { expect, it } from 'vitest'
import { answerOf, cameraStates, failureOf } from './camera-state.ts'

it('either refuses the camera or lets it fail while it runs', () => {
  for (const state of cameraStates) {
    const wrong = [answerOf(state) !== 'granted', failureOf(state) !== null].filter(Boolean)
    expect(wrong).toHaveLength(state === 'well' ? 0 : 1)
  }
})
