/** Words of sums and the signs that stand for them, longest first, by language. */
const signs: Readonly<Record<string, readonly (readonly [words: RegExp, sign: string])[]>> = {
  en: [
    [/\b(divided by|over)\b/g, '/'],
    [/\b(multiplied by|times)\b/g, '*'],
    [/\bto the power of\b/g, '^'],
    [/\bsquared\b/g, '^2'],
    [/\bplus\b/g, '+'],
    [/\bminus\b/g, '-'],
    [/\b(the )?square root of ([\d.]+)/g, 'sqrt($2)'],
    [/([\d.]+) ?(%|percent|per cent) of ([\d.]+)/g, '($1 / 100 * $3)'],
  ],
  de: [
    [/\b(geteilt durch|durch)\b/g, '/'],
    [/\b(multipliziert mit|mal)\b/g, '*'],
    [/\bhoch\b/g, '^'],
    [/\bplus\b/g, '+'],
    [/\bminus\b/g, '-'],
    [/\b(die )?(quadrat)?wurzel (aus|von) ([\d.]+)/g, 'sqrt($4)'],
    [/([\d.]+) ?(%|prozent) (von|aus) ([\d.]+)/g, '($1 / 100 * $4)'],
  ],
}

/** Units as people say them and as they are written. */
const units: readonly (readonly [words: RegExp, unit: string])[] = [
  [/\b(kilometers?|kilometres?|kilometern?)\b/g, 'km'],
  [/\b(centimeters?|centimetres?|zentimetern?)\b/g, 'cm'],
  [/\b(millimeters?|millimetres?|millimetern?)\b/g, 'mm'],
  [/\b(meters?|metres?|metern?)\b/g, 'm'],
  [/\b(miles?|meilen?)\b/g, 'mi'],
  [/\b(inches|inch|zoll)\b/g, 'inch'],
  [/\b(feet|foot|fuß)(?![a-zß])/g, 'ft'],
  [/\b(yards?)\b/g, 'yd'],
  [/\b(kilograms?|kilos?|kilogramm)\b/g, 'kg'],
  [/\b(grams?|gramm)\b/g, 'g'],
  [/\b(pounds?|pfund)\b/g, 'lb'],
  [/\b(ounces?|unzen?)\b/g, 'oz'],
  [/\b(liters?|litres?|litern?)\b/g, 'l'],
  [/\b(milliliters?|millilitres?|millilitern?)\b/g, 'ml'],
  [/\b(gallons?|gallonen?)\b/g, 'gallon'],
  [/\bcups?\b/g, 'cup'],
  [/\b(degrees? )?(celsius|centigrade)\b|\bgrad celsius\b/g, 'degC'],
  [/\b(degrees? )?fahrenheit\b|\bgrad fahrenheit\b/g, 'degF'],
  [/\b(hours?|stunden?)\b/g, 'hours'],
  [/\b(minutes?|minuten?)\b/g, 'minutes'],
  [/\b(seconds?|sekunden?)\b/g, 'seconds'],
]

const openings: Readonly<Record<string, RegExp>> = {
  en: /^(please )?(what(s|'s| is)|how much is|calculate|work out|convert|compute|how much are) /,
  de: /^(bitte )?(was (ist|sind|ergibt)|wie ?viel (ist|sind|ergibt|macht)|berechne|rechne( aus)?|wandle) /,
}

/**
 * A question as a sum in signs, null where it is none: it must begin as one, hold a number, and
 * nothing but numbers, signs and units once its words are put as such.
 */
export function sumOf(text: string, language: string): string | null {
  let said = text
    .toLowerCase()
    .replace(/[?!]+$|\.$/, '')
    .trim()
  if (language === 'de') said = said.replaceAll(/(\d),(\d)/g, '$1.$2')
  // "How many inches are 3 metres" is "3 metres to inches".
  const many = /^(?:how many|wie ?viele?) (.+?) (?:are|is|in|sind|ist|hat|haben)(?: there in| in)? (.+)$/.exec(said) // prettier-ignore
  if (many) said = `${many[2] ?? ''} to ${many[1] ?? ''}`
  said = said.replace(openings[language] ?? /^$/, '').replace(/ (um|aus)$/, '')
  for (const [words, sign] of signs[language] ?? []) said = said.replaceAll(words, sign)
  for (const [words, unit] of units) said = said.replaceAll(words, unit)
  said = said.replaceAll(/ in | into /g, ' to ').replace(/^a |^an |^ein(e|en)? /, '1 ')
  const known = /^(?:[\d.\s+*/^()-]|sqrt|to|km|cm|mm|mi|m|inch|ft|yd|kg|g|lb|oz|ml|l|gallon|cup|degC|degF|hours|minutes|seconds)+$/ // prettier-ignore
  const isSum = /\d/.test(said) && /[+*/^-]|sqrt| to /.test(said)
  return isSum && known.test(said) ? said : null
}
