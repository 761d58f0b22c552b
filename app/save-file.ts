/** How long a browser may take to fetch a file that it was given, ms. */
const patience = 60_000

/** Gives a file to the person, among the browser's downloads. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), patience)
}
