import { parseArgs } from 'node:util'
import { profiles, type ProfileName } from '../../app/home/profiles.ts'

/** What `npm run session` is to do. Times in seconds, `rate` in pictures a second. */
export type Options =
  | {
      readonly task: 'import'
      readonly folder: string
      readonly file: string
      readonly rate: number
    }
  | { readonly task: 'info'; readonly file: string; readonly json: boolean }
  | {
      readonly task: 'render'
      readonly script: string
      readonly file: string
      /** These four as the script, or the device, has them, where they are null. */
      readonly seconds: number | null
      readonly seed: number | null
      readonly profile: ProfileName | null
      readonly rate: number | null
      /** Of the profile's own picture, in each direction, 0..1. */
      readonly scale: number
    }

/** Pictures a second where a set does not tell: what depth cameras give. */
const usualRate = 30

const usage = `Use: npm run session -- import DIR OUT.mcap [--rate N]
     npm run session -- info FILE.mcap [--json]
     npm run session -- render SCRIPT|tour OUT.mcap [--seconds N] [--seed N] [--profile NAME] [--rate N] [--scale N]`

/** Reads the command line. Throws, in one sentence and the usage, where it cannot be understood. */
export function readOptions(args: readonly string[]): Options {
  const { positionals, values } = parse(args)
  const [task, from, to, ...more] = positionals
  if (more.length > 0) throw wrong(`"${more.join(' ')}" is too much.`)
  if (from === undefined) throw wrong('Something is missing.')
  if (task === 'info') {
    allow(values, ['json'])
    if (to !== undefined) throw wrong(`"${to}" is too much.`)
    return { task, file: from, json: values.json ?? false }
  }
  if (to === undefined) throw wrong('Where is the file to go?')
  if (task === 'import') {
    allow(values, ['rate'])
    return { task, folder: from, file: to, rate: amount('rate', values.rate, 1000) ?? usualRate }
  }
  if (task !== 'render') throw wrong(`There is no task "${task ?? ''}".`)
  allow(values, ['seconds', 'seed', 'profile', 'rate', 'scale'])
  return {
    ...{ task, script: from, file: to },
    seconds: amount('seconds', values.seconds, 3600),
    seed: whole('seed', values.seed),
    profile: values.profile === undefined ? null : profileNamed(values.profile),
    rate: amount('rate', values.rate, 1000),
    scale: amount('scale', values.scale, 1) ?? 1,
  }
}

const wrong = (sentence: string, cause?: unknown) => new Error(`${sentence}\n${usage}`, { cause })

const text = { type: 'string' } as const
const known = {
  ...{ rate: text, seconds: text, seed: text, profile: text, scale: text },
  json: { type: 'boolean' },
} as const

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: known })
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split('.', 1)[0] : String(cause)
    throw wrong(`${why ?? ''}.`, cause)
  }
}

function allow(values: object, names: readonly string[]): void {
  const odd = Object.keys(values).find((name) => !names.includes(name))
  if (odd !== undefined) throw wrong(`--${odd} means nothing here.`)
}

function amount(name: string, told: string | undefined, most: number): number | null {
  if (told === undefined) return null
  const value = Number(told)
  if (value > 0 && value <= most) return value
  throw wrong(`--${name} ${told} is no number above 0 and up to ${most}.`)
}

function whole(name: string, told: string | undefined): number | null {
  if (told === undefined) return null
  const value = Number(told)
  if (Number.isSafeInteger(value) && value > 0) return value
  throw wrong(`--${name} ${told} is no whole number above 0.`)
}

function profileNamed(name: string): ProfileName {
  const found = Object.values(profiles).find((profile) => profile.name === name)
  if (found) return found.name
  throw wrong(`There is no profile "${name}", only ${Object.keys(profiles).join(', ')}.`)
}
