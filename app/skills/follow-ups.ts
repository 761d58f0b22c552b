import type { Answer, FollowUp } from '../core/types.ts'
import type { Question } from './skill.ts'

/** More than this nobody looks through. */
const most = 3
/** Classes of things that often bear text worth reading. */
const lettered = new Set(
  'book,bottle,laptop,tv,cell phone,refrigerator,stop sign,cup,clock,suitcase'.split(','),
)

/** The obvious next questions after an answer: what the skill itself suggests, else by what it was made from. */
export function followUpsOf(answer: Answer, question: Question): readonly FollowUp[] {
  const { declined, followUps } = answer
  if (followUps.length > 0) return followUps.slice(0, most)
  if (declined) return afterDeclining(answer)
  return [...toward(answer), ...toRead(answer, question), ...toKnow(answer)].slice(0, most)
}

function afterDeclining({ declined }: Answer): readonly FollowUp[] {
  if (declined?.reason === 'unseen' || declined?.reason === 'untrue') return [{ id: 'ask-see' }]
  return declined?.reason === 'beyond' || declined?.reason === 'unlearnt'
    ? [{ id: 'ask-help' }]
    : []
}

/** To the thing that is spoken of; where it is, unless the answer told. */
function toward({ pointAt, sentence, known }: Answer): readonly FollowUp[] {
  if (pointAt === null || known === 'read') return []
  const told = /^answer-(where|last|far)/.test(sentence.id)
  return told ? [{ id: 'ask-guide' }] : [{ id: 'ask-where' }, { id: 'ask-guide' }]
}

/** What is written on it, where things of its class bear text and it is seen now. */
function toRead({ evidence, pointAt }: Answer, { tracks, labels }: Question): readonly FollowUp[] {
  if (pointAt === null) return []
  const shown = evidence.flatMap((each) => {
    if (each.kind === 'track') return tracks?.find(({ id }) => id === each.id)?.label ?? []
    if (each.kind !== 'thing') return []
    return labels.find(({ id, track }) => id === each.id && track !== null)?.label ?? []
  })
  return shown[0] !== undefined && lettered.has(shown[0]) ? [{ id: 'ask-read' }] : []
}

/** From what it is known. */
const toKnow = ({ evidence }: Answer): readonly FollowUp[] =>
  evidence.length > 0 ? [{ id: 'ask-source' }] : []
