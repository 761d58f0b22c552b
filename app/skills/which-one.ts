import { directionTo } from '../core/direction.ts'
import type { Answer, Candidate } from '../core/types.ts'
import { say } from '../words.ts'
import { list } from '../words/nouns.ts'
import { definite, mention, oneByOne } from '../words/phrases.ts'
import { decline, fromThings } from './answers.ts'
import { plainly } from './meaning.ts'
import type { Subject } from './pick.ts'
import type { Memory, Question } from './skill.ts'
import { whereabouts } from './whereabouts.ts'

/** More than this nobody keeps in mind to choose from. */
const most = 3

/** Whether a question asks for any one of several: "a chair", "the nearest chair". */
export function wantsAny(question: Question): boolean {
  const words = plainly(question).toLocaleLowerCase().split(' ')
  return list(question.language, 'question-any').some((word) => words.includes(word))
}

/** Several may be meant: says where they are, and asks which. */
export function whichOne(question: Question, subjects: readonly Subject[], memory: Memory): Answer {
  const { language } = question
  const things = subjects.flatMap(({ thing }) => thing ?? []).slice(0, most)
  const candidates = things.map((thing): Candidate => {
    const { words: where } = whereabouts(language, thing, memory, false)
    const side = directionTo(memory.viewer, thing.at).right < 0 ? 'left' : 'right'
    const args = { thing: definite(language, thing.label), where, side }
    return { name: { id: 'answer-candidate', args }, thing: thing.id }
  })
  const [first] = things
  if (!first) return decline({ reason: 'which', candidates }, 'answer-not-understood')
  const same = things.every(({ label }) => label === first.label)
  const args = {
    things: mention(language, same ? first.label : 'kind-thing', subjects.length),
    list: oneByOne(
      language,
      candidates.map(({ name }) => say(language, name)),
    ),
  }
  return {
    ...fromThings('answer-which', args, things, { now: memory.now, pointAt: null }),
    confidence: 0,
    declined: { reason: 'which', candidates },
    followUps: candidates.map(({ name }) => name),
  }
}
