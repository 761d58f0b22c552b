import { changesIn } from '../core/world/queries/changes.ts'
import { say } from '../words.ts'
import { definite } from '../words/phrases.ts'
import { cannotLook, decline, fromThings } from './answers.ts'
import { asks, type Patterns } from './meaning.ts'
import type { Skill } from './skill.ts'

const patterns: Patterns = {
  en: [
    "(what|has anything|did anything|is anything)(s|'s| has| have)? (changed?|moved?|been moved|different|new|gone|missing|disappeared)( {place}| since .+| lately| recently| in the last .+)*",
    "what('s|s| is| are) (different|new|missing|gone|changed)( {place}| since .+)*",
    'what (did|has) (someone|somebody|anyone) (move|moved|take|taken)( {place})*',
  ],
  de: [
    'was (hat sich|wurde|ist) (geändert|verändert|bewegt|verschoben|neu|anders|weg|verschwunden)( {place}| seit .+)*',
    'hat sich (etwas|was) (geändert|verändert)( {place}| seit .+)*',
    'was ist( {place})* (neu|anders|weg)',
  ],
}
/** So far back, ms: today. */
const lately = 12 * 3_600_000
/** More than this nobody keeps in mind. */
const most = 4

/** Says what went or was moved lately. */
const whatChanged: Skill = {
  name: 'what-changed',
  examples: {
    en: ['What changed?', 'Has anything moved?', "What's different here?", 'what is missing'],
    de: ['Was hat sich verändert?', 'Hat sich etwas geändert?', 'Was ist hier neu?'],
  },
  suits: (question) => (asks(question, patterns) ? 0.95 : 0),
  answer: async ({ memory, language }, hands) => {
    if (!memory) return cannotLook
    const events = await hands.eventsSince(memory.now - lately)
    const told = changesIn(events).slice(0, most)
    const things = memory.things.filter(({ id }) => told.some(({ thing }) => thing === id))
    if (told.length === 0) return decline({ reason: 'unseen' }, 'answer-changed-nothing')
    const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(
      told.map(({ kind, label }) =>
        say(language, {
          id: kind === 'moved' ? 'phrase-moved' : 'phrase-gone',
          args: { thing: definite(language, label) },
        }),
      ),
    )
    return fromThings('answer-changed', { list }, things, { now: memory.now, pointAt: null })
  },
}
export default whatChanged
