import { singulars } from '../../models/knowledge/word-forms.ts'
import type { Answer, Sentence } from '../core/types.ts'
import type { Kept, Note } from '../memory/types.ts'
import { languageOf, say } from '../words.ts'
import { ageInWords } from '../words/measures.ts'
import { list } from '../words/nouns.ts'
import { definite } from '../words/phrases.ts'
import { plain } from './answers.ts'
import type { Hands } from './hands.ts'

/** More notes than this at once nobody keeps in mind. */
const most = 3

/** Notes that hold all words of a phrase, else some of them that are no small words; newest first. */
export async function notesAbout(
  language: string,
  phrase: string,
  { notes }: Pick<Hands, 'notes'>,
): Promise<readonly Kept<Note>[]> {
  const ours = languageOf(language)
  const forms = (word: string) => (ours === 'en' ? [word, ...singulars(word)] : [word])
  const whole = await notes(forms(phrase))
  const small = [...list(ours, 'question-openers'), ...list(ours, 'question-determiners')]
  const words = phrase.split(' ').filter((word) => !small.includes(word.toLocaleLowerCase(ours)))
  return whole.length > 0 || words.length < 2 ? whole : notes(words.flatMap(forms))
}

/** Tells what the person said then, in their very words. */
export function fromNotes(language: string, notes: readonly Kept<Note>[], now: number): Answer {
  const told = notes.slice(0, most)
  const lines = told.map((note) => say(language, lineOf(language, note, now)))
  const args = { list: lines.join('\n'), more: notes.length - told.length }
  return {
    ...plain('answer-notes', args),
    known: 'remember',
    evidence: told.map(({ text, time }) => ({ kind: 'note', text, time }) as const),
  }
}

function lineOf(language: string, { text, time, near }: Note, now: number): Sentence {
  const age = ageInWords(language, Math.max(0, now - time), 'long')
  return {
    id: 'phrase-note',
    args: { text, age, place: near === null ? 'none' : definite(language, near) },
  }
}
