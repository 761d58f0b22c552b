/** How people are spoken of, and what of them is never told; alternatives of regular expressions. */

const folkEn =
  'man|woman|person|guy|girl|boy|lady|kid|child|baby|gentleman|fellow|dude|individual|stranger|teenager|adult|men|women|people|persons|guys|girls|boys|ladies|kids|children|couple|family|crowd|face|faces|waiter|waitress|driver|neighbou?r|friend|colleague|boss|teacher|doctor|customer|visitor|cashier|host|guest|speaker|player|actor|actress|singer|celebrity|politician'
const folkDe =
  'mann|frau|person|typ|mädchen|junge|jungen|dame|kind|baby|herr|herrn|fremde|fremden|männer|frauen|personen|leute|menschen|mensch|kinder|paar|familie|gesicht|nachbar|nachbarin|freund|freundin|kollege|kollegin|chef|lehrer|lehrerin|kellner|kellnerin|gast|sprecher|schauspieler|schauspielerin'
const adjective = '(?:other |old |young |little |tall |blond |blonde |bearded |\\S+ing )*'

type Words = Readonly<Record<'en' | 'de', string>>

/** Somebody. */
export const someone: Words & Readonly<Record<'kinEn' | 'kinDe', string>> = {
  en: `(?:he|she|him|her|they|them|i|me|someone|somebody|everyone|everybody|anyone|(?:this|that|these|those|the|my|our|your|his|her|a) ${adjective}(?:${folkEn})(?: (?:in|on|at|over|with|next|beside|standing|sitting|who|wearing|here|there)\\b.*?)?)`,
  kinEn:
    '(wife|husband|brother|sister|mother|mum|mom|father|dad|son|daughter|friend|boss|neighbou?r|uncle|aunt|cousin|colleague|teacher|doctor|girlfriend|boyfriend|partner|grandmother|grandfather|grandma|grandpa|child|kid)( .+)?',
  de: `(?:er|sie|ihn|ihm|ihr|ihnen|ich|mich|jemand|(?:der|die|das|dem|den|dieser|diese|dieses|diesem|diesen|mein|meine|ein|eine) (?:\\S+en? )?(?:${folkDe})(?: (?:da|dort|hier|im|in|auf|vor|neben|mit)\\b.*?)?)`,
  kinDe:
    '(mann|frau|bruder|schwester|mutter|vater|sohn|tochter|freund|freundin|chef|chefin|nachbar|nachbarin|onkel|tante|kollege|kollegin|lehrer|lehrerin|oma|opa|kind)( .+)?',
}

/** Of somebody. */
export const about: Words = {
  en: `(?:his|her|their|my|(?:this|that|the|these|those) ${adjective}(?:${folkEn})(?:'s|s'|s)?)`,
  de: `(?:sein|seine|ihr|ihre|mein|der|die|das) (?:(?:name|alter)?)`,
}

const what =
  'names?|age|mood|emotions?|feelings?|nationality|origins?|ethnicity|ethnic background|race|religion|gender|sex|sexuality|sexual orientation|job|profession|occupation|income|salary|health|illness|disease|condition|disability|diagnosis|iq|intelligence|personality|character|background|identity|marital status|weight|bmi|political views?|beliefs?|accent|expression|state of mind|country|address|phone number|family name|surname|first name|attractiveness'

/** What people are like. */
export const trait: Words & Readonly<Record<'enWords' | 'deWords', string>> = {
  en: what,
  enWords:
    'happy|unhappy|sad|angry|mad|upset|afraid|scared|nervous|anxious|stressed|depressed|bored|excited|surprised|tired|exhausted|sleepy|drunk|sober|high|sick|ill|unwell|healthy|ok|okay|injured|in pain|pregnant|disabled|blind|deaf|autistic|cancer|disease|syndrome|disorder|fever|cold|flu|infection|diabetes|dementia|old|older|young|younger|years old|a minor|underage|adult|american|british|english|german|french|italian|spanish|polish|russian|turkish|chinese|japanese|korean|indian|mexican|african|asian|european|arab|latino|hispanic|black|white|foreign|foreigner|immigrant|local|native|jewish|muslim|christian|catholic|hindu|buddhist|religious|gay|lesbian|straight|bisexual|transgender|trans|male|female|man or|boy or|married|single|rich|poor|wealthy|homeless|famous|celebrity|attractive|beautiful|handsome|pretty|ugly|cute|good looking|hot|fat|thin|overweight|smart|intelligent|stupid|honest|lying|trustworthy|dangerous|criminal|suspicious|friendly|in love|interested in|flirting|well',
  de: 'name|alter|laune|stimmung|gefühle?|nationalität|herkunft|ethnie|hautfarbe|religion|geschlecht|beruf|gehalt|gesundheit|krankheit|behinderung|persönlichkeit|charakter|identität|gewicht|gesichtsausdruck',
  deWords:
    'glücklich|unglücklich|traurig|wütend|böse|ängstlich|nervös|gestresst|depressiv|gelangweilt|überrascht|müde|betrunken|krank|gesund|verletzt|schwanger|behindert|blind|taub|alt|jung|volljährig|minderjährig|jahre alt|deutsch|deutsche|deutscher|franzose|türke|türkin|chinese|chinesin|ausländer|ausländerin|muslim|muslimin|christ|jude|jüdin|religiös|schwul|lesbisch|männlich|weiblich|verheiratet|ledig|reich|arm|berühmt|attraktiv|schön|hübsch|hässlich|dick|dünn|klug|dumm|ehrlich|gefährlich|kriminell|fröhlich|zufrieden|krankheit|fieber',
}
