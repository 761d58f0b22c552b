import { decline } from './answers.ts'
import { asks, type Patterns } from './meaning.ts'
import { about, someone, trait } from './person-words.ts'
import type { Skill } from './skill.ts'

const patterns: Patterns = {
  en: [
    // Who somebody is.
    `who(s|'s| is| are| was| were| am i| might| could)?( (this|that|it|he|she|they|these|those|there|here|you see|be))*( ${someone.en})?( (looking at|talking to|standing with|facing|with me|with|on the (left|right)|in (the|this) (picture|photo|image|room|view)|in front of me|at the door|next to me|beside me|behind me|over there|standing .+|sitting .+|wearing .+|talking .+|coming .+|walking .+))*`,
    `who (do|can|did|does|else) (you|i|we|it)? ?(see|recogni[sz]e|know|talk to|meet|met|talk with|spot|look like|am i looking at)?( .+)?`,
    `(do|can|could|did) (you|i|we) (know|recogni[sz]e|identify|name|remember|tell me who) (who )?${someone.en}( (is|are))?( .+)?`,
    `(do|have) (you|i|we) (know|met|seen|meet|seen before) ${someone.en}( before| somewhere)?`,
    `(identify|recogni[sz]e|name|google|look up|find out about|search for) ${someone.en}`,
    `(is|are|was) (this|that|it|he|she|they) (really |maybe )?my ${someone.kinEn}`,
    `does ${someone.en} look (familiar|like .+)`,
    `(match|compare|scan|remember) ${someone.en}'?s? face`,
    // What they are like.
    `(what('s|s| is| are| was)?|tell me|guess|estimate|describe|judge|how('s|s| is)) ${about.en} (${trait.en})( .+)?`,
    `(what('s|s| is| are)|tell me|guess|estimate)? ?the (${trait.en}) of ${someone.en}( .+)?`,
    `(if |whether )?who ${someone.en} (is|are|was|were)( .+)?`,
    `(what|which) (${trait.en})( group)? (is|are|does|do|has|have|was) ${someone.en}( .+)?`,
    `(guess |estimate )?how (old|young|tall|heavy|rich|smart|fat|attractive|pretty|healthy|happy|sad|angry|drunk|tired) (is|are|am|was|do|does|would you say)? ?${someone.en}( .+)?`,
    `how (is|are|does|do|was|am) ${someone.en} (feel|feeling|doing|look|looking|today|seem).*`,
    `what (is|are|does|do|am|was) ${someone.en} (feel|feeling|think|thinking|do for a living|believe|want|earn|intend).*`,
    `(is|are|am|was|does|do|did|has|have) ${someone.en} (\\S+ ){0,2}(look |looks |seem |seems |feel |feeling |appear |be |a |an |have |has |very |really |more |getting |from |speak |come from )*(${trait.enWords})\\b.*`,
    `where (is|are|was|were|does|do|might|could) ${someone.en} (originally )?(from|come from|born|live|grow up|work|go to school)( originally)?`,
    `what('s|s| is) (wrong|the matter|up) with ${someone.en}`,
    `can (i|we) trust ${someone.en}`,
    `why (is|are|does|do) ${someone.en} (sad|crying|angry|upset|happy|smiling|laughing|look .+)`,
  ],
  de: [
    `we(r|n|m|ssen)( (ist|sind|war|siehst|kennst|bin|steht|sitzt|liegt|könnte|hat))?( (das|dies|er|sie|es|da|dort|hier|du|ich|vor mir|neben mir|im bild|auf dem (bild|foto)|an der tür|gesicht|noch))*( ${someone.de})?( .+)?(?<!geschrieben|gemacht|gebaut|gemalt|erfunden|hergestellt)`,
    `wie hei(ß|ss)(t|en) ${someone.de}( .+)?`,
    `(kennst|erkennst|identifizierst|weißt) du (wer )?${someone.de}( .+)?`,
    `(identifiziere|erkenne|benenne) ${someone.de}`,
    `ist (das|dies|er|sie) (mein|meine) ${someone.kinDe}`,
    `(was ist|wie ist|rate|schätze|beschreibe|nenn mir) ${about.de} (${trait.de})( .+)?`,
    `(welche|welcher|welches|was für ein|was für eine|welchen) (${trait.de}) (hat|haben|ist|sind) ${someone.de}`,
    `wie (alt|jung|groß|schwer|reich|klug|dick|hübsch|gesund|glücklich|traurig|wütend|betrunken|müde) (ist|sind|bin|wirkt|schätzt du) ${someone.de}( .+)?`,
    `wie (geht es|fühlt sich|fühlen sich|sieht|sehen|wirkt) ${someone.de}( aus)?`,
    `woher (kommt|kommen|stammt|stammen|ist) ${someone.de}`,
    `(ist|sind|wirkt|hat|haben|sieht|sehen|scheint|bin) ${someone.de} (.+ )?(${trait.deWords})\\b.*`,
    `was (denkt|fühlt|verdient|glaubt|arbeitet|fehlt|macht beruflich) ${someone.de}( .+)?`,
  ],
}

/** Declines to say who somebody is, or what they are like: by rule, whatever else might answer it. */
const person: Skill = {
  name: 'person',
  examples: {
    en: ['Who is that?', "What's her name?", 'How old is he?', 'Does she look sad?'],
    de: ['Wer ist das?', 'Wie heißt sie?', 'Wie alt ist der Mann?', 'Woher kommt sie?'],
  },
  forms: patterns,
  suits: (question) => (asks(question, patterns) || asksForName(question.text) ? 1 : 0),
  answer: () => decline({ reason: 'person' }, 'answer-person'),
}
export default person

/** "Is that Ada Lovelace?": only names begin with capitals there, in English. */
const asksForName = (text: string): boolean =>
  /^(?:Is|is) (?:this|that|he|she|it) (?:really |maybe )?(?!I\b)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*\s*\??$/u.test(
    text,
  )
