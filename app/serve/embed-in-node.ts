import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { InferenceSession, Tensor as Numbers } from 'onnxruntime-web'
import { cardNamed, type Card } from '../../models/card.ts'
import embed, { embedWeights } from '../../models/embed.model.ts'
import type { Vector } from '../../models/likeness.ts'
import type { Session, Tensor } from '../../models/model.ts'

/** The network of meanings, and what belongs to it. */
export const cards: readonly Card[] = embedWeights.map((name) => cardNamed(name))

/** What sentences mean, computed in Node by the very network of the app. `assets` is the folder of its files. */
export async function embedIn(
  assets: string,
  sentences: readonly string[],
): Promise<readonly Vector[]> {
  const files = await Promise.all(cards.map(({ file }) => readFile(join(assets, file))))
  const [network, ...data] = files.map((bytes, i) => {
    const card = cards[i]
    if (!card) throw new Error('A file has no card.')
    return { card, bytes: new Uint8Array(bytes) }
  })
  if (!network) throw new Error('There is no network of meanings.')
  const session = await openSession(network.bytes)
  const run = embed.start([{ card: network.card, session }], data, '')
  try {
    return await run(sentences, { signal: new AbortController().signal, part: () => undefined })
  } finally {
    await session.close()
  }
}

async function openSession(bytes: Uint8Array): Promise<Session> {
  const session = await InferenceSession.create(bytes, { logSeverityLevel: 3 })
  return {
    inputs: {},
    outputs: session.outputNames,
    run: async (feeds) => {
      const given = Object.entries(feeds).map(([name, { data, dims }]) => [
        name,
        new Numbers('int64', data as BigInt64Array, dims),
      ])
      const results = await session.run(Object.fromEntries(given) as Record<string, Numbers>)
      const made = Object.entries(results).map(([name, { data, dims }]): [string, Tensor] => [
        name,
        { data: data as Float32Array, dims },
      ])
      return Object.fromEntries(made)
    },
    close: () => session.release(),
  }
}
