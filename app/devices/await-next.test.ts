import { describe, expect, it, vi } from 'vitest'
import { awaitNext, type Patience } from './await-next.ts'
import { DeviceError } from './device.ts'

/** A clock that is turned by hand, one ring after the other. */
function handClock() {
  let ring: (() => void) | null = null
  return {
    clock: {
      now: () => 0,
      after: (_: number, next: () => void) => {
        ring = next
        return () => (ring = null)
      },
    },
    turn: (times: number) => {
      for (let i = 0; i < times; i++) ring?.()
    },
    waits: () => ring !== null,
  }
}

const never = () => () => undefined
const late = () => new DeviceError('frozen', 'late')

describe('awaitNext', () => {
  it('gives what comes and takes its wait back', async () => {
    const takeBack = vi.fn()
    const next = awaitNext<number>((done) => {
      queueMicrotask(() => done(7))
      return takeBack
    }, new AbortController().signal)
    await expect(next).resolves.toBe(7)
    expect(takeBack).toHaveBeenCalledOnce()
  })

  it('gives null when it is ended, and takes its wait back', async () => {
    const end = new AbortController()
    const takeBack = vi.fn()
    const next = awaitNext(() => takeBack, end.signal)
    end.abort()
    await expect(next).resolves.toBeNull()
    expect(takeBack).toHaveBeenCalledOnce()
  })

  it('begins nothing when it is over already', async () => {
    const begin = vi.fn(never)
    await expect(awaitNext(begin, AbortSignal.abort())).resolves.toBeNull()
    expect(begin).not.toHaveBeenCalled()
  })

  it('throws the fault that it is ended with', async () => {
    const lost = new DeviceError('lost', 'gone')
    await expect(awaitNext(never, AbortSignal.abort(lost))).rejects.toBe(lost)
  })

  it('leaves no listener at a signal that lives long', async () => {
    const { signal } = new AbortController()
    const [added, removed] = [
      vi.spyOn(signal, 'addEventListener'),
      vi.spyOn(signal, 'removeEventListener'),
    ]
    await awaitNext<true>((done) => {
      queueMicrotask(() => done(true))
      return () => undefined
    }, signal)
    expect(removed.mock.calls).toEqual(added.mock.calls)
  })
})

describe('patience', () => {
  const patience = (clock: Patience['clock'], paused = () => false) => ({
    clock,
    ms: 3000,
    paused,
    late,
  })
  const { signal } = new AbortController()

  it('ends after its time, and not sooner', async () => {
    const { clock, turn, waits } = handClock()
    const next = awaitNext(never, signal, patience(clock))
    turn(5)
    expect(waits()).toBe(true)
    turn(1)
    await expect(next).rejects.toMatchObject({ reason: 'frozen' })
    expect(waits()).toBe(false)
  })

  it('does not count while the page is hidden, and begins anew after', async () => {
    const { clock, turn, waits } = handClock()
    let hidden = false
    const next = awaitNext(
      never,
      signal,
      patience(clock, () => hidden),
    )
    turn(5)
    hidden = true
    turn(100)
    hidden = false
    turn(5)
    expect(waits()).toBe(true)
    turn(1)
    await expect(next).rejects.toMatchObject({ reason: 'frozen' })
  })

  it('stops its clock when the next comes in time', async () => {
    const { clock, waits } = handClock()
    const next = awaitNext<number>(
      (done) => {
        queueMicrotask(() => done(1))
        return () => undefined
      },
      signal,
      patience(clock),
    )
    await next
    expect(waits()).toBe(false)
  })
})
