/** Letters and what they mostly sound like in English, the longest first; for names that no dictionary has. */
const sounds: readonly (readonly [string, string])[] = (
  'tch CH,igh AY,eau OW,sch SH,' +
  'ch CH,sh SH,th TH,ph F,ck K,ng NG,qu K W,wh W,kn N,wr R,gh G,' +
  'ee IY,ea IY,oo UW,ou AW,ow OW,oa OW,ai EY,ay EY,ei AY,ie IY,oi OY,oy OY,au AO,aw AO,ew UW,ue UW,' +
  'ar AA R,er ER,ir ER,or AO R,ur ER,bb B,dd D,ff F,gg G,ll L,mm M,nn N,pp P,rr R,ss S,tt T,zz Z,cc K,' +
  'a AE,b B,c K,d D,e EH,f F,g G,h HH,i IH,j JH,k K,l L,m M,n N,o AA,p P,q K,r R,s S,t T,u AH,v V,w W,x K S,y IY,z Z'
)
  .split(',')
  .map((pair) => {
    const [letters = '', ...phones] = pair.split(' ')
    return [letters, phones.join(' ')] as const
  })

const vowel = /^(AA|AE|AH|AO|AW|AY|EH|ER|EY|IH|IY|OW|OY|UH|UW)$/

/**
 * How a word of the letters a to z may sound, in phones: letter by letter, a c before e, i and y as s, a
 * silent e at the end, stress on the first vowel.
 */
export function soundOut(word: string): string {
  const phones: string[] = []
  const text = word.replaceAll(/[^a-z]/g, '').replace(/(?<=[a-z]{2}[^aeiouy])e$/, '')
  for (let at = 0; at < text.length;) {
    const rest = text.slice(at)
    const found = sounds.find(([letters]) => rest.startsWith(letters))
    const [letters, sound] = found ?? [rest.slice(0, 1), '']
    phones.push(...(/^c[eiy]/.test(rest) ? ['S'] : sound.split(' ')))
    at += letters.length
  }
  let stressed = false
  return phones
    .map((phone) => {
      if (!vowel.test(phone)) return phone
      const digit = stressed ? 0 : 1
      stressed = true
      return phone + String(digit)
    })
    .join(' ')
}
