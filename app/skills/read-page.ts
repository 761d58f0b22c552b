import { unitBox } from '../../models/box.ts'
import type { TextLine, UnitBox } from '../../models/types.ts'
import { boxOf, textOf } from '../core/text/lines.ts'
import type { Answer, Evidence } from '../core/types.ts'
import { cannotLook, decline, plain } from './answers.ts'
import type { Hands, Reading } from './hands.ts'
import type { Question } from './skill.ts'
import { tooPoor } from './too-poor.ts'

/** Lines lower than this, pixels, are too small to be read. */
const small = 12
/** What is read less surely is said so. */
const unsure = 0.75

/** What was read, or why nothing could be. */
export type Read = { readonly reading: Reading } | { readonly declined: Answer }

/** Reads the picture, a part of it, or what is looked at. Darkness is told before blur: light helps with both. */
export async function readPage(
  { picture }: Question,
  { read, signal }: Hands,
  part: UnitBox | 'looked-at' | null,
): Promise<Read> {
  const reading = await (part ? read(signal, part) : read(signal))
  if (!reading) return { declined: cannotLook }
  if (reading.lines.length > 0) return { reading }
  const fault = tooPoor(
    picture,
    'details',
    typeof part === 'string' ? middle : (part ?? middle),
  )?.declined
  if (fault?.reason === 'picture' && fault.fault === 'dark') return { declined: poor('dark') }
  const [lowest] = [...reading.unread].sort((a, b) => a - b)
  if (lowest === undefined && fault) return { declined: poor('blurred') }
  if (lowest === undefined) return { declined: decline({ reason: 'unseen' }, 'answer-read-none') }
  return { declined: poor(lowest < small ? 'far' : 'blurred') }
}

/** What is looked at. */
const middle = unitBox(0.25, 0.25, 0.5, 0.5)

const poor = (fault: 'dark' | 'far' | 'blurred') =>
  decline({ reason: 'picture', fault }, `answer-read-${fault}`)

/** An answer whose words are these lines as they stand, or the `text` that was found in them. */
export function fromLines(
  id: string,
  lines: readonly TextLine[],
  time: number,
  args: Readonly<Record<string, string | number>> = {},
): Answer {
  const confidence = Math.min(1, ...lines.map(({ score }) => score))
  const evidence = lines.map((line): Evidence => ({
    kind: 'line',
    text: line.text,
    time,
    box: boxOf(line),
    score: line.score,
  }))
  const sure = confidence >= unsure ? 'sure' : 'unsure'
  const sentence = { id, args: { text: textOf(lines), sure, ...args } }
  // The ear hears the end of a line as the end of a sentence.
  const said = { id: `${id}-said`, args: { text: textOf(lines, '. '), sure, ...args } }
  return { ...plain(id), sentence, said, known: 'read', confidence, evidence }
}
