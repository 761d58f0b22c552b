import { lastSeen } from '../core/world/queries/last-seen.ts'
import { mention } from '../words/phrases.ts'
import { cannotLook, decline, fromThings, unknownThing } from './answers.ts'
import { meaningOf, suitsThing, type Patterns } from './meaning.ts'
import type { Skill } from './skill.ts'
import { ago, isInView, whereabouts } from './whereabouts.ts'

const patterns: Patterns = {
  en: [
    'when did (i|you|we) last (see|notice) {thing}',
    'when did (i|you|we) (see|notice) {thing} last',
    'when was {thing} last seen',
    'when (have|had) (i|you|we) last seen {thing}',
    'how long ago did (i|you|we) (last )?(see|notice) {thing}( last)?',
    'when did (i|you|we) (last )?(see|use|hold|have|notice|touch) {thing}( last| for the last time)?',
    "when('s| is| was) the last time (that )?(i|you|we) (saw|seen|used|noticed|had) {thing}",
    'how long (has it been|is it) since (i|you|we) (last )?(saw|seen) {thing}',
    'when {thing} (was|were) last seen',
  ],
  de: [
    'wann (hab|habe|hast|haben) (ich|du|wir) {thing} (zuletzt|das letzte( mal)?) gesehen',
    'wann (hab|habe|hast|haben) (ich|du|wir) (zuletzt|das letzte( mal)?) {thing} gesehen',
    'wann wurden? {thing} (zuletzt|das letzte( mal)?) gesehen',
  ],
}

/** Says when and where a thing was seen last. */
const whenSeen: Skill = {
  name: 'when-seen',
  examples: {
    en: [
      'When did I last see my cup?',
      'when was the cat last seen',
      'When did you see my phone last?',
    ],
    de: [
      'Wann habe ich meine Tasse zuletzt gesehen?',
      'wann wurde die Katze das letzte Mal gesehen',
    ],
  },
  suits: (question) => suitsThing(question, patterns),
  answer: (question) => {
    const meaning = meaningOf(question, patterns)
    const { memory, language } = question
    if (meaning === null || memory === null) return cannotLook
    if (meaning.kind === 'unknown') return unknownThing(meaning.noun)
    if (meaning.kind === 'this') return cannotLook
    const last = lastSeen(memory.things, meaning.labels)
    if (!last) {
      const thing = mention(language, meaning.name, 1)
      return decline({ reason: 'unseen' }, 'answer-where-never', { thing })
    }
    const { words: where, by } = whereabouts(language, last, memory, false)
    const things = mention(language, last.label, 1)
    const args = { things, where, seen: ago(language, last.lastSeen, memory) }
    const id = isInView(last, memory) ? 'answer-last-now' : 'answer-last-seen'
    return fromThings(id, args, [last, ...by], { now: memory.now, pointAt: last.id })
  },
}
export default whenSeen
