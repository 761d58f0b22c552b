import { directionTo } from '../core/direction.ts'
import { meanDeviation } from '../core/world/covariance.ts'
import { eyeOf } from '../core/world/glimpse.ts'
import { thingsNear } from '../core/world/queries/near.ts'
import { distanceInWords } from '../words/measures.ts'
import { mention } from '../words/phrases.ts'
import { cannotLook, decline, fromThings } from './answers.ts'
import { asks, type Patterns } from './meaning.ts'
import type { Skill } from './skill.ts'

const patterns: Patterns = {
  en: [
    "(what|which)(s|'s| is| are| thing is| object is)? (the )?(nearest|closest)( thing| object| to me| to us)*( {place})*",
    'what am i closest to',
    "what('s|s| is) (close|near|close by|nearby)( to me| me)?",
  ],
  de: [
    'was (ist|liegt|steht)( mir)? am nächsten( bei mir| zu mir)?',
    'was ist das nächste( ding)?',
    'was ist in meiner nähe',
  ],
}

/** Names the thing that is nearest to the person. */
const nearest: Skill = {
  name: 'nearest',
  examples: {
    en: ["What's the nearest thing?", 'what is closest to me'],
    de: ['Was ist mir am nächsten?', 'Was ist in meiner Nähe?'],
  },
  suits: (question) => (asks(question, patterns) ? 0.95 : 0),
  answer: ({ memory, language }) => {
    if (!memory) return cannotLook
    const [thing] = thingsNear(memory.things, eyeOf(memory.viewer))
    if (!thing) return decline({ reason: 'unseen' }, 'answer-nothing')
    const { distance, hour } = directionTo(memory.viewer, thing.at)
    const far = distanceInWords(language, distance, meanDeviation(thing.covariance), 'long')
    const args = { things: mention(language, thing.label, 1), distance: far ?? 'none', hour }
    return fromThings('answer-nearest', args, [thing], { now: memory.now, pointAt: thing.id })
  },
}
export default nearest
