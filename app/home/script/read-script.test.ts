import { expect, it } from 'vitest'
import { readScript } from './read-script.ts'

const read = (text: string) => readScript(new Blob([text]))

it('reads a script with its defaults', async () => {
  expect(await read('{ "seed": 3, "seconds": 5 }')).toMatchObject({
    script: { seed: 3, seconds: 5, profile: 'ideal', time: 'day', camera: [] },
  })
})

it('names the first field that is wrong', async () => {
  const deeds = [{ at: 1, kind: 'open', id: 'x', part: 7 }]
  expect(await read(JSON.stringify({ seed: 3, seconds: 5, deeds }))).toEqual({
    field: 'deeds.0.part',
  })
  expect(await read('{ "seconds": 5 }')).toEqual({ field: 'seed' })
})

it('knows a file that is no JSON from a script with an error', async () => {
  expect(await read('yaml: yes')).toEqual({ field: null })
  expect(await read('')).toEqual({ field: null })
  expect(await read('[]')).toHaveProperty('field')
})
