import { expect, it } from 'vitest'
import { Interrupted, keepAlive, type Life } from './keep-alive.ts'

const calmly = { signal: new AbortController().signal, part: () => undefined }

/** Lives whose calls never end by themselves, and the means to kill them. */
function stage(answers: (number | 'never')[]) {
  const log: string[] = []
  const deaths: AbortController[] = []
  let patient = true
  let lose: ((cause: Error) => void) | null = null
  const next = (): Life<string, number, never> => {
    const number = deaths.length
    const death = new AbortController()
    deaths.push(death)
    return {
      run: () => {
        const answer = answers[number] ?? 'never'
        return answer === 'never' ? new Promise(() => undefined) : Promise.resolve(answer)
      },
      died: death.signal,
      end: () => log.push(`end ${number}`),
    }
  }
  const kept = keepAlive(next(), {
    begin: async () => next(),
    patience: (lost) => {
      lose = lost
      if (!patient) lost(new Error('hung'))
    },
    onRestart: (cause) => log.push(cause.message),
  })
  return {
    ...kept,
    log,
    kill: (number: number, why: string) => deaths[number]?.abort(new Error(why)),
    tire: () => {
      patient = false
      lose?.(new Error('hung'))
    },
  }
}

it('hands calls to the living worker', async () => {
  const { run, log } = stage([7])
  expect(await run('', calmly)).toBe(7)
  expect(log).toEqual([])
})

it('begins again when the worker dies in the middle of a call, and says so', async () => {
  const { run, kill, log } = stage(['never', 8])
  const lost = run('', calmly)
  await Promise.resolve()
  kill(0, 'out of memory')
  await expect(lost).rejects.toThrow(Interrupted)
  expect(await run('', calmly)).toBe(8)
  expect(log).toEqual(['end 0', 'out of memory'])
})

it('loses no call when the worker died between two of them', async () => {
  const { run, kill, log } = stage([7, 8])
  await run('', calmly)
  kill(0, 'crashed')
  expect(await run('', calmly)).toBe(8)
  expect(log).toEqual(['end 0', 'crashed'])
})

it('begins again once when two calls lose the same worker', async () => {
  const { run, kill, log } = stage(['never', 8])
  const lost = [run('', calmly), run('', calmly)]
  await Promise.resolve()
  kill(0, 'crashed')
  await Promise.allSettled(lost)
  expect(log).toEqual(['end 0', 'crashed'])
})

it('ends a worker that hangs', async () => {
  const { run, tire, log } = stage(['never'])
  const lost = run('', calmly)
  await Promise.resolve()
  tire()
  await expect(lost).rejects.toThrow(Interrupted)
  expect(log).toEqual(['end 0', 'hung'])
})

it('gives up after three losses in a row, with the cause', async () => {
  const { run, tire } = stage([])
  tire()
  for (let i = 0; i < 3; i++) await expect(run('', calmly)).rejects.toThrow(Interrupted)
  await expect(run('', calmly)).rejects.toMatchObject({
    reason: 'worker',
    cause: { message: 'hung' },
  })
})

it('answers nothing more once it is closed', async () => {
  const { run, close, log } = stage([7])
  close()
  await expect(run('', calmly)).rejects.toThrow('closed')
  await Promise.resolve()
  expect(log).toEqual(['end 0'])
})

it('has patience anew with every part that a long call tells', async () => {
  const waits: { lost: (cause: Error) => void; signal: AbortSignal }[] = []
  let tell: (part: string) => void = () => undefined
  const life: Life<string, number, string> = {
    run: (_input, { part }) => {
      tell = part
      return new Promise(() => undefined)
    },
    died: new AbortController().signal,
    end: () => undefined,
  }
  const { run } = keepAlive(life, {
    begin: async () => life,
    patience: (lost, signal) => waits.push({ lost, signal }),
    onRestart: () => undefined,
  })
  const heard: string[] = []
  const lost = run('', { ...calmly, part: (part) => heard.push(part) })
  await Promise.resolve()
  await Promise.resolve()
  tell('a line')
  expect(heard).toEqual(['a line'])
  expect(waits.map(({ signal }) => signal.aborted)).toEqual([true, false])
  waits[1]?.lost(new Error('hung'))
  await expect(lost).rejects.toThrow(Interrupted)
  expect(waits[1]?.signal.aborted).toBe(true)
})
