/** Whether it is listened for all the time while looking, and which words call us. */
export type WakeWish = { readonly on: boolean; readonly phrase: string }

/** What a fresh visitor gets: nothing listens until the person switches it on. */
export const usualWake: WakeWish = { on: false, phrase: 'hey sightline' }
