import { pickByPrototype, type Prototype } from '../core/world/prototype.ts'
import type { Kept, Name } from '../memory/types.ts'
import type { Hands } from './hands.ts'
import { subjectOf, subjectsOf, type Subject } from './pick.ts'
import type { Question } from './skill.ts'

/** The thing that a name is of: by its number, else by what it looks like and where it was. */
export async function findNamed(
  question: Question,
  name: Kept<Name>,
  hands: Pick<Hands, 'coloursIn' | 'keepName' | 'signal'>,
): Promise<Subject[]> {
  const thing = question.memory?.things.find(({ id }) => id === name.thing)
  if (thing) return thing.state === 'present' ? [subjectOf(question, thing)] : []
  const subjects = subjectsOf(question, [name.label])
  const looks: Prototype[] = []
  for (const subject of subjects) looks.push(await prototypeOf(subject, hands))
  const found = pickByPrototype(name.prototype, looks)
  const subject = found === null ? undefined : subjects[found]
  const look = found === null ? undefined : looks[found]
  if (!subject || !look) return []
  // It is the one: from now on it is known by its number.
  if (subject.thing) {
    await hands.keepName({ ...name, thing: subject.thing.id, prototype: look })
  }
  return [subject]
}

/** What a thing looks like now, and where it is. */
export async function prototypeOf(
  { thing, track }: Subject,
  { coloursIn, signal }: Pick<Hands, 'coloursIn' | 'signal'>,
): Promise<Prototype> {
  const colours = (track && (await coloursIn(track.box, signal))) ?? []
  return { colours, extent: thing?.extent ?? null, at: thing?.at ?? null }
}
