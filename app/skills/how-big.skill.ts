import { say } from '../words.ts'
import { definite } from '../words/phrases.ts'
import { fromThings } from './answers.ts'
import { suitsThing, type Patterns } from './meaning.ts'
import { referMeasured, unmeasured } from './refer.ts'
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

/** Says how large a thing is, across the line of sight. */
const howBig: Skill = {
  name: 'how-big',
  examples: {
    en: ['How big is the table?', 'how tall is the bottle', "What's the size of this?"],
    de: ['Wie groß ist der Tisch?', 'wie hoch ist die Flasche'],
  },
  suits: (question) => suitsThing(question, patterns),
  answer: async (question, hands) => {
    const { language } = question
    const referred = await referMeasured(question, patterns, hands)
    if (!referred.thing) return referred.answer
    const { thing, memory, label } = referred
    // A size that rests on how large such things usually are is no measurement.
    if (thing.source === 'size') return unmeasured(language, label)
    const [width, height] = thing.extent.map((metres) =>
      say(language, { id: 'phrase-centimetres', args: { count: rounded(metres * 100) } }),
    )
    const named = definite(language, label, true)
    const args = { thing: named, width: width ?? '', height: height ?? '' }
    const told = fromThings('answer-big', args, [thing], { now: memory.now, pointAt: thing.id })
    return { ...told, known: 'guess', confidence: Math.min(told.confidence, 0.7) }
  },
}
export default howBig

/** As finely as a box in a picture tells it, centimetres. */
const rounded = (centimetres: number) =>
  centimetres < 20 ? Math.max(1, Math.round(centimetres)) : Math.round(centimetres / 5) * 5
