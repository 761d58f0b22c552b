import { expect, it } from 'vitest'
import { play, quiet, transcript, type Piece } from '../test/scenes/play-talk.ts'
import { frameTime } from './core/talk/take-turns.ts'
import type { Hands } from './talk.ts'

it('asks what was said, with a cue at its end', async () => {
  expect(await play([quiet(640), [1600, 'where is my cup?'], quiet(1600)])).toEqual([
    'cue heard',
    'ask where is my cup?',
  ])
})

it('writes down the words, not the silence of somebody who holds the key and thinks first', async () => {
  let longest = 0
  const log = await play([quiet(4000), [960, 'where is my cup?'], quiet(960)], {
    held: (time) => time < 5300,
    transcribe: async (samples) => {
      longest = Math.max(longest, samples.length / 16)
      return transcript('where is my cup?')
    },
  })
  expect(log).toContain('ask where is my cup?')
  expect(longest).toBeLessThan(960 + 600)
})

it('takes a pause in the middle of a sentence as part of it, and gives no cue there', async () => {
  const log = await play([[960, 'where is the'], quiet(960), [640, 'cup?'], quiet(1600)])
  expect(log).toEqual(['cue heard', 'ask where is the cup?'])
})

it('answers two quick questions one after the other', async () => {
  const asked: string[] = []
  await play([[960, 'how many cups?'], quiet(480), [960, 'is there a dog?'], quiet(1600)], {
    ask: async (question) => void asked.push(question),
  })
  expect(asked).toEqual(['how many cups?', 'is there a dog?'])
})

it('lets somebody who goes on finish before it answers', async () => {
  let asked = 0
  let speaking = false
  await play([[960, 'how many cups?'], quiet(480), [1920, 'is there a dog?'], quiet(1600)], {
    detect: async ({ samples }) => ((speaking = (samples[0] ?? 0) > 0) ? 0.95 : 0.02),
    // Words come late: while the second question is being asked.
    transcribe: async () => {
      for (let i = 0; i < 100; i++) await Promise.resolve()
      return transcript('question?')
    },
    ask: async () => {
      asked++
      expect(speaking).toBe(false)
    },
  })
  expect(asked).toBe(2)
})

it('falls silent within 120 ms when somebody speaks over the answer, and asks what they say', async () => {
  let yielded = Infinity
  let heard = 0
  const log = await play([[960, 'where is it?'], quiet(960), [960, 'stop.'], quiet(1600)], {
    own: ({ time }) => {
      heard = time
      return { sounding: time > 1500, own: false }
    },
    yield: () => (yielded = heard + frameTime),
  })
  expect(yielded - 1920).toBeLessThanOrEqual(120)
  expect(log.filter((line) => line.startsWith('ask'))[1]).toBeUndefined() // the answer was not ended here
})

it('speaks on after a cough', async () => {
  const log = await play([[960, 'where is it?'], quiet(960), [128, '*'], quiet(1600)])
  expect(log.slice(1)).toEqual([
    'ask where is it?',
    'yield',
    'attend after answer',
    'show nothing',
    'go on',
  ])
})

it('knows its own words when it hears them', async () => {
  const log = await play([
    [960, 'where is it?'],
    quiet(960),
    [960, 'answer to where is it?'],
    quiet(1600),
  ])
  expect(log.filter((line) => line.startsWith('ask'))).toEqual(['ask where is it?'])
  expect(log.at(-1)).toBe('go on after echo')
})

it('does not even pause for its own voice where nobody else can be told from it', async () => {
  const log = await play([[960, 'where is it?'], quiet(960), [960, 'anything'], quiet(1600)], {
    own: ({ time }) => ({ sounding: time > 1800, own: time > 1800 }),
  })
  expect(log).toEqual(['cue heard', 'ask where is it?'])
})

it('does nothing in ten minutes of silence', async () => {
  const times: number[] = []
  const log = await play([quiet(600_000)], { idle: (time) => times.push(time) })
  expect(log).toEqual([])
  expect(times).toHaveLength(600_000 / frameTime)
})

const wake: Partial<Hands> = { open: () => false }

it('hears those who call it, and nobody else', async () => {
  const log = await play(
    [[1280, 'the cup is red.'], quiet(1600), [1280, 'computer where is it?'], quiet(1600)],
    wake,
  )
  expect(log.filter((line) => line !== 'show nothing')).toEqual([
    'cue wake',
    'cue heard',
    'ask where is it?',
  ])
})

it('listens on when it was only called', async () => {
  const log = await play([[960, 'computer'], quiet(1600)], wake)
  expect(log).toContain('cue wake')
  expect(log).toContain('attend after call')
})

it('says that it heard no words where somebody meant to speak', async () => {
  expect(await play([[960, '*'], quiet(1600)])).toEqual(['cue heard', 'unheard', 'show nothing'])
})

it('listens through pauses while a key is held, and gives its cue when it is let go', async () => {
  const log = await play([[640, 'where is'], quiet(2400), [640, 'my cup?'], quiet(640)], {
    held: (time) => time < 3840,
  })
  expect(log).toEqual(['cue heard', 'ask where is my cup?'])
})

it('tells that words could not be written down, and hears the next', async () => {
  let failing = true
  const log = await play([[960, 'one?'], quiet(1280), [960, 'two?'], quiet(1280)], {
    transcribe: async () => {
      if (failing) throw new Error('no memory')
      return transcript('two?')
    },
    failed: () => (failing = false),
  })
  expect(log.filter((line) => line.startsWith('ask'))).toEqual(['ask two?'])
})

/** Whether the processor is claimed, after each of these. */
function claims() {
  const log: string[] = []
  const claim = () => {
    log.push('claim')
    return () => log.push('free')
  }
  const ask = async (question: string) => void log.push(question)
  return { log, hands: { claim, ask } }
}

it('claims the processor from the first sound of who is meant to be heard to the last word', async () => {
  const { log, hands } = claims()
  await play([[960, 'one?'], quiet(1280)], hands)
  expect(log).toEqual(['claim', 'free', 'one?'])
})

it('claims nothing for those who speak to others, and all from the wake phrase on', async () => {
  const { log, hands } = claims()
  const others: readonly Piece[] = [[1280, 'the cup is red.'], quiet(1600)]
  await play(others, { ...wake, ...hands })
  expect(log).toEqual([])
  await play([[1280, 'computer where is it?'], quiet(1600)], { ...wake, ...hands })
  expect(log).toEqual(['claim', 'free', 'where is it?'])
})

it('frees the processor after a cough, a failure and the end of listening', async () => {
  for (const [pieces, more] of [
    [[[96, 'a'], quiet(1600)], {}],
    [[[960, 'one?'], quiet(1600)], { transcribe: () => Promise.reject(new Error('no memory')) }],
    [[[960, 'one?']], {}],
  ] as const) {
    const { log, hands } = claims()
    await play(pieces, { ...hands, ...more })
    expect(log.filter((each) => !each.endsWith('?'))).toEqual(['claim', 'free'])
  }
})
