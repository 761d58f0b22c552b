import { directionTo } from '../core/direction.ts'
import type { Answer, Track } from '../core/types.ts'
import { lastSeen } from '../core/world/queries/last-seen.ts'
import type { Thing } from '../core/world/types.ts'
import { definite, mention } from '../words/phrases.ts'
import { cannotLook, decline, fromThings, fromTracks, unknownThing, unsureOf } from './answers.ts'
import { sureFrom } from './in-view.ts'
import { asks, meaningOf, type Meaning, type Patterns } from './meaning.ts'
import type { Hands } from './hands.ts'
import { fromNotes, notesAbout } from './tell-notes.ts'
import { find } from './find.ts'
import { likelyMeant, pointedAt, type Subject } from './pick.ts'
import { absent } from './refer.ts'
import type { Memory, Question } from './skill.ts'
import { calledBy } from './names.ts'
import { wantsAny, whichOne } from './which-one.ts'
import { ago, whereabouts } from './whereabouts.ts'

/** Where the thing of a question is or was last, with the place to point at; or which kind of not-knowing it is. */
export async function tellWhere(
  question: Question,
  patterns: Patterns,
  hands: Hands,
): Promise<Answer> {
  const meaning = meaningOf(question, patterns)
  const { memory } = question
  if (meaning === null) return cannotLook
  if (question.tracks === null && memory === null)
    return (await said(question, patterns, hands)) ?? cannotLook
  if (meaning.kind === 'unknown')
    return (await said(question, patterns, hands)) ?? unknownThing(meaning.noun)
  if (meaning.kind === 'this') {
    const subject = pointedAt(question)
    if (!subject) return decline({ reason: 'unseen' }, 'answer-nothing')
    return tell(question, [subject])
  }
  const found = await find(question, meaning, hands)
  const { unlike } = found
  const subjects = likelyMeant(found.subjects)
  if (subjects.length > 1 && memory && !wantsAny(question) && meaning.labels.length === 1)
    return whichOne(question, subjects, memory)
  if (subjects.length > 0) return tell(question, subjects)
  const inPicture = meaning.named ? null : pointInPicture(question, meaning)
  if (inPicture) return inPicture
  const things = memory?.things ?? []
  const { named, labels } = meaning
  const gone = named ? things.find(({ id }) => id === named.thing) : lastSeen(things, labels)
  if (memory && gone && unlike.length === 0) return tellGone(question, gone, memory)
  return (await said(question, patterns, hands)) ?? absent(question, meaning, found)
}

/** What the person said of it, where it was not seen: they may have told where it is. */
async function said(question: Question, patterns: Patterns, hands: Hands): Promise<Answer | null> {
  const noun = asks(question, patterns)?.noun ?? ''
  const notes = noun === '' ? [] : await notesAbout(question.language, noun, hands)
  return notes.length > 0 ? fromNotes(question.language, notes, hands.now()) : null
}

/** What was seen longer ago than this, ms, is told as something that was. */
const old = 30 * 60_000

function tell(question: Question, [subject]: readonly Subject[]): Answer {
  const { language, memory } = question
  if (!subject) return cannotLook
  const { thing, track } = subject
  if (!memory || !thing) return track ? inPictureWords(question, track) : cannotLook
  const { words: where, by } = whereabouts(language, thing, memory)
  const id = memory.now - thing.lastSeen > old ? 'answer-where-old' : 'answer-where'
  const args = { thing: theThing(question, thing), where }
  return fromThings(id, args, [thing, ...by], { now: memory.now, pointAt: thing.id })
}

/** "The cup", or what the person calls it, as the subject of a sentence. */
function theThing(question: Question, { id, label }: Thing): string {
  return calledBy(question, id, true) ?? definite(question.language, label, true)
}

function tellGone(question: Question, gone: Thing, memory: Memory): Answer {
  const { language } = question
  const { words: where, by } = whereabouts(language, gone, memory, false)
  const args = {
    thing: theThing(question, gone),
    looked: ago(language, gone.lastLooked, memory),
    seen: ago(language, gone.lastSeen, memory),
    where,
  }
  const about = { now: memory.now, pointAt: gone.id }
  return {
    ...fromThings('answer-where-gone', args, [gone, ...by], about),
    declined: { reason: 'gone', lookedAt: gone.lastLooked },
  }
}

/** Where the surest is in the picture, for want of a place in the world. */
function pointInPicture(
  question: Question,
  { labels, colour, placed }: Extract<Meaning, { kind: 'thing' }>,
): Answer | null {
  if (colour !== null || placed !== null) return null
  const [surest] = (question.tracks ?? [])
    .filter(({ label }) => labels.includes(label))
    .sort((a, b) => b.score - a.score)
  return surest ? inPictureWords(question, surest) : null
}

function inPictureWords(question: Question, track: Track): Answer {
  const { language, picture, memory, labels } = question
  const [x, , width] = track.box
  const middle = x + width / 2
  const side = middle < 1 / 3 ? 'left' : middle > 2 / 3 ? 'right' : 'middle'
  const unsure = track.score < sureFrom
  const things = mention(language, track.label, 1)
  const shown = labels.find((label) => label.track === track.id)
  if (memory && shown) {
    const { hour } = directionTo(memory.viewer, shown.at)
    const id = unsure ? 'answer-where-perhaps' : 'answer-where-way'
    const told = fromTracks(id, { things, hour }, [track], picture)
    return { ...told, pointAt: shown.id, known: unsure ? 'guess' : 'see' }
  }
  const id = unsure ? 'answer-where-view-perhaps' : 'answer-where-view'
  const told = { ...fromTracks(id, { things, side }, [track], picture), pointAt: track.id }
  return unsure ? unsureOf(told) : told
}
