import { useId, type JSX, type ReactNode } from 'react'

type ChoiceProps = {
  readonly label: string
  readonly value: string
  readonly choose: (value: string) => void
  readonly children: ReactNode
}

/** A list to choose one value from, with its label. */
export function Choice({ label, value, choose, children }: ChoiceProps): JSX.Element {
  const id = useId()
  return (
    <div className="choice">
      <label className="choice-label" htmlFor={id}>
        {label}
      </label>
      <select
        className="field"
        id={id}
        value={value}
        onChange={({ target }) => choose(target.value)}
      >
        {children}
      </select>
    </div>
  )
}
