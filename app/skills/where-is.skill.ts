import { suitsThing, type Patterns } from './meaning.ts'
import type { Skill } from './skill.ts'
import { tellWhere } from './tell-where.ts'

const nearest = '( the)?( (nearest|closest|next))?'
const patterns: Patterns = {
  en: [
    `where(s|'s| is| are| was| were| can i find| could i find| do i find| did i see| have i seen| do i have| do we have| might)${nearest} {thing}( be)?( {place}| located| kept| at| last)*`,
    'where (did|have|had|do|could|might) (i|we|you) (put|leave|left|lay|place|placed|keep|kept|store|see|seen|drop|set|lose|lost|have left|have put)( down)? {thing}( down| last| {place})*',
    "where('s| is| are) {thing} (now|gone|at|located|hiding|hidden)",
    'where {thing} (is|are|was|were)( now| located| {place})*',
    'where (has|have) {thing} (gone|been)( to)?',
    'where did {thing} go( to)?',
    `(show me|point to|point at|i need)( me)?${nearest} {thing}( {place})*`,
    "i (can't|cannot|can not|couldn't|could not) (find|see|remember where i (put|left)) {thing}( anymore| any more)?",
    "i('ve| have)? (lost|misplaced|forgot where i (put|left)) {thing}",
    '(which|what) way (is|are) {thing}',
    '(in|on) (what|which) (direction|place|location|spot|room)( is| are| did i (see|put|leave|find)) {thing}( located| last)?',
    "what('s|s| is) the (location|position|whereabouts) of {thing}",
    '(have|did|do) you (seen|see|know where) {thing}( is| are| anywhere)?',
    '(has|have) (anyone|anybody) seen {thing}',
    'how do i get to {thing}',
  ],
  de: [
    'wo( {place})* (ist|sind|war|waren|steht|liegt|liegen|stehen|hängt|befindet sich|befinden sich|finde ich|gibt es|ist denn)( {place})*( (der|die|das|den) nächsten?)? {thing}( {place}| hin| geblieben| hingekommen)*',
    'wo( {place})* (habe|hab|hatte|haben) (ich|wir) {thing}( zuletzt)? (hingelegt|gelassen|hingestellt|liegen lassen|liegenlassen|hingetan|abgelegt|abgestellt|gesehen|verloren|vergessen)',
    'wo {thing} (ist|sind|liegt|steht|war)( {place})*',
    'wohin (ist|sind|habe ich|hab ich) {thing} (gekommen|verschwunden|gelegt|gestellt|getan)',
    '(zeig mir|zeige mir|zeig|zeige|ich brauche)( (der|die|das|den) nächsten?)? {thing}( zu finden| finden| suchen)?( {place})*',
    'ich (finde|sehe) {thing}( nicht)?( mehr)?',
    'ich (habe|hab) {thing} (verloren|verlegt)',
    'in welche(r|m) (richtung|raum|zimmer|ecke) (ist|liegt|steht|sind) {thing}',
    'hast du {thing}( irgendwo)? gesehen',
    'wie komme ich (zu|zum|zur) {thing}',
  ],
}

/** Says where a thing is or was last, and points at it; or which kind of not-knowing it is. */
const whereIs: Skill = {
  name: 'where-is',
  examples: {
    en: [
      'Where is my cup?',
      "Where's the nearest chair?",
      'where are the scissors',
      'Where did I put my phone?',
      'Show me the laptop, please.',
      "I can't find my backpack.",
      'Have you seen my keyboard?',
      'where did I leave the book',
    ],
    de: [
      'Wo ist meine Tasse?',
      'Wo ist der nächste Stuhl?',
      'wo liegt die Schere',
      'Wo habe ich mein Handy hingelegt?',
      'Zeig mir bitte den Laptop.',
      'Ich finde meinen Rucksack nicht.',
      'Ich habe mein Buch verlegt.',
    ],
  },
  suits: (question) => suitsThing(question, patterns),
  answer: (question, hands) => tellWhere(question, patterns, hands),
}
export default whereIs
