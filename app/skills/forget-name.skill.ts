import { decline, plain } from './answers.ts'
import { asks, type Patterns } from './meaning.ts'
import { nameOf } from './names.ts'
import type { Skill } from './skill.ts'

const patterns: Patterns = {
  en: [
    '(forget|delete|remove|erase) (that|the|this|the last|my last) name',
    '(forget|delete|remove|erase) (that|the|this) name( of)? {thing}',
    "(this|that|it) (is not|isn't|is no longer) (called )?{thing}",
    "(stop calling|do not call|don't call) (this|that|it) {thing}",
  ],
  de: [
    '(vergiss|lösche|lösch) (den|diesen|den letzten) namen',
    '(vergiss|lösche|lösch) (den|diesen) namen( von)? {thing}',
    '(das|dies|es) ist nicht( mehr)? {thing}',
    '(das|dies|es) heißt nicht( mehr)? {thing}',
  ],
}

/** Forgets a name that was given to a thing; the thing itself stays remembered. */
const forgetName: Skill = {
  name: 'forget-name',
  examples: {
    en: ['Forget that name.', 'Forget the name Excalibur.', 'This is not my mug.'],
    de: ['Vergiss den Namen.', 'Lösche den Namen Excalibur.', 'Das ist nicht mehr meine Tasse.'],
  },
  guessed: 'ask',
  suits: (question) => (asks(question, patterns) ? 0.99 : 0),
  answer: async (question, { forgetName: forget, keepName, changed }) => {
    const noun = asks(question, patterns)?.noun ?? null
    const name = noun === null ? (question.names[0] ?? null) : nameOf(question, noun)
    if (!name) return decline({ reason: 'untrue' }, 'answer-name-none')
    await forget(name)
    changed({
      undone: { id: 'answer-name-again', args: { name: name.name } },
      undo: () => keepName(name),
    })
    return {
      ...plain('answer-name-forgotten', { name: name.name }),
      followUps: [{ id: 'ask-undo' }],
    }
  },
}
export default forgetName
