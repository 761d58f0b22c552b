import type { JSX, MouseEventHandler } from 'react'
import { Icon } from './icons.tsx'

type Props = {
  /** What it does, in the words of the person's language. */
  readonly label: string
  readonly onClick: MouseEventHandler<HTMLButtonElement>
  /** A hint beside the pointer, where there is one. */
  readonly title?: string
  /** A key that does the same anywhere on the page. */
  readonly keys?: string
}

/** The round button with a cross that closes, ends or takes away what it stands in. */
export const CloseButton = ({ label, onClick, title, keys }: Props): JSX.Element => (
  <button
    type="button"
    className="round"
    aria-label={label}
    aria-keyshortcuts={keys}
    title={title}
    onClick={onClick}
  >
    <Icon name="close" />
  </button>
)
