import { noted } from '../core/own-words.ts'
import type { NotedText, OwnWords } from '../../models/types.ts'
import { languageOf } from '../words.ts'
import { decline, plain } from './answers.ts'
import { asks, type Patterns } from './meaning.ts'
import type { Skill } from './skill.ts'

const patterns: Patterns = {
  en: [
    '(remember|memorise|memorize)( that| this)?( {text})?',
    '(keep|bear) in mind( that)?( {text})?',
    "(don't|do not) forget( that)? {text}",
    '(note|note down|jot down|write down|make a note|take a note|save a note)( that| of| this)?( {text})?',
  ],
  de: [
    '(merk|merke) dir( das)?( dass)?( {text})?',
    '(notier|notiere|schreib|schreibe)( dir)?( auf)?( dass)?( {text})?',
    'behalte?( im kopf)?( dass)? {text}',
    'vergiss nicht( dass)? {text}',
    'mach( dir)? eine notiz( dass)?( {text})?',
  ],
}

/** What comes before the words to be kept, as it is written. */
const openings: Readonly<Record<string, RegExp>> = {
  en: /^.*?\b(?:remember|memori[sz]e|in mind|forget|note down|jot down|write down|note)\b(?:\s+(?:that|of|this))?\s*[:,]?\s*/iu,
  de: /^.*?(?:merke? dir|notiere?(?: dir)?|schreibe?(?: dir)? auf|behalte?(?: im Kopf)?|vergiss nicht|Notiz)(?:\s+bitte)?(?:\s+das)?\s*[:,]?\s*(?:dass\s+)?/iu,
}

/** Keeps in mind what the person says, word for word. */
const remember: Skill = {
  name: 'remember',
  examples: {
    en: [
      'Remember that the keys are in the blue bowl.',
      'Please remember: the gate code is 4412.',
      "Don't forget that the bins go out on Monday.",
      'Make a note that the heating is serviced in May.',
      'Note: milk is in the door of the fridge',
    ],
    de: [
      'Merk dir, dass die Schlüssel in der blauen Schale sind.',
      'Notiere: Der Code am Tor ist 4412.',
      'Merke dir bitte das Passwort vom Nachbarn.',
    ],
  },
  guessed: 'show',
  suits: (question) => (asks(question, patterns) ? 0.98 : 0),
  answer: async ({ text: own, language }, { keepNote, forgetNotes, lasting, changed }) => {
    const text = textIn(own, languageOf(language))
    if (text === '') return decline({ reason: 'beyond' }, 'answer-note-what')
    const [note, keeping] = await Promise.all([keepNote(text), lasting()])
    changed({ undone: { id: 'answer-note-undone' }, undo: () => forgetNotes([note]) })
    const fleeting = keeping === 'kept' ? 'no' : 'yes'
    return {
      ...plain('answer-noted', { text, fleeting }),
      followUps: [{ id: 'ask-undo' }, { id: 'ask-notes' }],
    }
  },
}
export default remember

function textIn(own: OwnWords, language: string): NotedText {
  const opening = openings[language]?.exec(own)?.[0] ?? ''
  return noted(own, opening.length)
}
