import { spawn } from 'node:child_process'
import { once } from 'node:events'

/**
 * Runs a Node program, TypeScript or not, in this terminal and gives its exit code: 1 where a signal
 * ended it.
 */
export async function runScript(
  script: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const loader = script.endsWith('.ts') ? ['--import', 'tsx'] : []
  const child = spawn(process.execPath, [...loader, script, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  const [code] = (await once(child, 'exit')) as [number | null]
  return code ?? 1
}
