import { directionTo } from '../core/direction.ts'
import { meanDeviation } from '../core/world/covariance.ts'
import { distanceInWords } from '../words/measures.ts'
import { definite } from '../words/phrases.ts'
import { decline, fromThings } from './answers.ts'
import { suitsThing, type Patterns } from './meaning.ts'
import { referMeasured } from './refer.ts'
import type { Skill } from './skill.ts'

const patterns: Patterns = {
  en: [
    'how (far|close|near)( away| off)? (is|are) {thing}( away)?( from (me|us|here))?( {place})*',
    'how (far|close) (am i|are we|is it) (away )?(from|to) {thing}( {place})*',
    "what('s|s| is) the distance (to|from|of) {thing}",
    'how many (metres|meters|feet|steps)( away)? (is|are) {thing}( away)?',
    'how long (is it|does it take) to {thing}',
  ],
  de: [
    'wie (weit|nah|nahe)( weg| entfernt)? (ist|sind|steht|liegt) {thing}( weg| entfernt)?( von (mir|uns|hier))?',
    'wie weit ist es( bis)? (zu|zum|zur) {thing}',
    'wie viele (meter|schritte)( weit)? (ist|sind) {thing}( weg| entfernt)?',
  ],
}

/** Says how far away a thing is, where that was measured. */
const howFar: Skill = {
  name: 'how-far',
  examples: {
    en: [
      'How far away is the table?',
      'how far is the cup',
      'how far is it to the fridge',
      "What's the distance to the chair?",
    ],
    de: ['Wie weit ist der Tisch weg?', 'wie weit ist es zum Tisch'],
  },
  suits: (question) => suitsThing(question, patterns),
  answer: async (question, hands) => {
    const { language } = question
    const referred = await referMeasured(question, patterns, hands)
    if (!referred.thing) return referred.answer
    const { thing, memory, label } = referred
    const { distance, hour } = directionTo(memory.viewer, thing.at)
    const far = distanceInWords(language, distance, meanDeviation(thing.covariance), 'long')
    if (far === null) {
      const place = definite(language, label)
      return decline({ reason: 'picture', fault: 'far' }, 'answer-far-unsure', { place })
    }
    const args = { thing: definite(language, label, true), distance: far, hour }
    return fromThings('answer-far', args, [thing], { now: memory.now, pointAt: thing.id })
  },
}
export default howFar
