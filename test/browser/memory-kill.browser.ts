import { join } from 'node:path'
import { expect, test } from 'vitest'
import { serve } from '../eval/serve.ts'
import { killWhileWriting } from '../memory/kill-browser.ts'

test('a browser that is killed while it writes loses nothing that was kept, and the file opens', async () => {
  const server = await serve(join(import.meta.dirname, '../bench'), {})
  try {
    const result = await killWhileWriting(`${server.url}memory.html`, [150, 420])
    expect(result).toMatchObject({ kills: 2, lost: 0, broken: 0 })
    expect(result.confirmed).toBeGreaterThan(1)
  } finally {
    await server.close()
  }
}, 150_000)
