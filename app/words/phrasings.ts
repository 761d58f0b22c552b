type Phrasings = Readonly<Record<string, readonly string[]>>

const gathered = import.meta.glob<Phrasings>('../../assets/words/*/phrasings.json', {
  import: 'default',
  eager: true,
})

/**
 * Ways of asking, by the name of the skill that they are for; `elsewhere` is what others may do and we
 * do not. Compared by what they mean, never word for word. None for a language whose meanings are not known.
 */
export function phrasings(
  language: string,
): readonly { readonly purpose: string; readonly text: string }[] {
  const listed = gathered[`../../assets/words/${language}/phrasings.json`] ?? {}
  return Object.entries(listed).flatMap(([purpose, texts]) =>
    texts.map((text) => ({ purpose, text })),
  )
}
