/** A value as a message of the encoding `json`. */
export const encodeJson = (value: unknown): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(JSON.stringify(value))

/** What lies at a path of a value of unknown shape; undefined where nothing does. */
const at = (value: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined,
    value,
  )

/** Reads a JSON message piece by piece; each piece throws in one sentence where it is not what it should be. */
export type Reading = {
  readonly number: (...path: (string | number)[]) => number
  readonly text: (...path: (string | number)[]) => string
  readonly flag: (...path: (string | number)[]) => boolean
  readonly list: (...path: (string | number)[]) => readonly Reading[]
  /** Whether there is anything, null not counted. */
  readonly has: (...path: (string | number)[]) => boolean
}

export function readJson(data: Uint8Array): Reading {
  return reading(JSON.parse(new TextDecoder().decode(data)))
}

function reading(value: unknown): Reading {
  const piece = <T>(
    path: readonly (string | number)[],
    fits: (found: unknown) => found is T,
    what: string,
  ): T => {
    const found = at(value, path)
    if (fits(found)) return found
    throw new Error(`A message has no ${what} at "${path.join('.')}".`)
  }
  return {
    number: (...path) => piece(path, (found) => typeof found === 'number', 'number'),
    text: (...path) => piece(path, (found) => typeof found === 'string', 'text'),
    flag: (...path) => piece(path, (found) => typeof found === 'boolean', 'flag'),
    list: (...path) => piece(path, isList, 'list').map(reading),
    has: (...path) => (at(value, path) ?? null) !== null,
  }
}

const isList = (found: unknown): found is readonly unknown[] => Array.isArray(found)
