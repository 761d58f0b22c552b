import { expect, it } from 'vitest'
import { readAloud } from './read-aloud.ts'

const speech = { samples: new Float32Array(1), sampleRate: 1 }
const { signal } = new AbortController()

it('makes each sentence while the one before sounds', async () => {
  const done: string[] = []
  const played = await readAloud(
    ['One.', 'Two.'],
    {
      synthesise: async (sentence) => {
        done.push(`make ${sentence}`)
        return speech
      },
      play: async () => {
        done.push('play')
        return 'played'
      },
    },
    signal,
  )
  expect(played).toBe('played')
  expect(done).toEqual(['make One.', 'make Two.', 'play', 'play'])
})

it('says nothing more once it is stopped', async () => {
  const turn = new AbortController()
  let count = 0
  const play = async () => {
    count++
    turn.abort()
    return 'stopped' as const
  }
  const hands = { synthesise: async () => speech, play }
  expect(await readAloud(['One.', 'Two.', 'Three.'], hands, turn.signal)).toBe('stopped')
  expect(await readAloud(['One.'], hands, turn.signal)).toBe('stopped')
  expect(count).toBe(1)
})

it('rejects when a sentence cannot be made, after those before it were heard', async () => {
  let heard = 0
  const reading = readAloud(
    ['One.', 'Two.'],
    {
      synthesise: async (sentence) => {
        if (sentence === 'Two.') throw new Error('broken')
        return speech
      },
      play: async () => {
        heard++
        return 'played'
      },
    },
    signal,
  )
  await expect(reading).rejects.toThrow('broken')
  expect(heard).toBe(1)
})
