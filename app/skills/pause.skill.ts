import { plain } from './answers.ts'
import { asks, type Patterns } from './meaning.ts'
import type { Skill } from './skill.ts'

const patterns: Patterns = {
  en: [
    '(pause|stop|turn off|switch off|shut off|close|disable)( the| my| your)? (camera|looking|watching|recording me|video)( off)?( now)?',
    '(stop|pause) (looking|watching|seeing)( at .+)?',
    "(don't|do not) (look|watch)( now)?",
    'turn( the| your)? camera off',
    'close your eyes',
  ],
  de: [
    '(pausiere|stoppe|schließe|beende)( die| deine)? (kamera|das schauen|video)',
    'schalte?( die| deine)? kamera (aus|ab)',
    'mach( die| deine)? (kamera|augen) (aus|zu)',
    '(schau|sieh|guck) (nicht|weg)( hin)?',
    'hör auf zu (schauen|gucken|sehen)',
  ],
}

/** Switches the camera off. */
const pause: Skill = {
  name: 'pause',
  examples: {
    en: ['Pause the camera.', 'Stop looking.', 'turn the camera off'],
    de: ['Schalte die Kamera aus.', 'Hör auf zu schauen.'],
  },
  guessed: 'ask',
  suits: (question) => (asks(question, patterns) ? 1 : 0),
  answer: (_, { stopLooking }) => {
    stopLooking()
    return plain('answer-paused')
  },
}
export default pause
