import type { Input } from './entry.ts'

type Told = Pick<Input, 'what' | 'name'>

/** The parts of a control that name it, as for those who hear the screen. */
type Control = {
  readonly ariaLabel: string | null
  readonly textContent: string | null
  readonly labels?: Iterable<{ readonly textContent: string | null }> | null
}

/** Longer than any name of a control: a text that is none. */
const longest = 80

/** The name of a control; null where it has none. */
export function nameOf({ ariaLabel, labels, textContent }: Control): string | null {
  const label = [...(labels ?? [])].map((each) => each.textContent ?? '').join(' ')
  const name = (ariaLabel ?? (label === '' ? textContent : label) ?? '').trim()
  return name === '' ? null : name.slice(0, longest)
}

/** A key by its name, where it stands for a command; null for one that writes, whatever it writes. */
export const nameOfKey = (key: string): string | null =>
  key.length > 1 && !/^(Process|Dead|Unidentified)$/.test(key) ? key : null

/** Tells of every control that is pressed and every command key, until the signal is aborted. */
export function watchInput(tell: (input: Told) => void, signal: AbortSignal): void {
  const options = { capture: true, signal }
  document.addEventListener(
    'click',
    ({ target }) => {
      const control = target instanceof Element ? target.closest('button, a, select, input') : null
      const name = control && nameOf(control)
      if (name !== null) tell({ what: 'click', name })
    },
    options,
  )
  document.addEventListener(
    'keydown',
    ({ key, repeat }) => {
      const name = repeat ? null : nameOfKey(key)
      if (name !== null) tell({ what: 'key', name })
    },
    options,
  )
}
