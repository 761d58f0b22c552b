import { coco80 } from '../../models/class-names.ts'
import type { UnitBox } from '../../models/types.ts'
import type { Answer, Track } from '../core/types.ts'
import { say } from '../words.ts'
import { skills } from './all.ts'
import { notUnderstood } from './answers.ts'
import { choose } from './choose.ts'
import type { Question } from './skill.ts'

/** For the tests of the skills: things in view, written as `cup 0.9`, numbered from 1. */
export function seeing(...things: readonly string[]): readonly Track[] {
  return things.map((thing, index) => {
    const [, label = '', score] = /^(.+) (\S+)$/.exec(thing) ?? []
    const box = [0.1, 0.1, 0.2, 0.2] as unknown as UnitBox
    const past = { speed: [0, 0] as const, hits: 5, misses: 0, votes: {}, seenAt: 0 }
    return { id: index + 1, label, score: Number(score), box, ...past }
  })
}

/** A question to a detector of COCO's classes. */
export function question(language: string, text: string, tracks: Question['tracks']): Question {
  return { text, language, tracks, memory: null, known: coco80 }
}

/** What all skills together answer. */
export function answerTo(asked: Question): Answer {
  return choose(skills, asked)?.answer(asked) ?? notUnderstood
}

/** The same in words. */
export function reply(language: string, text: string, tracks: Question['tracks']): string {
  return say(language, answerTo(question(language, text, tracks)).sentence)
}
