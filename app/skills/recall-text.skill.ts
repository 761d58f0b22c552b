import { coco80 } from '../../models/class-names.ts'
import type { Answer, Evidence } from '../core/types.ts'
import type { ReadText } from '../memory/types.ts'
import { languageOf, say } from '../words.ts'
import { definite } from '../words/phrases.ts'
import { ageInWords } from '../words/measures.ts'
import { labelsLike } from '../words/labels-like.ts'
import { decline, plain } from './answers.ts'
import { asks, type Patterns } from './meaning.ts'
import type { Question, Skill } from './skill.ts'

const sheet = {
  en: '(sign|label|text|page|letter|note|menu|bill|receipt|ticket|screen|board|poster|door|box|package|bottle)',
  de: '(schild|etikett|text|seite|brief|zettel|speisekarte|rechnung|quittung|tafel|plakat|tür|schachtel|packung|flasche)',
}
const number: Patterns = {
  en: [
    'what was the (number|price|amount|date|phone number|name|code)( (on|of|at|in) {thing})?',
    'what (number|price|date) was (on|in|at) {thing}',
  ],
  de: [
    'was (war|stand) (die|der|das) (nummer|preis|betrag|datum|name|code)( (auf|an|in|von) {thing})?',
    'welche nummer stand (auf|an) {thing}',
    'wie war die (nummer|telefonnummer)( (auf|an|von) {thing})?',
  ],
}
const text: Patterns = {
  en: [
    'what did {thing} say',
    'what did it say( on {thing})?',
    'what was (written|printed|the text)( on {thing})?',
    'what did (i|you) (just )?read( on {thing})?',
    `(where|when) did (i|you) (see|read) the (word|words|text|name) {thing}`,
    'what have you read( about {thing})?',
  ],
  de: [
    'was stand (auf|an|in) {thing}',
    'was stand (da|dort)',
    'was habe ich( gerade| zuletzt)? gelesen',
    'was hast du( gerade| zuletzt)? gelesen',
    '(wo|wann) habe ich (das wort|den text|den namen) {thing} gelesen',
  ],
}

/** So many lines are looked through, and so many told. */
const searched = 200
const told = 3

/** Tells what was read before: words and numbers are kept with their time and place. */
const recallText: Skill = {
  name: 'recall-text',
  examples: {
    en: [
      'What was the number on the door?',
      'What did the sign say?',
      'What did it say?',
      'What did you read?',
      'Where did I read the word pharmacy?',
    ],
    de: [
      'Was war die Nummer an der Tür?',
      'Was stand auf dem Schild?',
      'Was hast du gelesen?',
      'Wo habe ich das Wort Apotheke gelesen?',
    ],
  },
  guessed: 'show',
  suits: (question) => (asks(question, number) || asks(question, text) ? 0.95 : 0),
  answer: async (question, { recall, now }) => {
    const wantsNumber = asks(question, number) !== null
    const noun = (asks(question, number) ?? asks(question, text))?.noun ?? null
    const found = await readings(question, noun, recall)
    const fit = wantsNumber ? found.filter(({ text }) => /\d/.test(text)) : found
    const [newest] = fit
    if (!newest) return decline({ reason: 'unseen' }, 'answer-recall-none')
    return tell(question.language, wantsNumber ? [newest] : together(fit), now())
  },
}
export default recallText

/** What holds the noun or stood on such a thing; of a sign or page, which nobody names, whatever was read last. */
async function readings(
  { language }: Question,
  noun: string | null,
  recall: (words: readonly string[]) => Promise<readonly ReadText[]>,
): Promise<readonly ReadText[]> {
  const ours = languageOf(language)
  if (noun === null) return (await recall([])).slice(0, searched)
  const labels = labelsLike(language, noun).filter((label) => coco80.includes(label))
  const found = await recall([noun, ...labels])
  const isSheet = new RegExp(`^${ours === 'de' ? sheet.de : sheet.en}$`, 'iu').test(noun)
  return found.length > 0 || !isSheet ? found : (await recall([])).slice(0, searched)
}

/** What was read in the same picture as the newest. */
const together = (found: readonly ReadText[]) =>
  found.filter(({ lastRead }) => lastRead === found[0]?.lastRead).slice(0, told)

function tell(language: string, lines: readonly ReadText[], now: number): Answer {
  const time = lines[0]?.lastRead ?? 0
  const age = ageInWords(language, Math.max(0, now - time), 'long')
  const near = lines.find(({ near }) => near !== null)?.near ?? null
  const place = near === null ? null : definite(language, near)
  const on = place === null ? 'none' : say(language, { id: 'place-on', args: { place } })
  const words = lines.map(({ text }) => text).join('\n')
  const evidence = lines.map(({ text, lastRead, box, score }): Evidence => ({
    ...{ kind: 'line', text, time: lastRead, box, score },
  }))
  const confidence = Math.min(1, ...lines.map(({ score }) => score))
  const args = { text: words, age, on }
  return { ...plain('answer-recall', args), known: 'remember', confidence, evidence }
}
