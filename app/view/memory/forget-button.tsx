import type { JSX, MouseEvent } from 'react'
import { CloseButton } from '../close-button.tsx'
import { useWords } from '../use-words.ts'
import { passFocus } from './pass-focus.ts'

type Props = { readonly label: string; readonly forget: () => void }

/** Forgets what its row of a list shows. `label` says what that is to who does not see the row. */
export function ForgetButton({ label, forget }: Props): JSX.Element {
  const words = useWords()
  const press = ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    passFocus(currentTarget.closest('li'))
    forget()
  }
  return <CloseButton label={label} title={words('ui-memory-forget')} onClick={press} />
}
