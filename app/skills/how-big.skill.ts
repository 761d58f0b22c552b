import { say } from '../words.ts'
import { definite } from '../words/phrases.ts'
import { decline, fromThings } from './answers.ts'
import { suitsThing, type Patterns } from './meaning.ts'
import { refer } from './refer.ts'
import type { Skill } from './skill.ts'

const patterns: Patterns = {
  en: [
    'how (big|large|tall|wide|high|long|small) (is|are) {thing}( {place})*',
    "what('s|s| is) the (size|height|width|length) of {thing}( {place})*",
    'what size (is|are) {thing}',
  ],
  de: [
    'wie (groß|gross|hoch|breit|lang|klein) (ist|sind) {thing}( {place})*',
    'welche größe (hat|haben) {thing}',
  ],
}
/** A size that rests on how large such things usually are is no measurement. */
const unmeasured = 'size'

/** Says how large a thing is, across the line of sight. */
const howBig: Skill = {
  name: 'how-big',
  examples: {
    en: ['How big is the table?', 'how tall is the bottle', "What's the size of this?"],
    de: ['Wie groß ist der Tisch?', 'wie hoch ist die Flasche'],
  },
  suits: (question) => suitsThing(question, patterns),
  answer: async (question, hands) => {
    const { language, memory } = question
    const { subject, answer } = await refer(question, patterns, hands)
    if (!subject) return answer
    const { thing } = subject
    const place = definite(language, subject.label)
    if (!memory || !thing || thing.source === unmeasured)
      return decline({ reason: 'beyond' }, 'answer-no-measure', { place })
    const [width, height] = thing.extent.map((metres) =>
      say(language, { id: 'phrase-centimetres', args: { count: rounded(metres * 100) } }),
    )
    const named = definite(language, subject.label, true)
    const args = { thing: named, width: width ?? '', height: height ?? '' }
    const told = fromThings('answer-big', args, [thing], { now: memory.now, pointAt: thing.id })
    return { ...told, known: 'guess', confidence: Math.min(told.confidence, 0.7) }
  },
}
export default howBig

/** As finely as a box in a picture tells it, centimetres. */
const rounded = (centimetres: number) =>
  centimetres < 20 ? Math.max(1, Math.round(centimetres)) : Math.round(centimetres / 5) * 5
