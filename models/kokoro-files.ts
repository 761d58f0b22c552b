/** The voices whose styles are fetched with Kokoro, by the names of their cards. */
export const kokoroVoices = ['kokoro-af_heart', 'kokoro-am_michael'] as const

/** What it is opened with: the network, the numbers of its letters, how words are pronounced, and the voices. */
export const kokoroFiles: readonly string[] = [
  ...['kokoro', 'kokoro-vocabulary', 'kokoro-dictionary'],
  ...kokoroVoices,
]
