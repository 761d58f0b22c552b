/** `npm run eval -- wake`: how often the wake phrase is heard where it is said, and where it is not. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { recogniserNamed } from '../../models/recognisers.ts'
import { tableOf } from '../bench/table.ts'
import type { Measurement } from '../measurement.ts'
import { measureWake, usualOptions, type WakeOptions } from './measure-wake.ts'

const usage =
  'Use: npm run eval -- wake [--phrase TEXT] [--calls DIR] [--others DIR] [--model NAME]; ' +
  'DIR may be given again and again.'

/** Prints what was missed and what woke it by mistake, a table, and a line of JSON. */
const wake: Measurement = async (args) => {
  const { figures, judged } = await measureWake(readOptions(args))
  for (const { name, called, calls, texts } of judged) {
    if (called && calls.length === 0) console.log(`missed: ${name}: "${texts.join(' ')}"`)
    if (!called && calls.length > 0) console.log(`false: ${name}: "${calls.join(' ')}"`)
  }
  console.log(
    tableOf(
      figures.map(({ group, hits, calls, falseWakes, otherSeconds }) => ({
        voices: group,
        hits: `${hits} of ${calls}`,
        'false wakes': String(falseWakes),
        'other speech, s': otherSeconds.toFixed(0),
        'false an hour': otherSeconds > 0 ? ((falseWakes * 3600) / otherSeconds).toFixed(1) : '',
      })),
    ),
  )
  console.log(JSON.stringify({ wake: figures }))
}

export default wake

/** Recorded speech that takes part where it is there. */
const shared = join(import.meta.dirname, '../../../shared/data/speech')

function readOptions(args: readonly string[]): WakeOptions {
  const { phrase, model, calls, others } = parse(args)
  if (model !== undefined) recogniserNamed(model)
  return {
    ...usualOptions,
    groups: ['development', 'test'],
    ...(phrase !== undefined && { phrase }),
    ...(model !== undefined && { model }),
    calls: calls ?? [],
    others: others ?? (existsSync(shared) ? [shared] : []),
  }
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const
  const folders = { type: 'string', multiple: true } as const
  const options = { phrase: text, model: text, calls: folders, others: folders }
  try {
    return parseArgs({ args: [...args], options }).values
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split('.', 1)[0] : String(cause)
    throw new Error(`${why ?? ''}. ${usage}`, { cause })
  }
}
