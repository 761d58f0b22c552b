import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { usualWake } from '../../app/core/talk/wake-wish.ts'
import { recogniserFor, recogniserNamed } from '../../models/recognisers.ts'
import { openSpeaker } from '../browser/spoken.ts'
import { withBrowser } from './browser.ts'
import { addressOf, serve } from './serve.ts'
import type { Looked } from './wake-page.ts'
import { makeWakeSounds, type WakeSound } from './wake-sounds.ts'

export type WakeOptions = {
  readonly phrase: string
  /** A recogniser, null for the one that listens to English. */
  readonly model: string | null
  /** Which made voices take part. */
  readonly groups: readonly ('development' | 'test')[]
  /** Folders of recordings: some in which the phrase is said once each, and some without it. */
  readonly calls: readonly string[]
  readonly others: readonly string[]
}

export const usualOptions: WakeOptions = {
  ...{ phrase: usualWake.phrase, model: null, groups: ['test'], calls: [], others: [] },
}

/** How often a phrase was heard where it was said, and where it was not. */
export type WakeFigures = {
  readonly group: string
  readonly hits: number
  readonly calls: number
  readonly falseWakes: number
  readonly otherSeconds: number
}

export type Judged = WakeSound & Looked

/** Looks for the phrase in made and recorded sounds, in headless Chromium, as the app does. */
export async function measureWake(
  options: WakeOptions,
): Promise<{ readonly figures: readonly WakeFigures[]; readonly judged: readonly Judged[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'sightline-wake-'))
  try {
    const made = await makeWakeSounds(folder, options.phrase, await openSpeaker(), options.groups)
    const recorded = [
      ...(await Promise.all(options.calls.map((each) => soundsIn(each, true)))).flat(),
      ...(await Promise.all(options.others.map((each) => soundsIn(each, false)))).flat(),
    ]
    const sounds = [...made, ...recorded]
    const judged = await judge(sounds, options)
    const groups = [...new Set(sounds.map(({ group }) => group))]
    return { judged, figures: groups.map((group) => figuresOf(group, judged)) }
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function soundsIn(folder: string, called: boolean): Promise<WakeSound[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) =>
    /\.(wav|mp3|ogg|opus|flac|m4a|webm)$/i.test(name),
  )
  if (names.length === 0) throw new Error(`There is no sound in ${folder}.`)
  return names
    .sort()
    .map((name) => ({ name, path: join(folder, name), called, group: 'recorded' as const }))
}

async function judge(
  sounds: readonly WakeSound[],
  { phrase, model }: WakeOptions,
): Promise<Judged[]> {
  const { weights } = model === null ? recogniserFor('en') : recogniserNamed(model)
  const server = await serve(
    import.meta.dirname,
    Object.fromEntries(sounds.map(({ path }) => [addressOf(path), path])),
  )
  try {
    return await withBrowser({ gpu: false }, async (open) => {
      const page = await open(`${server.url}wake.html`)
      await page.waitForFunction(() => 'wakePage' in globalThis)
      await page.evaluate((weights) => globalThis.wakePage.open(weights), weights)
      const judged: Judged[] = []
      for (const sound of sounds) {
        const looked = await page.evaluate(
          ({ url, phrase }) => globalThis.wakePage.look(url, phrase),
          { url: addressOf(sound.path), phrase },
        )
        judged.push({ ...sound, ...looked })
      }
      return judged
    })
  } finally {
    await server.close()
  }
}

function figuresOf(group: string, all: readonly Judged[]): WakeFigures {
  const mine = all.filter((each) => each.group === group)
  const calls = mine.filter(({ called }) => called)
  const others = mine.filter(({ called }) => !called)
  return {
    group,
    hits: calls.filter((each) => each.calls.length > 0).length,
    calls: calls.length,
    falseWakes: others.reduce((sum, each) => sum + each.calls.length, 0),
    otherSeconds: others.reduce((sum, each) => sum + each.seconds, 0),
  }
}
