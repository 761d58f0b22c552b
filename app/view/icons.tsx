import type { JSX } from 'react'

type IconName = 'menu' | 'close' | 'talk' | 'lock' | 'warning' | 'camera' | 'sample' | 'home'

const paths: Readonly<Record<IconName, string>> = {
  menu: 'M4 7h16M4 12h16M4 17h16',
  close: 'M6 6l12 12M18 6L6 18',
  talk: 'M12 4a2.5 2.5 0 0 0-2.5 2.5v5a2.5 2.5 0 0 0 5 0v-5A2.5 2.5 0 0 0 12 4zM6.5 11.5a5.5 5.5 0 0 0 11 0M12 17v3.5',
  lock: 'M7 11V8a5 5 0 0 1 10 0v3M5.5 11h13v9h-13z',
  warning: 'M12 4.5L21 20H3zM12 10.5v4M12 17.2v.3',
  camera: 'M4 7.5h3.5L9.5 5h5l2 2.5H20V19H4zM12 16.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7z',
  home: 'M3.5 12L12 4.5l8.5 7.5M6 10v9.5h12V10M10 19.5v-5.5h4v5.5',
  sample: 'M4 5.5h16v13H4zM4 16l4.5-4.5 3.5 3.5 2.5-2.5L20 18M15.5 9.2v.1',
}

/** A sign drawn with thin strokes. The words beside it, or the label of its button, say what it means. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  )
}

/** The sign of the house: a ring at a thing, a leader, a word. */
export function Logo(): JSX.Element {
  return (
    <svg className="logo" viewBox="4 7 42 36" aria-hidden="true">
      <circle cx="14" cy="34" r="7" />
      <path d="M19 29l9-9" />
      <path className="logo-word" d="M26 14h16" />
    </svg>
  )
}
