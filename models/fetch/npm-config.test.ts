import { expect, it } from 'vitest'
import { readNpmOptions } from './npm-config.ts'

const read = (
  config: Record<string, unknown>,
  files: Record<string, string> = {},
  env: Record<string, string> = {},
) =>
  readNpmOptions({
    ask: async () => JSON.stringify({ cache: '/home/me/.npm', noproxy: [''], ...config }),
    read: async (path) => files[path] ?? null,
    env,
    folder: '/project',
  })

it('takes registries, scopes, proxies and the cache as npm has them', async () => {
  const options = await read({
    registry: 'https://registry.example/',
    '@acme:registry': 'https://acme.example/',
    'https-proxy': 'http://proxy.example:8080',
    noproxy: ['localhost', 'example.org'],
    'strict-ssl': false,
    'fetch-retries': 5,
  })
  expect(options).toMatchObject({
    registry: 'https://registry.example/',
    '@acme:registry': 'https://acme.example/',
    httpsProxy: 'http://proxy.example:8080',
    noProxy: 'localhost,example.org',
    strictSSL: false,
    fetchRetries: 5,
    cache: '/home/me/.npm/_cacache',
  })
})

it('reads logins from the three files of npm, the nearest last, with the environment put in', async () => {
  const options = await read(
    { globalconfig: '/etc/npmrc', userconfig: '/home/me/.npmrc' },
    {
      '/etc/npmrc': '//a.example/:_authToken=everyone\n//b.example/:_authToken=everyone\n',
      '/home/me/.npmrc':
        '; mine\r\n //a.example/:_authToken = "${TOKEN}"\r\nregistry=https://a.example/\r\n',
      '/project/.npmrc': '//c.example/path/:_auth=bm9ib2R5OnNlY3JldA==\n',
    },
    { TOKEN: 'mine' },
  )
  expect(options).toMatchObject({
    '//a.example/:_authToken': 'mine',
    '//b.example/:_authToken': 'everyone',
    '//c.example/path/:_auth': 'bm9ib2R5OnNlY3JldA==',
  })
})

it('reads each certificate of a cafile', async () => {
  const one = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----'
  const two = '-----BEGIN CERTIFICATE-----\nBBBB\n-----END CERTIFICATE-----'
  const options = await read(
    { cafile: '/ca.pem', ca: null },
    { '/ca.pem': `# mine\n${one}\n${two}\n` },
  )
  expect(options.ca).toEqual([one, two])
})

it('leaves out what npm has no setting for, so that the defaults of the client hold', async () => {
  const options = await read({ proxy: null, cert: null, registry: 'https://registry.example/' })
  expect(Object.keys(options)).not.toContain('proxy')
  expect(Object.values(options)).not.toContain(null)
})
