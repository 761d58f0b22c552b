/**
 * The language of a tag without its region and script, in small letters: `en` of `en-GB`, and of the
 * `en_US` that Android writes (BCP 47).
 */
export const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/, 1)[0] ?? ''
