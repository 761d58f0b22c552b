import { typed } from '../../app/core/own-words.ts'
import { thingsOf } from '../../app/core/world/known.ts'
import type { Sight } from '../../app/see.ts'
import type { Question } from '../../app/skills/skill.ts'
import type { AskedQuestion } from './ask-types.ts'

/** What a question may be answered from: the language where it names none, the detector's classes, what is seen, what was answered. */
type Now = Pick<Question, 'language' | 'known' | 'before'> & { readonly sight: Sight | null }

/** A question of a file, as the app would put it at this moment. */
export function questionAbout(
  { question, language: own }: AskedQuestion,
  { language, known, sight, before }: Now,
): Question {
  const { width, height } = sight?.camera ?? { width: 0, height: 0 }
  return {
    text: typed(question),
    language: own ?? language,
    known,
    tracks: sight?.tracks ?? null,
    picture: sight && { width, height, light: sight.light },
    labels: sight?.labels ?? [],
    memory:
      sight?.observed && sight.pose
        ? { things: thingsOf(sight.observed.world), viewer: sight.pose, now: sight.time }
        : null,
    names: [],
    pointed: null,
    before,
    chosen: null,
  }
}
