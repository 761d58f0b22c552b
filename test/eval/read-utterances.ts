/** Something that was said, and the intents that are right; none for what nothing here can do. */
export type Utterance = { readonly text: string; readonly intents: readonly string[] }

/** How other sets mark what is out of scope. */
const outside: ReadonlySet<string> = new Set(['out', 'oos', 'out_of_scope', 'out-of-scope', 'none'])

/**
 * Reads a file of utterances, a line of JSON each: `text` (or `utterance`) and `intent` (or `label`): the
 * name of a skill or command, a list of names any of which is right, or null, "out", "oos",
 * "out_of_scope" or "none" for what nothing here can do. Further fields are left alone. `labels` says in
 * the same way what the labels of another set are called here. Throws, naming the line, where it cannot
 * be read or has a label that is not known.
 */
export function readUtterances(
  text: string,
  known: readonly string[],
  labels: Readonly<Record<string, unknown>> = {},
): readonly Utterance[] {
  return text
    .split('\n')
    .map((line, i) => ({ line: line.trim(), number: i + 1 }))
    .filter(({ line }) => line !== '')
    .map(({ line, number }) => readLine(line, number, known, labels))
}

function readLine(
  line: string,
  number: number,
  known: readonly string[],
  labels: Readonly<Record<string, unknown>>,
): Utterance {
  const { text, utterance = text, intent, label = intent } = objectIn(line, number)
  if (typeof utterance !== 'string' || label === undefined)
    throw new Error(`Line ${number} has no "text" and "intent".`)
  const intents = intentsOf(
    typeof label === 'string' && label in labels ? labels[label] : label,
    number,
  )
  const strange = intents.find((each) => !known.includes(each))
  if (strange === undefined) return { text: utterance, intents }
  throw new Error(
    `Line ${number}: there is no intent "${strange}". Map it with --labels, to null where nothing here does that, or use one of: ${known.join(', ')}.`,
  )
}

function objectIn(line: string, number: number): Record<string, unknown> {
  try {
    const value = JSON.parse(line) as unknown
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>
  } catch {
    // told below
  }
  throw new Error(`Line ${number} is no JSON object.`)
}

function intentsOf(label: unknown, number: number): readonly string[] {
  const all: readonly unknown[] = Array.isArray(label) ? label : [label]
  return all
    .filter((each) => each !== null && !(typeof each === 'string' && outside.has(each)))
    .map((each) => {
      if (typeof each === 'string') return each
      throw new Error(`Line ${number}: an intent is a name, a list of names, or null.`)
    })
}
