/** Frames of a 60 Hz animation: those that were due, and of them those that never came. */
export type Frames = { readonly due: number; readonly dropped: number }

/** Moves `moved` in every frame while `work` goes on, and counts the frames. */
export async function animateBeside(
  moved: HTMLElement,
  work: () => Promise<unknown>,
): Promise<Frames> {
  const times: number[] = []
  let going = true
  const step = (time: number) => {
    times.push(time)
    moved.style.transform = `translateX(${(time / 10) % 200}px)`
    if (going) requestAnimationFrame(step)
  }
  requestAnimationFrame(step)
  await work()
  going = false
  return countFrames(times)
}

/** From the times of the frames that came, ms. */
export function countFrames(times: readonly number[]): Frames {
  const [first = 0] = times
  const due = Math.round((((times.at(-1) ?? first) - first) * 60) / 1000) + 1
  return { due, dropped: Math.max(0, due - times.length) }
}
