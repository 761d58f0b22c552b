/** What eSpeak NG is opened with. Its licence lies beside it for whoever wants to read it. */
export const espeakFiles: readonly string[] = ['espeak-program', 'espeak-data']

/** The name of eSpeak NG's voice for a language (BCP 47), as a `Script` asks for it. */
export const espeakVoice = (language: string): string => `espeak:${language}`
