import type { Form } from './thing.ts'

const files = import.meta.glob<{ readonly forms?: readonly Form[] }>(
  ['./things/*.ts', './furniture/*.ts', '!**/*.test.ts'],
  { eager: true },
)

/** Every form of thing that a home can hold: a file in `things/` or `furniture/` adds its own. */
export const forms: ReadonlyMap<string, Form> = new Map(
  Object.values(files)
    .flatMap(({ forms = [] }) => forms)
    .map((form) => [form.kind, form]),
)

/** Throws, naming the kinds there are, where there is none of this kind. */
export function formOf(kind: string): Form {
  const form = forms.get(kind)
  if (form) return form
  throw new Error(`There is no "${kind}" in the home. There are: ${[...forms.keys()].join(', ')}.`)
}
