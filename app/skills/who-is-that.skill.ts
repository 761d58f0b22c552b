import { decline } from './answers.ts'
import { asks, type Patterns } from './meaning.ts'
import type { Skill } from './skill.ts'

const patterns: Patterns = {
  en: [
    "who('s|s)?( .+)?",
    "what('s|s| is| are) (his|her|their|my|this person's|that person's) names?",
    'do you (know|recognise|recognize) (him|her|them|me|us|(this|that|the) (person|man|woman|guy))',
  ],
  de: [
    'we(r|n|ssen)( .+)?',
    'wie hei(ß|ss)(t|en) .+',
    '(kennst|erkennst) du (ihn|sie|mich|uns|(diese|die) (person|frau)|(diesen|den) (mann|menschen))',
  ],
}

/** Declines to say who a person is: faces are nobody's name tag. */
const whoIsThat: Skill = {
  name: 'who-is-that',
  examples: {
    en: ['Who is that?', 'Who do you see?', "What's her name?", 'Do you recognise this person?'],
    de: ['Wer ist das?', 'Wen siehst du?', 'Wie heißt sie?', 'Kennst du diese Person?'],
  },
  suits: (question) => (asks(question, patterns) ? 1 : 0),
  answer: () => decline({ reason: 'person' }, 'answer-who'),
}
export default whoIsThat
