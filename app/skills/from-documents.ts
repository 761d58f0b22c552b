import { disagree } from '../core/text/rank-passages.ts'
import { withDigits } from '../core/time/number-words.ts'
import type { Answer, Evidence } from '../core/types.ts'
import { languageOf } from '../words.ts'
import { plain } from './answers.ts'
import type { Hands, Passage } from './hands.ts'
import type { Question } from './skill.ts'

/**
 * A passage that fits less than this is told as what may be meant: of such, fewer than half answered
 * the questions of test/eval/documents-dev.jsonl.
 */
const sure = 0.72

/** Another document is heard, too, where it answers about as well. */
const near = 0.12

/**
 * What the person's own documents say to a question or about a thing, word for word; null where they
 * say nothing about it.
 */
export async function fromDocuments(
  sought: string,
  { language }: Pick<Question, 'language'>,
  { lookUp, signal }: Pick<Hands, 'lookUp' | 'signal'>,
): Promise<Answer | null> {
  const passages = await lookUp(sought, signal)
  const [best] = passages
  if (!best) return null
  const others = passages.filter(
    ({ title, fit }, i) =>
      title !== best.title &&
      fit >= best.fit - near &&
      passages.findIndex((each) => each.title === title) === i,
  )
  const [other] = others
  return other && best.fit >= sure && differ(best, other)
    ? tellBoth(best, other)
    : tell(best, others, languageOf(language))
}

/** The best passage; where other documents tell of it, too, they are named. */
function tell(best: Passage, others: readonly Passage[], language: string): Answer {
  const titles = others.map(({ title }) => title)
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(titles)
  const args = { text: best.text, title: best.title, others: list || 'none' }
  const told = [best, ...others]
  return best.fit >= sure
    ? answerOf('answer-document', told, args)
    : { ...answerOf('answer-document-perhaps', told, args), known: 'guess' }
}

/** Two documents that do not agree are both heard. */
function tellBoth(best: Passage, other: Passage): Answer {
  const theirs = { otherText: other.text, otherTitle: other.title }
  const args = { text: best.text, title: best.title, ...theirs }
  return answerOf('answer-documents-differ', [best, other], args)
}

function answerOf(
  id: string,
  passages: readonly Passage[],
  args: Readonly<Record<string, string>>,
): Answer {
  const evidence = passages.map(({ title, offset, source }): Evidence => ({
    kind: 'document',
    title,
    offset,
    source,
  }))
  return {
    ...plain(id, args),
    said: { id: `${id}-said`, args },
    ...{ known: 'know', confidence: Math.min(0.9, passages[0]?.fit ?? 0), evidence },
  }
}

const differ = (a: Passage, b: Passage) =>
  disagree(withDigits(a.text, 'en').text, withDigits(b.text, 'en').text)
