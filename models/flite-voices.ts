/**
 * The voices in Flite's file that can say anything, the usual one first; `awb_time` only tells the time,
 * `kal` is `kal16` at half the rate.
 */
export const fliteVoices = ['slt', 'rms', 'awb', 'kal16'] as const
