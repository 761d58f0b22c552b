/** Before a row of a list goes: the next one gets the focus, else the one before, else the search. */
export function passFocus(row: HTMLElement | null): void {
  const next = row?.nextElementSibling ?? row?.previousElementSibling
  const button = next?.querySelector<HTMLElement>('button.round')
  const search = row?.closest('dialog')?.querySelector<HTMLElement>('input[type=search]')
  ;(button ?? search)?.focus()
}
