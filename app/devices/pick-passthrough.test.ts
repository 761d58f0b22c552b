import { expect, it } from 'vitest'
import { pickPassthrough } from './pick-passthrough.ts'

const listed = (...names: string[]) => names.map((name, i) => ({ id: `id-${i}`, name }))

it('takes the camera at the back, not the one of the avatar', () => {
  expect(pickPassthrough(listed('camera 1, facing front', 'camera 2, facing back'))).toBe('id-1')
})

it('prefers what calls itself passthrough', () => {
  expect(pickPassthrough(listed('facing back', 'Passthrough right'))).toBe('id-1')
})

it('takes the first of two at the back, counting as people do', () => {
  expect(pickPassthrough(listed('camera 10, facing back', 'camera 2, facing back'))).toBe('id-1')
})

it('picks none where no name tells', () => {
  expect(pickPassthrough(listed('1', 'Integrated Webcam'))).toBeNull()
})
