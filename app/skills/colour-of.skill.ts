import { say } from '../words.ts'
import { definite } from '../words/phrases.ts'
import { cannotLook, confidenceOfTrack, decline, fromTracks } from './answers.ts'
import { suitsThing, type Patterns } from './meaning.ts'
import { refer } from './refer.ts'
import type { Skill } from './skill.ts'
import { tooPoor } from './too-poor.ts'

const patterns: Patterns = {
  en: [
    "what('s|s)? (is )?the colou?r of {thing}( {place})*",
    "(what|which) colou?r(s|'s)?( is| are| was| does| do)? {thing}( have| has)?( {place})*",
    'of (what|which) colou?r (is|are) {thing}',
    "what's {thing}'s colou?r",
  ],
  de: [
    '(welche|was für eine) farbe (hat|haben|ist|besitzt) {thing}( {place})*',
    'was ist die farbe (von|des|der) {thing}',
    'welchfarbig (ist|sind) {thing}',
    'in welcher farbe (ist|sind) {thing}',
  ],
}
/** A colour of less than this part of a thing is not named. */
const least = 0.2

/** Says the colour of a thing that is in view. */
const colourOf: Skill = {
  name: 'colour-of',
  examples: {
    en: ['What colour is the cup?', 'What color is this?', 'which colour does the chair have'],
    de: ['Welche Farbe hat die Tasse?', 'welche Farbe hat das', 'Was ist die Farbe der Couch?'],
  },
  suits: (question) => suitsThing(question, patterns),
  answer: async (question, hands) => {
    const { language, picture } = question
    const { subject, answer } = await refer(question, patterns, hands)
    if (!subject) return answer
    const thing = definite(language, subject.label)
    const { track } = subject
    if (!track) return decline({ reason: 'unseen' }, 'answer-colour-away', { thing })
    const poor = tooPoor(picture, 'details')
    if (poor) return poor
    const shares = await hands.coloursIn(track.box, hands.signal)
    if (!shares) return cannotLook
    const [first, second] = shares
      .filter(({ part }) => part >= least)
      .map(({ colour }) => say(language, { id: `colour-${colour}` }))
    if (first === undefined) return decline({ reason: 'unseen' }, 'answer-colours-many', { thing })
    const colour = second ? say(language, { id: 'colour-two', args: { first, second } }) : first
    const told = fromTracks(
      'answer-colour',
      { thing: definite(language, subject.label, true), colour },
      [track],
      picture,
    )
    const shown = shares[0]?.part ?? 0
    return { ...told, confidence: Math.min(confidenceOfTrack(track, picture), 0.4 + shown) }
  },
}
export default colourOf
