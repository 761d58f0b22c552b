import { decline } from './answers.ts'
import { asks, type Patterns } from './meaning.ts'
import type { Skill } from './skill.ts'

const felt =
  'hot|warm|cold|cool|heavy|light|soft|hard|wet|dry|damp|sticky|rough|smooth|sharp|fragile|fresh|ripe|rotten|spoiled|stale|sour|sweet|salty|spicy|tasty|frozen|locked|unlocked|charged|plugged in|broken|working|safe to eat|still good|clean enough'
const patterns: Patterns = {
  en: [
    `(is|are|was|were|does|do) (.+ )?(feel |taste |smell |still |too |very )*(${felt})( to the touch| yet| enough| or .+)?`,
    'how (hot|warm|cold|heavy|soft|hard|wet|sharp|fresh|ripe|loud|sweet|much does .+ weigh)\\b.*',
    'how (does|do|did) .+ (feel|taste|smell|sound)',
    'what (does|do|did) .+ (feel|taste|smell|weigh|sound)( like)?',
    "what('s|s| is| are| was| did i put| have i put) (inside|in|within|behind) (of )?(the|my|this|that|a) (?!(picture|image|photo|room|view|front|middle|scene|kitchen|background|living room|bedroom|corner|left|right|home|house|flat)).+",
    '(is|are) (the|my|this|that) .+ (empty|full|open inside)',
    '(is|are) there (anything|something|any .+) (inside|in) (the|my|this|that) (?!(picture|image|photo|room|view|front|middle|scene|kitchen|background|living room|bedroom|corner|home|house|flat)).+',
    'what (temperature|weight) (is|does|has) .+',
    '(open|close|pick up|grab|touch|taste|smell|lift|squeeze|shake|push|pull|turn on|turn off|switch on|switch off) (the|my|this|that|it)\\b.*',
  ],
  de: [
    '(ist|sind|war|fühlt sich|schmeckt|riecht) .+ (heiß|warm|kalt|kühl|schwer|leicht|weich|hart|nass|trocken|feucht|klebrig|rau|glatt|scharf|frisch|reif|verdorben|sauer|süß|salzig|gefroren|abgeschlossen|kaputt|voll|leer)( an)?',
    'wie (heiß|warm|kalt|schwer|weich|hart|nass|scharf|frisch|reif|süß|laut)\\b.*',
    'wie (fühlt|schmeckt|riecht|klingt) .+',
    'wie viel wiegt .+',
    'was (ist|liegt|steckt|befindet sich|habe ich) (in|im|hinter) (der|dem|meinem|meiner|diesem|dieser)? ?(?!(bild|foto|raum|zimmer|küche)).+',
    '(öffne|schließe|nimm|hebe|schüttle|schalte) (den|die|das|mein|meine)\\b.*',
  ],
}

/** Declines what would have to be touched, opened, tasted, heard or weighed. */
const touch: Skill = {
  name: 'touch',
  examples: {
    en: [
      'Is the coffee hot?',
      'How heavy is the box?',
      'What is in the drawer?',
      'Is the milk still fresh?',
      'What does it smell like?',
      'Open the fridge.',
    ],
    de: ['Ist der Kaffee heiß?', 'Wie schwer ist die Kiste?', 'Was ist in der Schublade?'],
  },
  suits: (question) => (asks(question, patterns) ? 0.93 : 0),
  answer: () => decline({ reason: 'touch' }, 'answer-touch'),
}
export default touch
