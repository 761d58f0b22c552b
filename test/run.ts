/**
 * `npm test`: fetches the weights, finds a browser, then runs the unit tests, builds once, and runs
 * the browser tests against that build. Stops at the first step that fails, with its exit code.
 */
import { runScript } from '../app/serve/run-script.ts'
import { findChromium } from './chromium.ts'

const steps: (() => Promise<number>)[] = [
  () => runScript('models/fetch/fetch-weights.ts'),
  () => vitest('unit'),
  () => runScript('node_modules/vite/bin/vite.js', ['build', '--logLevel', 'warn']),
  () => vitest('browser'),
]

process.chdir(`${import.meta.dirname}/..`)
// Found once here, so that each browser test need not look again.
const { path } = await findChromium().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
for (const step of steps) {
  const code = await step()
  if (code !== 0) process.exit(code)
}

function vitest(project: 'unit' | 'browser'): Promise<number> {
  return runScript('node_modules/vitest/vitest.mjs', ['run', '--project', project], {
    SIGHTLINE_CHROMIUM: path,
  })
}
