import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Options } from 'pacote'

type Config = Readonly<Record<string, unknown>>
type Hands = {
  /** What `npm config ls --json` prints. */
  readonly ask: () => Promise<string>
  /** Text of a file; null where it cannot be read. */
  readonly read: (path: string) => Promise<string | null>
  readonly env: Readonly<Record<string, string | undefined>>
  /** Folder of this project, where its own .npmrc would lie. */
  readonly folder: string
}

/** npm's own settings on this machine, for a command started in `folder`. */
export const hereAndNow = (folder: string): Hands => ({
  ask: () => askNpm(folder),
  read: (path) => readFile(path, 'utf8').catch(() => null),
  env: process.env,
  folder,
})

/**
 * The user's npm settings in the form that pacote takes: registries with their scopes, proxies,
 * certificates, retries, cache and logins. npm prints its settings for us, whether started by it or
 * not, all but the logins; those are read from the same files that npm reads them from.
 * Throws when npm cannot be asked.
 */
export async function readNpmOptions({ ask, read, env, folder }: Hands): Promise<Options> {
  const config = JSON.parse(await ask()) as Config
  const text = (key: string) => (typeof config[key] === 'string' ? config[key] : '')
  const npmrcs = [text('globalconfig'), text('userconfig'), join(folder, '.npmrc')]
  const logins: Record<string, string> = {}
  for (const path of npmrcs) Object.assign(logins, readLogins((await read(path)) ?? '', env))
  const cafile = text('cafile') ? await read(text('cafile')) : null

  const options: Record<string, unknown> = {
    ...logins,
    ...pick(config, /^@[^:]+:registry$/),
    registry: config['registry'],
    replaceRegistryHost: config['replace-registry-host'],
    cache: join(text('cache'), '_cacache'),
    ca: cafile ? splitCertificates(cafile) : config['ca'],
    cert: config['cert'],
    key: config['key'],
    strictSSL: config['strict-ssl'],
    proxy: config['proxy'],
    httpsProxy: config['https-proxy'],
    noProxy: [config['noproxy']].flat().join(','),
    localAddress: config['local-address'],
    timeout: config['fetch-timeout'],
    fetchRetries: config['fetch-retries'],
    // npm waits up to a minute between tries; here a person waits for the first start.
    fetchRetryMintimeout: 1000,
    fetchRetryMaxtimeout: 4000,
    offline: config['offline'],
    preferOffline: config['prefer-offline'],
    preferOnline: config['prefer-online'],
  }
  return Object.fromEntries(
    Object.entries(options).filter(([, value]) => value !== null && value !== undefined),
  )
}

/** Lines like `//host/:_authToken=${TOKEN}`, with what they name of the environment put in. */
function readLogins(npmrc: string, env: Hands['env']): Record<string, string> {
  const logins: Record<string, string> = {}
  for (const line of npmrc.split(/\r?\n/)) {
    const [, key, value] = /^\s*(\/\/[^=\s]+)\s*=\s*(.*?)\s*$/.exec(line) ?? []
    if (!key || value === undefined) continue
    logins[key] = value
      .replace(/^(["'])(.*)\1$/, '$2')
      .replace(/\$\{([^}]+)\}/g, (whole, name: string) => env[name] ?? whole)
  }
  return logins
}

const pick = (config: Config, keys: RegExp) =>
  Object.fromEntries(Object.entries(config).filter(([key]) => keys.test(key)))

const splitCertificates = (pem: string) =>
  pem.match(/-----BEGIN CERTIFICATE-----[^]*?-----END CERTIFICATE-----/g) ?? []

async function askNpm(folder: string): Promise<string> {
  const run = promisify(execFile)
  const npm = process.env['npm_execpath'] ?? ''
  const question = ['config', 'ls', '--json']
  try {
    // A script that npm started knows where npm lies; on Windows, npm itself is a batch file.
    const { stdout } = /npm-cli\.[cm]?js$/.test(npm)
      ? await run(process.execPath, [npm, ...question], { cwd: folder })
      : await run('npm', question, { cwd: folder, shell: process.platform === 'win32' })
    return stdout
  } catch (cause) {
    throw new Error('npm could not be asked for its settings. See that "npm config ls" runs.', {
      cause,
    })
  }
}
