/** `npm run bench -- memory-kill [--kills 50]`: what a browser that is killed while it writes loses. */
import { parseArgs } from 'node:util'
import { serve } from '../eval/serve.ts'
import type { Measurement } from '../measurement.ts'
import { killWhileWriting } from '../memory/kill-browser.ts'
import { tableOf } from './table.ts'

/** Prints a table and a line of JSON; throws when anything that was confirmed is gone. */
const memoryKill: Measurement = async (args) => {
  const options = { kills: { type: 'string', default: '50' } } as const
  const { values } = parseArgs({ args: [...args], options })
  const server = await serve(import.meta.dirname, {})
  try {
    // Spread over a second, so that all steps of writing are met.
    const delays = Array.from({ length: Number(values.kills) }, (_, i) => (i * 617) % 1000)
    const result = await killWhileWriting(
      `${server.url}memory.html`,
      delays,
      (kills, confirmed, lost) =>
        console.error(`${kills} kills, ${confirmed} pictures confirmed, ${lost} lost`),
    )
    const rows = Object.entries(result).map(([what, count]) => ({ what, count: String(count) }))
    console.log(`${tableOf(rows)}\n${JSON.stringify({ memoryKill: result })}`)
    if (result.lost + result.broken > 0) throw new Error('Something that was kept is gone.')
  } finally {
    await server.close()
  }
}

export default memoryKill
