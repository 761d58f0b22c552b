/** The browser's side: every skill's own examples, asked as the app asks them. */
import { ask } from '../../app/ask.ts'
import { poseLooking } from '../../app/core/pose.ts'
import { sampleThing } from '../../app/core/sample-thing.ts'
import { skills } from '../../app/skills/all.ts'
import { emptyHands, question } from '../../app/skills/rehearse.ts'
import { languages, say } from '../../app/words.ts'
import { coco80 } from '../../models/class-names.ts'

export type AnswerTime = { readonly language: string; readonly skill: string; readonly ms: number }

declare global {
  var timeAnswers: () => Promise<AnswerTime[]>
}

const things = Array.from({ length: 50 }, (_, i) =>
  sampleThing({ id: i + 1, label: coco80[(i * 7) % 80] ?? 'cup', at: [i % 5, 1, -1 - i / 5] }),
)
const memory = { things, viewer: poseLooking([0, 1.6, 0], 0, 0), now: 1000 }

globalThis.timeAnswers = async () => {
  const times: AnswerTime[] = []
  for (const language of languages) {
    for (const { name, examples } of skills) {
      for (const text of examples[language] ?? []) {
        const asked = question(language, text, [], { memory })
        const begun = performance.now()
        let shown = ''
        await ask(
          asked,
          { skills, reach: emptyHands, guess: null, speak: null },
          (turn) => {
            // The words are made as the card makes them.
            if (turn.kind === 'quiet' && turn.last) shown = say(language, turn.last.answer.sentence)
          },
          emptyHands.signal,
        )
        if (shown === '') throw new Error(`"${text}" got no answer.`)
        times.push({ language, skill: name, ms: performance.now() - begun })
      }
    }
  }
  return times
}
