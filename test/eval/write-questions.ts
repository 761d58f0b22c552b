import { directionTo } from '../../app/core/direction.ts'
import type { Home, PlacedThing } from '../../app/home/thing.ts'
import type { Random } from '../../app/home/random.ts'
import type { TrueThing } from '../../app/recording/entry.ts'
import { coco80 } from '../../models/class-names.ts'
import type { Pose } from '../../models/types.ts'
import type { AskedQuestion } from './ask-types.ts'
import { strangers, ways, type Sort } from './question-words.ts'

/** What truly was in view at a time, seconds, and where the camera stood in the home. */
export type Moment = {
  readonly time: number
  readonly pose: Pose
  readonly things: readonly TrueThing[]
}

/** Enough of a thing, and large enough, that a person would say it is to be seen. */
const shown = { part: 0.6, side: 0.05 }
/** At least a trace of it shows. */
const trace = 0.02

/** Questions at moments of a walk through a home, of which a third cannot be answered. */
export function writeQuestions(
  home: Home,
  moments: readonly Moment[],
  {
    part,
    count,
    random,
  }: { readonly part: 'dev' | 'test'; readonly count: number; readonly random: Random },
): AskedQuestion[] {
  const pick = <Item>(items: readonly Item[]): Item | undefined =>
    items[Math.floor(random() * items.length)]
  const hopeful: Sort[] = [
    'in-view',
    'in-view',
    'count-in-view',
    'where',
    'where',
    'what-on',
    'is-on',
    'far',
  ]
  const hopeless: Sort[] = [
    'never-seen',
    'unlearnt',
    'which',
    'untrue',
    'touch',
    'person',
    'beyond',
  ]
  const questions = new Map<string, AskedQuestion>()
  for (let tries = 0; questions.size < count && tries < count * 200; tries++) {
    const sort = pick(questions.size % 3 === 2 ? hopeless : hopeful)
    const at = Math.floor((0.1 + 0.9 * random()) * moments.length)
    const moment = moments[at]
    if (!sort || !moment) continue
    const facts = factsAt(home, moments.slice(0, at + 1), moment)
    const asked = askOf(sort, facts, pick)
    const all = ways[sort]
    const half = Math.ceil(all.length / 2)
    const way = pick(part === 'dev' ? all.slice(0, half) : all.slice(half))
    if (!asked || way === undefined) continue
    const { x = '', y = '', ...truth } = asked
    const question = fill(way, x, y)
    const key = `${question} ${Math.floor(moment.time / 5)}`
    // The first picture after the moment has not been seen when it is asked.
    if (!questions.has(key))
      questions.set(key, {
        id: `${part}-${questions.size}`,
        time: moment.time + 0.01,
        question,
        kind: sort,
        ...truth,
      })
  }
  return [...questions.values()].sort((a, b) => (a.time ?? 0) - (b.time ?? 0))
}

/** The question with its things; the plural of X as English makes it for these classes. */
const fill = (way: string, x: string, y: string) =>
  way
    .replace(/\bXs\b/, x.endsWith('s') ? x : x === 'knife' ? 'knives' : `${x}s`)
    .replace(/\ba X\b/, /^[aeiou]/.test(x) ? 'an X' : 'a X')
    .replace('X', x)
    .replace('Y', y)

type Facts = {
  readonly pose: Pose
  /** Things of a class that are plainly in view now, and all that show at all. */
  readonly clear: readonly PlacedThing[]
  readonly traces: readonly PlacedThing[]
  /** Seen plainly in at least two pictures up to now, and all that ever showed. */
  readonly known: readonly PlacedThing[]
  readonly glimpsed: readonly PlacedThing[]
  readonly home: Home
}

function factsAt(home: Home, past: readonly Moment[], now: Moment): Facts {
  const byId = new Map(home.things.map((thing) => [thing.id, thing]))
  const of = (ids: Iterable<string>) =>
    [...ids].flatMap((id) => byId.get(id) ?? []).filter(({ label }) => label !== null)
  const isClear = ({ box, visible }: TrueThing) =>
    visible >= shown.part &&
    Math.min(box[2], box[3]) >= shown.side &&
    box[0] > 0.02 &&
    box[0] + box[2] < 0.98
  const times = new Map<string, number>()
  for (const { things } of past)
    for (const thing of things)
      if (isClear(thing)) times.set(thing.id, (times.get(thing.id) ?? 0) + 1)
  return {
    home,
    pose: now.pose,
    clear: of(now.things.filter(isClear).map(({ id }) => id)),
    traces: of(now.things.filter(({ visible }) => visible > trace).map(({ id }) => id)),
    known: of([...times].filter(([, count]) => count >= 2).map(([id]) => id)),
    glimpsed: of(new Set(past.flatMap(({ things }) => things.map(({ id }) => id)))),
  }
}

type Ask = { readonly x?: string; readonly y?: string } & Pick<AskedQuestion, 'answer' | 'within'>
type Choose = <Item>(items: readonly Item[]) => Item | undefined

function askOf(sort: Sort, facts: Facts, pick: Choose): Ask | null {
  const { clear, traces, known, glimpsed, home, pose } = facts
  const labelOf = ({ label }: PlacedThing) => label ?? ''
  // Of fruit that lies in a bowl the truth knows nothing: how many there are, and which, cannot be asked.
  const held = new Set<string | null>(home.things.flatMap(({ holds = [] }) => holds))
  const only = (things: readonly PlacedThing[], among: readonly PlacedThing[]) =>
    things.filter(
      ({ label: own }) => !held.has(own) && among.filter(({ label }) => label === own).length === 1,
    )
  switch (sort) {
    case 'in-view': {
      const there = pick(clear)
      const absent = pick(
        coco80.filter((name) => !held.has(name) && !glimpsed.some(({ label }) => label === name)),
      )
      const yes = pick([true, false])
      if (yes) return there ? { x: labelOf(there), answer: 'yes' } : null
      return absent === undefined ? null : { x: absent, answer: 'no' }
    }
    case 'count-in-view': {
      const thing = pick(clear)
      const same = traces.filter(({ label }) => label === thing?.label)
      // What is half hidden may be counted or not.
      if (!thing || held.has(thing.label)) return null
      if (same.some(({ id }) => !clear.some((each) => each.id === id))) return null
      return { x: labelOf(thing), answer: String(same.length) }
    }
    case 'where': {
      const thing = pick(only(known, glimpsed))
      return thing ? { x: labelOf(thing), answer: placeOf(home, thing, pose) } : null
    }
    case 'what-on': {
      const bearer = pick(only(known, glimpsed))
      const there = known.filter(({ on }) => on !== null && on === bearer?.id).map(labelOf)
      return bearer && there.length > 0 ? { x: labelOf(bearer), answer: there } : null
    }
    case 'is-on': {
      const things = only(known, glimpsed)
      const thing = pick(things.filter(({ on }) => on !== null))
      const under = things.find(({ id }) => id === thing?.on)
      const wrong = pick(
        things.filter(
          ({ id, label, kind }) =>
            id !== thing?.on && id !== thing?.id && kind !== thing?.kind && bears(label),
        ),
      )
      const bearer = pick([under, wrong])
      if (!thing || !bearer) return null
      return {
        x: labelOf(thing),
        y: labelOf(bearer),
        answer: bearer.id === thing.on ? 'yes' : 'no',
      }
    }
    case 'far': {
      const thing = pick(only(known, glimpsed))
      if (!thing) return null
      const { distance } = directionTo(pose, middleOf(thing))
      // To the middle or to the near side, rounded as it is told.
      const within = Math.max(0.3, 0.15 * distance) + Math.max(thing.size[0], thing.size[2]) / 2
      return { x: labelOf(thing), answer: distance.toFixed(2), within }
    }
    case 'never-seen': {
      const absent = pick(
        coco80.filter(
          (name) =>
            name !== 'person' &&
            !held.has(name) &&
            !home.things.some(({ label }) => label === name),
        ),
      )
      return absent === undefined ? null : { x: absent, answer: null }
    }
    case 'unlearnt':
      return { x: pick(strangers) ?? '', answer: null }
    case 'which': {
      const ofClass = (things: readonly PlacedThing[], { label }: PlacedThing) =>
        things.filter((each) => each.label === label).length
      // Of several the one that is in view is meant.
      const thing = pick(
        known.filter((each) => ofClass(known, each) > 1 && ofClass(traces, each) !== 1),
      )
      return thing ? { x: labelOf(thing), answer: null } : null
    }
    case 'untrue': {
      const thing = pick(only(known, glimpsed))
      const bearer = pick(
        only(known, glimpsed).filter(
          ({ id, label }) => id !== thing?.on && id !== thing?.id && bears(label),
        ),
      )
      return thing && bearer ? { x: labelOf(thing), y: labelOf(bearer), answer: null } : null
    }
    case 'touch': {
      const thing = pick(known)
      return thing ? { x: labelOf(thing), answer: null } : null
    }
    default:
      return { answer: null }
  }
}

const bears = (label: string | null) =>
  ['dining table', 'couch', 'bed', 'chair', 'bench'].includes(label ?? '')

const middleOf = ({ position: [x, y, z], size }: PlacedThing) => [x, y + size[1] / 2, z] as const

/** What may rightly be said of where it is: on what it stands, or which way it lies, an hour more or less. */
function placeOf(home: Home, thing: PlacedThing, pose: Pose): string[] {
  const bearer = home.things.find(({ id }) => id === thing.on)?.label
  const { hour } = directionTo(pose, middleOf(thing))
  const hours = [hour - 1, hour, hour + 1].map((each) => `at ${((each + 11) % 12) + 1} o’clock`)
  return [...(bearer ? [`on the ${bearer}`] : []), ...hours]
}
