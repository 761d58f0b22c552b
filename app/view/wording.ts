import type { Label } from '../core/types.ts'
import type { Seen } from '../store.ts'
import { say, thingName } from '../words.ts'
import { ageInWords, distanceInWords } from '../words/measures.ts'
import type { Lettering } from './word-texture.ts'

/** What stands at a thing: the name that the person gave it, else its class, and for developers how sure the detector is. */
function textOf(
  label: Label,
  { language, details, names }: Pick<Seen, 'language' | 'details' | 'names'>,
): string {
  const given = names.find(({ thing }) => thing === label.id)?.name
  const name = given ?? thingName(language, label.label)
  return details ? `${name} ${Math.round(label.score * 100)} %` : name
}

/** A thing that was seen less than this ago, ms, is shown as seen: a detector misses some pictures. */
const lately = 2000
/** What was not seen for so long, ms, may have been moved by somebody. */
const old = 30 * 60_000

/** How a thing is shown at a moment, ms of the Unix epoch. */
export function shownAs({ state, seenAt }: Label, now: number): Label['state'] {
  return state === 'remembered' && seenAt !== null && now - seenAt < lately ? 'here' : state
}

/**
 * The texts at a thing. What was asked for says how far it is, what is not seen also how long ago it
 * was. `distance` in metres, `now` in ms of the Unix epoch.
 */
export function wordingOf(
  label: Label,
  seen: Pick<Seen, 'language' | 'details' | 'names'>,
  { asked, distance, now }: { asked: boolean; distance: number; now: number },
): Pick<Lettering, 'text' | 'detail'> {
  const text = textOf(label, seen)
  const state = shownAs(label, now)
  if (state === 'here' && !asked) return { text, detail: '' }
  const { language } = seen
  const far = distanceInWords(language, distance, label.spread[1], 'short')
  const passed = label.seenAt === null ? null : Math.max(0, now - label.seenAt)
  const parts = [state === 'missing' ? null : far, ageOf(language, state, passed)]
  return { text, detail: parts.filter((part) => part !== null).join(' · ') }
}

function ageOf(language: string, state: Label['state'], passed: number | null): string | null {
  if (state === 'here' || passed === null) return null
  const id = state === 'missing' ? 'missing' : passed > old ? 'old' : 'remembered'
  return say(language, {
    id: `label-${id}`,
    args: { age: ageInWords(language, passed, 'short') },
  })
}
