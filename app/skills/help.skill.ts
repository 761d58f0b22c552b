import { plain } from './answers.ts'
import { asks, type Patterns } from './meaning.ts'
import type { Skill } from './skill.ts'

const patterns: Patterns = {
  en: [
    'help( me)?',
    'what (can|do) you (do|answer|know|understand)',
    'what (can|may|should|could) i (ask|say)( you)?',
    'how (do|does) (you|this|it|that) work',
    'what are you',
    'hello|hi|hey',
  ],
  de: [
    'hilfe|hilf mir',
    'was kannst du( alles)?( tun| machen)?',
    'was (kann|darf|soll) ich( dich)? (fragen|sagen)',
    'wie (geht|funktioniert) (das|dies|es)',
    'was bist du',
    'hallo|hi|hey',
  ],
}

/** Says what may be asked. */
const help: Skill = {
  name: 'help',
  examples: {
    en: ['help', 'What can you do?', 'What can I ask?', 'How does this work?'],
    de: ['Hilfe', 'Was kannst du?', 'Was kann ich fragen?', 'Wie geht das?'],
  },
  suits: (question) => (asks(question, patterns) ? 1 : 0),
  answer: () => plain('answer-help'),
}
export default help
