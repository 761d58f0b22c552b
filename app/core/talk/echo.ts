/** Share of the words heard that, said by the app itself just before, make them an echo. */
const share = 0.7

/**
 * Whether what was heard is the app's own voice: nearly all of its words stand in what was being
 * spoken, in that order. A command is never an echo, so that "stop" works while "stop" is said.
 */
export function isEcho(heard: string, spoken: string): boolean {
  const [ours, theirs] = [wordsIn(spoken), wordsIn(heard)]
  if (theirs.length < 2) return false
  let next = 0
  let found = 0
  for (const word of theirs) {
    const at = ours.indexOf(word, next)
    if (at < 0) continue
    found++
    next = at + 1
  }
  return found / theirs.length >= share
}

const wordsIn = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{M}\p{N}']+/gu) ?? []
