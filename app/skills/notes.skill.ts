import { decline } from './answers.ts'
import { asks, type Patterns } from './meaning.ts'
import { fromNotes, notesAbout } from './tell-notes.ts'
import type { Skill } from './skill.ts'

const patterns: Patterns = {
  en: [
    'what (do|did) you remember( about {thing})?',
    'what did i (say|tell you|note|note down|ask you to remember|want you to remember|write down)( about {thing})?',
    'what (have i|did i) (told|tell|said|asked) (you )?(to remember )?about {thing}',
    'what (are|were) my notes( about {thing})?',
    '(show|read|list|tell|open)( me)?( all)?( of)? my notes( about {thing})?',
    '(what should|what did|what was) i( want to| have to)? (remember|keep in mind)( about {thing})?',
    '(do i have|have i|are there)( any| made any)? notes( about {thing})?',
    'my notes( about {thing})?',
  ],
  de: [
    'was (weißt|merkst) du (noch|alles) (über|von) {thing}',
    'was hast du dir( (über|zu|zum|zur|von) {thing})? gemerkt',
    'was habe? ich( dir)? (über|von|zu|zum|zur) {thing} (gesagt|erzählt|notiert)',
    'was (sollst|solltest) du dir merken',
    'was (soll|sollte|wollte) ich (mir|nicht) (merken|vergessen)',
    '(zeig|zeige|lies|nenne)( mir)?( alle)? meine notizen( (über|zu|zum|zur) {thing})?( vor)?',
    '(was sind )?meine notizen( (über|zu|zum|zur) {thing})?',
    'was (steht|stand) in meinen notizen',
  ],
}

/** Tells what the person asked to have kept in mind. */
const recallNotes: Skill = {
  name: 'notes',
  examples: {
    en: [
      'What do you remember?',
      'What did I say about the keys?',
      'What did I tell you about the gate code?',
      'What are my notes?',
      'Read me my notes.',
    ],
    de: [
      'Was hast du dir gemerkt?',
      'Was habe ich über die Schlüssel gesagt?',
      'Lies meine Notizen vor.',
    ],
  },
  guessed: 'show',
  suits: (question) => (asks(question, patterns) ? 1 : 0),
  answer: async (question, hands) => {
    const { language } = question
    const noun = asks(question, patterns)?.noun ?? null
    const found = noun === null ? await hands.notes([]) : await notesAbout(language, noun, hands)
    if (found.length > 0) return fromNotes(language, found, hands.now())
    if (noun === null) return decline({ reason: 'unseen' }, 'answer-notes-none')
    return decline({ reason: 'unseen' }, 'answer-notes-none-about', { noun })
  },
}
export default recallNotes
