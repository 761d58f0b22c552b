import { unitBox } from '../../models/box.ts'
import { hazards } from '../core/hazards.ts'
import { cannotLook, decline, fromTracks } from './answers.ts'
import { groupsOf, inWords } from './in-view.ts'
import { asks, type Patterns } from './meaning.ts'
import type { Skill } from './skill.ts'
import { tooPoor } from './too-poor.ts'

/** More kinds of things than this nobody keeps in mind while listening. */
const most = 5

const whole = unitBox(0, 0, 1, 1)
const patterns: Patterns = {
  en: [
    'what (do|can) you see( {place})*',
    'what are you (seeing|looking at)( {place})*',
    "what(s|'s| is| are)( {place})+",
    "what('s|s| is) (going on|happening|around)( {place})*",
    '(give|tell) me (an overview|a description|more)( {place})*',
    'what is (it|the room|this place) like',
    'what (do|can) (i|we) see( {place})*',
    'where am i',
    'what (else|things|objects) (do|can) you see( {place})*',
    'what (am i|are we) (looking at|seeing)( {place})*',
    'how many (things|objects)( are| do you see| can you see)?( {place})*',
    '(do|can) you see (anything|something|things)( {place})*',
    '(is|are) there (anything|something)( {place})*',
    'describe (it|this|that|what you see|everything|(the|this|my) (scene|view|picture|image|photo|room|surroundings))( {place})*',
    'describe( {place})*',
    'what you (can )?see( {place})*',
    'look( around)?( {place})*',
  ],
  de: [
    'was (siehst|erkennst) du( {place})*( alles)?( {place})*',
    'was kannst du( {place})*( alles)? (sehen|erkennen)',
    'was du( {place})* (siehst|erkennst|sehen kannst)',
    'was (ist|sind|gibt es|liegt|steht|befindet sich)( {place})+( los)?',
    'wo bin ich',
    'was sehe ich( {place})*',
    'worauf (schaue|blicke) ich( {place})*',
    'siehst du( {place})* (etwas|was|irgendetwas|irgendwas)( {place})*',
    '(ist|gibt es)( {place})* (etwas|irgendetwas|irgendwas)( {place})*',
    'wie viele (dinge|sachen|gegenstände)( siehst du| sind| gibt es)?( {place})*',
    'beschreib(e)?( mir)? (es|das|alles|was du siehst|(das|die|den|meine) (bild|szene|foto|raum|umgebung))( {place})*',
    'schau( dich um)?( {place})*',
  ],
}

/** Names what is in view: grouped, counted, surest first. */
const whatDoYouSee: Skill = {
  name: 'what-do-you-see',
  examples: {
    en: [
      'What do you see?',
      'What can you see right now?',
      'what is in front of me',
      'Describe the scene, please.',
      'Is there anything here?',
      'Tell me what you see.',
    ],
    de: [
      'Was siehst du?',
      'Was kannst du gerade sehen?',
      'Was ist vor mir?',
      'Beschreibe bitte das Bild.',
      'Siehst du hier etwas?',
      'Sag mir, was du siehst.',
    ],
  },
  suits: (question) => (asks(question, patterns) ? 1 : 0),
  answer: ({ tracks, picture, language }) => {
    if (tracks === null) return cannotLook
    const poor = tracks.length === 0 ? tooPoor(picture, 'things', whole) : null
    if (poor) return poor
    const groups = groupsOf(tracks)
    if (groups.length === 0) return decline({ reason: 'unseen' }, 'answer-nothing')
    const risky = groups.filter(({ label, sure }) => sure && hazards.has(label))
    const others = groups.filter((group) => !risky.includes(group))
    const told = groups.flatMap(({ tracks }) => tracks)
    if (risky.length > 0) {
      const things = others.length > 0 ? inWords(language, others, most) : 'none'
      const args = { hazards: inWords(language, risky), things }
      return fromTracks('answer-see-hazard', args, told, picture)
    }
    const id = groups.some(({ sure }) => sure) ? 'answer-see' : 'answer-perhaps'
    return fromTracks(id, { things: inWords(language, groups, most) }, told, picture)
  },
}
export default whatDoYouSee
