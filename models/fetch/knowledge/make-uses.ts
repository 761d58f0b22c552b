import type { Uses } from '../../knowledge/types.ts'
import { isKindOf, readDictionary, type Dictionary } from './wordnet.ts'

/** What each concept is related to, as ConceptNet's volunteers wrote it. */
type Relations = ReadonlyMap<string, readonly string[]>

/** How many are told. */
const most = 3
/** So many statements must say the same before it is believed: single ones are often jokes. */
const corroborated = 2
/** Two things of one kind that are said to be in a place vouch for each other there. */
const vouching = 2
/** Kinds of things that have a use and a place: what people made, and food. WordNet's files 6 and 13. */
const useful = new Set([6, 13])
/** What nobody wants to hear a thing is for, and words that say nothing. */
const unfit =
  /\b(kill|stab|sex|fuck|attack|hurt|murder|suicide|slash|rape|drug|weapon|fight|wound|love|steal|shoot|die|threaten|person|people|women|men|girls|boys|toilet|be|do|have|use|get|go|look|put|take|give)\b/

/**
 * What household things are for and where they are usually kept, from ConceptNet's `UsedFor` and
 * `AtLocation`. They hold jokes and accidents, so a use is kept where several statements share its
 * verb, and a place where it is a room, a piece of furniture or a container and things of the same
 * kind are there, too. `text` gives WordNet's `dict` files, `relations` ConceptNet's.
 */
export function makeUses(
  text: (file: string) => string,
  relations: (name: string) => string,
): Uses {
  const nouns = readDictionary(text('data.noun'), text('index.noun'))
  const verbs = readDictionary(text('data.verb'), text('index.verb'))
  const usedFor = readRelations(relations('UsedFor'))
  const locations = readRelations(relations('AtLocation'))
  const vouch = placesByKind(nouns, locations)
  const names = [...new Set([...usedFor.keys(), ...locations.keys()])].sort()
  return names.flatMap((name) => {
    const sense = thingSense(nouns, name)
    if (sense === null) return []
    const uses = commonUses(usedFor.get(name) ?? [], verbs, nouns)
    const places = commonPlaces(name, sense, locations.get(name) ?? [], nouns, vouch)
    return uses.length + places.length > 0 ? [[name, uses, places] as const] : []
  })
}

function readRelations(lines: string): Relations {
  const rows = lines.split('\n').filter(Boolean)
  return new Map(
    rows.map((line) => {
      const { concept, receivingConcepts } = JSON.parse(line) as {
        readonly concept: string
        readonly receivingConcepts: readonly string[]
      }
      return [concept.toLowerCase(), receivingConcepts.map((each) => each.toLowerCase())]
    }),
  )
}

/** The commonest meaning of a word among its first three that is a useful thing; null where there is none. */
function thingSense({ words, synsets }: Dictionary, name: string): string | null {
  const offsets = words.get(name)?.offsets.slice(0, 4) ?? []
  return offsets.find((each) => useful.has(synsets.get(each)?.topic ?? 0)) ?? null
}

/**
 * Infinitives such as "hold coffee": of each verb that several statements share, the plainest. A word
 * that is a noun as well ("sugar") must be said as a deed at least once ("sugaring").
 */
function commonUses(statements: readonly string[], verbs: Dictionary, nouns: Dictionary): string[] {
  const byVerb = new Map<string, { uses: string[]; isDeed: boolean }>()
  for (const statement of statements) {
    const [first = '', ...rest] = statement.split(' ')
    const verb = infinitive(first, verbs)
    const use = [verb ?? first, ...rest].join(' ')
    if (verb === null || unfit.test(use) || /[^a-z ]/.test(use)) continue
    const { uses, isDeed } = byVerb.get(verb) ?? { uses: [], isDeed: !nouns.words.has(verb) }
    byVerb.set(verb, { uses: [...uses, use], isDeed: isDeed || first !== verb })
  }
  const objects = statements.flatMap((statement) => statement.split(' ').slice(1))
  return [...byVerb.values()]
    .filter(({ uses, isDeed }) => isDeed && uses.length >= corroborated)
    .sort((a, b) => b.uses.length - a.uses.length)
    .slice(0, most)
    .map(({ uses }) => plainest(uses, objects))
}

/**
 * The use that says most: two words ("boil water" rather than "boil" or "boil water for tea in"), of
 * what other statements speak of, too.
 */
function plainest(uses: readonly string[], objects: readonly string[]): string {
  const dangling = / (of|in|on|from|with|upon|for|to|at|into|out)$/
  const strange = (use: string) => {
    const words = use.split(' ')
    const known = objects.filter((each) => each === words[1]).length
    return (dangling.test(use) ? 10 : 0) + Math.abs(words.length - 2) - Math.min(known, 5) / 2
  }
  return [...uses].sort((a, b) => strange(a) - strange(b) || (a < b ? -1 : 1))[0] ?? ''
}

/** A verb as it stands in a dictionary, by WordNet's rules of detachment; null for what is no verb. */
function infinitive(word: string, { words }: Dictionary): string | null {
  const stem = word.replace(/ing$/, '')
  if (stem === word) return words.has(word) ? word : null
  const forms = [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), stem.replace(/y$/, 'ie')]
  return forms.find((each) => words.has(each)) ?? null
}

/** Rooms, furniture, what holds things, and household machines. */
function placeKinds({ words }: Dictionary): ReadonlySet<string> {
  const wanted = [
    'room',
    'furniture',
    'container',
    'closet',
    'cupboard',
    'kitchen appliance',
    'rack',
  ]
  return new Set(wanted.map((word) => words.get(word)?.offsets[0] ?? ''))
}

/** How many things of each kind are said to be in each place: `kind place` and its count. */
function placesByKind(nouns: Dictionary, locations: Relations): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [name, places] of locations) {
    for (const kind of kindsOf(nouns, thingSense(nouns, name))) {
      for (const place of places) {
        counts.set(`${kind} ${place}`, (counts.get(`${kind} ${place}`) ?? 0) + 1)
      }
    }
  }
  return counts
}

/** What a thing is a kind of, and what that is a kind of. */
function kindsOf({ synsets }: Dictionary, offset: string | null): readonly string[] {
  const own = synsets.get(offset ?? '')?.kinds ?? []
  return [...new Set([...own, ...own.flatMap((kind) => synsets.get(kind)?.kinds ?? [])])]
}

function commonPlaces(
  name: string,
  sense: string,
  places: readonly string[],
  nouns: Dictionary,
  vouch: ReadonlyMap<string, number>,
): string[] {
  const kinds = placeKinds(nouns)
  const isPlace = (place: string) => {
    const head = nouns.words.get(place) ?? nouns.words.get(place.split(' ').at(-1) ?? '')
    const own = head?.offsets.slice(0, 2) ?? []
    return (
      place !== name && !/[^a-z ]/.test(place) && own.some((each) => isKindOf(nouns, each, kinds))
    )
  }
  const votes = (place: string) =>
    Math.max(0, ...kindsOf(nouns, sense).map((kind) => vouch.get(`${kind} ${place}`) ?? 0))
  return places
    .filter((place) => isPlace(place) && votes(place) >= vouching)
    .sort((a, b) => votes(b) - votes(a))
    .slice(0, most)
}
