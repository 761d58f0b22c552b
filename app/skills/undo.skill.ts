import { decline, plain } from './answers.ts'
import { asks, type Patterns } from './meaning.ts'
import type { Skill } from './skill.ts'

const patterns: Patterns = {
  en: [
    'undo( that| it| this| the last (thing|change|one))?',
    'take (that|it|this) back',
    'revert( that| it| this)?',
    "i (didn't|did not) mean (that|it)",
    '(forget|delete) (that|this)( again)?',
    'bring (it|that|them) back',
  ],
  de: [
    'mach(e)? (das|es|dies) rückgängig',
    '(das )?rückgängig( machen)?',
    'nimm (das|es) zurück',
    '(vergiss|lösche) das( wieder)?',
    '(das|so) (war|habe ich) nicht (so )?gemeint',
  ],
}

/** Takes back the last change: a note, a name, a timer. */
const undo: Skill = {
  name: 'undo',
  examples: {
    en: ['Undo that.', 'Undo', 'Take that back.', 'Forget that.'],
    de: ['Mach das rückgängig.', 'Rückgängig', 'Nimm das zurück.'],
  },
  guessed: 'ask',
  suits: (question) => (asks(question, patterns) ? 0.98 : 0),
  answer: async (_question, { takeBack }) => {
    const undone = await takeBack()
    if (!undone) return decline({ reason: 'untrue' }, 'answer-undo-nothing')
    return plain(undone.id, undone.args)
  },
}
export default undo
