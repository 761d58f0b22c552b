import { describe, expect, it, vi } from 'vitest'
import { enterAr, type Ar } from './enter-ar.ts'

/** A session that ends as a real one does: `end` first, its event after. */
class FakeSession extends EventTarget {
  ended = false
  end = vi.fn(async () => {
    if (this.ended) throw new DOMException('over', 'InvalidStateError')
    this.ended = true
    await Promise.resolve()
    this.dispatchEvent(new Event('end'))
  })
}

function world() {
  const session = new FakeSession()
  const entered = { session, gl: {}, space: {} } as unknown as Ar
  const end = new AbortController()
  const enter = vi.fn(async (features: readonly string[]) => {
    expect(features).toEqual(['camera-access'])
    return entered
  })
  const begin = (begun: (ar: Ar) => Promise<unknown>) =>
    enterAr({ xr: { enter }, features: ['camera-access'] }, end.signal, begun)
  return { session, end, enter, begin }
}

describe('enterAr', () => {
  it('leaves when looking is ended', async () => {
    const { session, end, begin } = world()
    const until = await begin(async (ar) => ar.until)
    expect(session.ended).toBe(false)
    end.abort()
    expect(session.ended).toBe(true)
    expect(until).toMatchObject({ aborted: true })
  })

  it('ends looking, without a fault, when the person leaves', async () => {
    const { session, begin } = world()
    const until = (await begin(async (ar) => ar.until)) as AbortSignal
    await session.end()
    expect(until.aborted).toBe(true)
    expect(until.reason).toMatchObject({ name: 'AbortError' })
  })

  it('leaves when there is no camera in it, and says why', async () => {
    const { session, begin } = world()
    const failing = begin(() => Promise.reject(new Error('no camera')))
    await expect(failing).rejects.toThrow('no camera')
    expect(session.ended).toBe(true)
  })

  it('leaves at once when the person gave up while it was entered', async () => {
    const { session, end, begin } = world()
    const begun = vi.fn(async () => undefined)
    const entering = begin(begun)
    end.abort()
    await expect(entering).rejects.toMatchObject({ name: 'AbortError' })
    expect(session.ended).toBe(true)
    expect(begun).not.toHaveBeenCalled()
  })

  it.each([
    ['NotAllowedError', 'denied'],
    ['NotSupportedError', 'unsupported'],
  ])('says of a %s that AR is %s', async (name, reason) => {
    const { enter, begin } = world()
    enter.mockRejectedValueOnce(new DOMException('no', name))
    await expect(begin(async () => undefined)).rejects.toMatchObject({ reason })
  })
})
