import { decline, plain } from './answers.ts'
import { asks, type Patterns } from './meaning.ts'
import { notesAbout } from './tell-notes.ts'
import type { Skill } from './skill.ts'

const last: Patterns = {
  en: ['(forget|delete|erase|remove) (my|the)( last| latest| newest)? note'],
  de: ['(vergiss|lösche|lösch) (meine|die)( letzte| neueste)? notiz'],
}
const some: Patterns = {
  en: [
    '(forget|delete|erase|remove)( all)?( of)?( my| the)? notes?( about| on) {thing}',
    '(forget|delete|erase) what i (said|told you|noted)( you)? about {thing}',
  ],
  de: [
    '(vergiss|lösche|lösch)( alle)? (meine|die) notiz(en)? (über|zu|zum|zur|von) {thing}',
    'vergiss was ich (dir )?(über|zu|zum|zur|von) {thing} (gesagt|erzählt|notiert) habe?',
  ],
}
const all: Patterns = {
  en: ['(forget|delete|erase|remove) (all )?(of )?(my|the) notes'],
  de: ['(vergiss|lösche|lösch) (alle )?(meine |die )?notizen'],
}

/** Forgets notes; which, is said back, and it can be undone while the page is open. */
const forgetNote: Skill = {
  name: 'forget-note',
  examples: {
    en: [
      'Forget the last note.',
      'Forget what I said about the keys.',
      'Delete my note about the gate code.',
      'Delete all my notes.',
    ],
    de: [
      'Vergiss die letzte Notiz.',
      'Vergiss, was ich über die Schlüssel gesagt habe.',
      'Lösche alle meine Notizen.',
    ],
  },
  guessed: 'show',
  suits: (question) => (asksAny(question) ? 0.99 : 0),
  answer: async (question, hands) => {
    const noun = asks(question, some)?.noun ?? null
    const found =
      noun === null ? await hands.notes([]) : await notesAbout(question.language, noun, hands)
    const notes = noun === null && asks(question, last) ? found.slice(0, 1) : found
    const [first] = notes
    if (!first) return decline({ reason: 'unseen' }, 'answer-notes-none')
    await hands.forgetNotes(notes)
    hands.changed({
      undone: { id: 'answer-forget-undone' },
      undo: () => hands.restoreNotes(notes),
    })
    return {
      ...plain('answer-notes-forgotten', { count: notes.length, text: first.text }),
      followUps: [{ id: 'ask-undo' }],
    }
  },
}
export default forgetNote

const asksAny = (question: Parameters<typeof asks>[0]) =>
  [last, some, all].some((patterns) => asks(question, patterns))
