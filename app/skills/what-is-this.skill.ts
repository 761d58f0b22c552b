import { mention } from '../words/phrases.ts'
import { cannotLook, confidenceOfTrack, decline, fromTracks } from './answers.ts'
import { sureFrom } from './in-view.ts'
import { asks, type Patterns } from './meaning.ts'
import { calledBy } from './names.ts'
import { pointedAt } from './pick.ts'
import type { Skill } from './skill.ts'
import { tooPoor } from './too-poor.ts'

const it =
  '(this|that|it|these|those|this thing|that thing|this object|that object|the thing|the object)'
const patterns: Patterns = {
  en: [
    `what(s|'s| is| are| was)( exactly)? ${it}( here| there| thing| called| i am holding| i'm holding| in my hand| in my hands| in the middle)*`,
    `what (kind|sort|type) of (thing|object|item) (is|are) ${it}( {place})*`,
    'what (thing|object|item) is (this|that|it)( {place})*',
    `(identify|recognise|recognize|name) ${it}( for me)?`,
    `what (am i|are you) (holding|pointing at|touching|looking at)( {place})*`,
    'what do i have in my hands?',
    `what do (you|we) call ${it}`,
    `what (does|do) ${it} look like`,
    "what's (this|that|it) called",
  ],
  de: [
    'was (ist|sind|war) (das|dies|denn das|dieses ding|das ding)( hier| da| für ein ding| in meiner hand)*',
    'was halte ich( da)?( in der hand)?',
    'was habe ich( da)? in der hand',
    'wie (heißt|nennt man) (das|dies)( ding)?',
    'worauf (zeige|deute) ich',
  ],
}
/** Less of the picture than this in each direction nothing is told of for sure; metres do not matter. */
const small = 0.03

/** Names the thing that is pointed at, or nearest to the middle. */
const whatIsThis: Skill = {
  name: 'what-is-this',
  examples: {
    en: ['What is this?', "What's that?", 'What am I holding?', 'identify this object'],
    de: ['Was ist das?', 'Was ist das hier?', 'Was halte ich da?'],
  },
  suits: (question) => (asks(question, patterns) ? 1 : 0),
  answer: (question) => {
    const { tracks, picture, language } = question
    if (tracks === null) return cannotLook
    const dark = tooPoor(picture, 'things')
    if (dark) return dark
    const subject = pointedAt(question)
    const track = subject?.track ?? null
    if (!subject || !track) return decline({ reason: 'unseen' }, 'answer-nothing-here')
    const blurred = tooPoor(picture, 'things', track.box)
    if (blurred) return blurred
    const [, , width, height] = track.box
    if (Math.max(width, height) < small)
      return decline({ reason: 'picture', fault: 'far' }, 'answer-too-far')
    const things =
      calledBy(question, subject.thing?.id ?? null) ?? mention(language, track.label, 1)
    const sure = confidenceOfTrack(track, picture) >= sureFrom
    const told = fromTracks(
      sure ? 'answer-this' : 'answer-this-perhaps',
      { things },
      [track],
      picture,
    )
    return { ...told, known: sure ? 'see' : 'guess', pointAt: subject.id }
  },
}
export default whatIsThis
