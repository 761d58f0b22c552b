import type { TextLine, UnitBox } from '../../models/types.ts'
import { chooseLines } from '../core/text/choose-lines.ts'
import { asks, meaningOf, type Patterns } from './meaning.ts'
import { fromLines, readPage } from './read-page.ts'
import type { Question, Skill } from './skill.ts'

/** What is nothing but text: it is not looked for as a thing. */
const sheet = {
  en: '(text|words|sign|signs|label|labels|page|letter|paper|note|notes|menu|bill|receipt|ticket|screen|display|board|whiteboard|poster|card|package|packaging|instructions|headline|writing|box)',
  de: '(text|wörter|schild|schilder|etikett|etiketten|seite|brief|papier|zettel|notiz|notizen|speisekarte|rechnung|kassenzettel|quittung|fahrkarte|bildschirm|anzeige|tafel|plakat|karte|packung|verpackung|anleitung|überschrift|schrift|schachtel)',
}
const these = {
  en: `(this|that|these|those|it|the|my)`,
  de: `(das|dies|dieses|diese|diesen|dieser|den|die|der|mein|meine|meinen)`,
}

const near: Patterns = {
  en: [
    `(read|read out|read aloud)( me)?( (this|that|it))?( out| aloud| out loud)?( to me| for me)?( {place})*`,
    `(read|read out|read aloud)( me)?( what)? ${these.en}( ${sheet.en})?( says| say| out| aloud| out loud)?( to me| for me)?( {place})*`,
    `what (does|do) (it|this|that|${these.en} ${sheet.en}) say( {place})*`,
    `what(s|'s| is| does it say)? (written|printed|on)( {place})*`,
    `what (is|does it say)( written| printed)? (on|in) ${these.en}( ${sheet.en})?`,
    `what('s|s| is) ${these.en} text( {place})*`,
  ],
  de: [
    `lies( mir)?( (das|dies|es))?( bitte)?( mal)?( {place})*( vor)?( {place})*`,
    `lies( mir)? ${these.de} ${sheet.de}( vor)?`,
    `(kannst du|könntest du)( mir)? ${these.de}( ${sheet.de})? (vorlesen|lesen)`,
    `was steht( {place})+( geschrieben)?`,
    `was steht (da|dort|hier)?(drauf|darauf|drin|geschrieben)`,
    `was steht (auf|in|an) ${these.de.replace('das', 'das|dem|diesem|dieser')}( ${sheet.de})?`,
    `was sagt ${these.de} ${sheet.de}`,
  ],
}
const all: Patterns = {
  en: [
    '(read|read out|read aloud)( me)? (everything|all|all of it|all the text|all text|the whole (page|text|thing))( you (can )?see)?( {place})*',
    'what text (do|can) you see( {place})*',
    '(is there|do you see|can you see) (any|some) (text|writing)( {place})*',
  ],
  de: [
    'lies( mir)? (alles|den ganzen text|die ganze seite)( vor)?( {place})*',
    'welchen text siehst du( {place})*',
    '(gibt es|siehst du)( {place})* (text|schrift)( {place})*',
  ],
}
const thing: Patterns = {
  en: [
    '(read|read out|read aloud)( me)?( what is (written )?on| what it says on)? {thing}',
    "(what|tell me what)( does it say|('s|s| is) (written|printed)) on {thing}",
    'what does {thing} say',
  ],
  de: [
    'lies( mir)?( vor)?( was)?( auf)? {thing}( steht)?( vor)?',
    'was steht (geschrieben )?auf {thing} geschrieben',
    'lies( mir)? vor,? was auf {thing} steht',
  ],
}

/** Reads aloud what is looked at, word for word. */
const read: Skill = {
  name: 'read',
  examples: {
    en: [
      'Read this',
      'What does it say?',
      'Read it to me, please.',
      'What does this sign say?',
      'Read the label.',
      'Read everything',
      'What is written on the bottle?',
    ],
    de: [
      'Lies das vor',
      'Was steht da?',
      'Was steht auf dem Schild?',
      'Lies mir den Zettel vor',
      'Lies alles vor',
      'Kannst du das vorlesen?',
    ],
  },
  suits: (question) => {
    if (asks(question, all) || asks(question, near)) return 1
    return meaningOf(question, thing)?.kind === 'thing' ? 0.95 : 0
  },
  answer: async (question, hands) => {
    const only = boxMeant(question)
    const whole = only !== null || asks(question, all) !== null
    const read = await readPage(question, hands, whole ? only : 'looked-at')
    if ('declined' in read) return read.declined
    const { lines, time } = read.reading
    return fromLines('answer-read', whole ? lines : nearest(lines, question), time)
  },
}
export default read

const nearest = (lines: readonly TextLine[], { picture }: Question) =>
  chooseLines(lines, picture ? picture.width / picture.height : 4 / 3)

/** The box of the thing that is named, else of the one that is pointed at; null where there is neither. */
function boxMeant(question: Question): UnitBox | null {
  const { tracks, pointed } = question
  const meaning = meaningOf(question, thing)
  const named =
    meaning?.kind === 'thing' && !asks(question, near)
      ? tracks?.filter(({ label }) => meaning.labels.includes(label))
      : []
  const [surest] = [...(named ?? [])].sort((a, b) => b.score - a.score)
  return surest?.box ?? tracks?.find(({ id }) => id === pointed)?.box ?? null
}
