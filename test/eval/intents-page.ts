/** The browser's side: what each question is taken for, on the app's own way and with its own model. */
import { openGuess } from '../../app/guessing.ts'
import { meantBy } from '../../app/meant.ts'
import { openEmbeddingOn } from '../../app/open-models.ts'
import { skills } from '../../app/skills/all.ts'
import { question } from '../../app/skills/rehearse.ts'
import { commandOf, commands } from '../../app/words/commands.ts'
import type { Understood } from './intent-figures.ts'

declare global {
  /** The names of all skills and commands. */
  var intentNames: readonly string[]
  var understandAll: (texts: readonly string[], language: string) => Promise<Understood[]>
}

const on = { backend: 'wasm', threads: null, base: new URL('/', location.href).href } as const
const { guess } = openGuess(openEmbeddingOn(on, () => undefined))
const { signal } = new AbortController()

globalThis.intentNames = [...skills.map(({ name }) => name), ...commands]

globalThis.understandAll = async (texts, language) => {
  const found: Understood[] = []
  for (const text of texts) {
    const begun = performance.now()
    const { way, intent } = await understood(text, language)
    found.push({ text, way, intent, ms: performance.now() - begun })
  }
  return found
}

async function understood(
  text: string,
  language: string,
): Promise<Pick<Understood, 'way' | 'intent'>> {
  const asked = question(language, text, [])
  const command = commandOf(asked.text, language)
  if (command) return { way: 'listed', intent: command }
  const { way, purpose } = await meantBy(asked, { skills, guess }, signal)
  return { way, intent: purpose }
}
