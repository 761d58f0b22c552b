import { coco80 } from '../../models/class-names.ts'
import type { PlainText, UnitBox } from '../../models/types.ts'
import { typed } from '../core/own-words.ts'
import type { Answer, Track } from '../core/types.ts'
import { say } from '../words.ts'
import { skills } from './all.ts'
import { notUnderstood } from './answers.ts'
import { choose } from './choose.ts'
import type { Hands } from './hands.ts'
import type { Question } from './skill.ts'
import { nothingTold } from './told.ts'

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
export function question(
  language: string,
  text: PlainText,
  tracks: Question['tracks'],
  more: Partial<Question> = {},
): Question {
  const picture = tracks && { width: 1280, height: 960, light: { mean: 0.4, spread: 0.2 } }
  const context = { labels: [], memory: null, known: coco80, names: [], pointed: null } as const
  const before = { before: null, chosen: null }
  return { text: typed(text), language, tracks, picture, ...context, ...before, ...more }
}

/** Hands that reach nothing but a calculator: no camera to read with, no book, no memory. */
export const emptyHands: Hands = {
  ...nothingTold,
  signal: new AbortController().signal,
  read: async () => null,
  now: () => Date.UTC(2026, 10, 25, 12),
  recall: async () => [],
  consult: async () => null,
  calculate: async (sum) => (await import('../../models/sums/calculate.ts')).calculate(sum),
  lookUp: async () => [],
  eventsSince: async () => [],
  coloursIn: async () => null,
  stopLooking: () => undefined,
  forgetSince: async () => undefined,
}

/** What all skills together answer. */
export async function answerTo(asked: Question, hands: Hands = emptyHands): Promise<Answer> {
  return (await choose(skills, asked)?.answer(asked, hands)) ?? notUnderstood
}

/** The same in words. */
export async function reply(
  language: string,
  text: PlainText,
  tracks: Question['tracks'],
): Promise<string> {
  return say(language, (await answerTo(question(language, text, tracks))).sentence)
}
