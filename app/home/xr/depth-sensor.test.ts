import { expect, it } from 'vitest'
import { poseLooking } from '../../core/pose.ts'
import type { DepthMap, DepthShot } from './depth.ts'
import { createDepthSensor } from './depth-sensor.ts'

const map: DepthMap = { data: new ArrayBuffer(4), width: 1, height: 1 }
const shotAt = (x: number): DepthShot => ({
  ...{ worldFromView: poseLooking([x, 0, 0], 0, 0), projection: [], width: 1, height: 1 },
})

function open() {
  const shots: DepthShot[] = []
  let finish: (map: DepthMap | null) => void = () => undefined
  const sensor = createDepthSensor((shot) => {
    shots.push(shot)
    return new Promise((resolve, reject) => {
      finish = (map) => {
        if (map) resolve(map)
        else reject(new Error('gone'))
      }
    })
  })
  const end = async (map: DepthMap | null) => {
    finish(map)
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { sensor, shots, end }
}

it('gives what was measured some frames before, with the place it was measured from', async () => {
  const { sensor, shots, end } = open()
  expect(sensor.ask(shotAt(1))).toBeNull()
  expect(sensor.ask(shotAt(2))).toBeNull()
  expect(shots).toEqual([shotAt(1)])
  await end(map)
  expect(sensor.ask(shotAt(3))).toEqual({ map, shot: shotAt(1) })
})

it('gives a map once, then measures anew', async () => {
  const { sensor, shots, end } = open()
  sensor.ask(shotAt(1))
  await end(map)
  sensor.ask(shotAt(2))
  expect(sensor.ask(shotAt(3))).toBeNull()
  expect(shots).toEqual([shotAt(1), shotAt(3)])
})

it('measures anew where nobody asked for long', async () => {
  const { sensor, shots, end } = open()
  sensor.ask(shotAt(1))
  await end(map)
  for (let frame = 0; frame < 13; frame++) sensor.beginFrame()
  expect(sensor.ask(shotAt(2))).toBeNull()
  expect(shots).toEqual([shotAt(1), shotAt(2)])
})

it('goes on after a measurement that failed', async () => {
  const { sensor, shots, end } = open()
  sensor.ask(shotAt(1))
  await end(null)
  expect(sensor.ask(shotAt(2))).toBeNull()
  expect(shots).toEqual([shotAt(1), shotAt(2)])
})
