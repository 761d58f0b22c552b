/** What is looked for by sound and arrow: a label of this id, else the surest thing of these classes. */
export type Target = {
  readonly id: number | null
  readonly labels: readonly string[]
  /** As it is told, with its article: "The cup". */
  readonly name: string
}
