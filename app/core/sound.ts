/** The rate of all sound here, samples a second, and the length of its pieces: 32 ms. */
export const soundRate = 16_000
export const soundLength = 512
