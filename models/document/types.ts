/** A document as its bytes. */
export type DocumentFile = {
  readonly kind: 'text' | 'markdown' | 'pdf'
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Its text in passages of a few sentences, each from a character on (of a PDF, of all its pages' text). */
export type DocumentText = {
  readonly passages: readonly { readonly start: number; readonly text: string }[]
}
