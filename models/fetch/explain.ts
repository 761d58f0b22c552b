/** Turns the codes of npm's libraries, of Node and of the file system into one sentence. */

const again = 'and run "npm run weights" again'

const sentences: readonly (readonly [RegExp, (about: About) => string])[] = [
  [/^(ENOSPC|EDQUOT)$/, () => `there is no room left on the disk. Free some ${again}`],
  [
    /^(EACCES|EPERM|EROFS)$/,
    () => `the file or its folder may not be read or written. Change the permissions ${again}`,
  ],
  [/^(EISDIR|ENOTDIR|ENOTEMPTY)$/, () => `something else has its name. Move that away ${again}`],
  [
    /^(E404|ETARGET|ENOVERSIONS)$/,
    ({ spec }) =>
      `the registry has no ${spec}. See "npm config get registry", or correct models/weights.json`,
  ],
  [
    /^(E401|E403|ENEEDAUTH)$/,
    ({ spec }) => `the registry does not let you have ${spec}. Log in with "npm login" ${again}`,
  ],
  [
    /CERT|SELF_SIGNED|ISSUER|^EPROTO$/,
    () =>
      `the registry's certificate is not trusted. Set "cafile" with "npm config set cafile FILE" ${again}`,
  ],
  [
    /^(EINTEGRITY|Z_.*|TAR_.*|EBADSIZE)$/,
    ({ spec }) =>
      `${spec} came damaged or incomplete. Try again; if it stays so, run "npm cache clean --force"`,
  ],
  [/^ENOTCACHED$/, () => `npm is set to offline. Run "npm config delete offline" ${again}`],
  [
    /^(E(CONN.*|NOTFOUND|AI_AGAIN|TIMEDOUT|NETUNREACH|HOSTUNREACH|PIPE|SOCKETTIMEOUT|IDLETIMEOUT|RESPONSETIMEOUT)|ERR_SOCKET.*|FETCH_ERROR|E5\d\d|E429)$/,
    () =>
      `the registry cannot be reached. Check the network and npm's "registry" and "proxy" settings ${again}`,
  ],
]

type About = { readonly spec: string }

/** An error whose message is the sentence to show. */
export class Explained extends Error {}

/**
 * One sentence that names the files concerned (paths below assets/), why they are not there and what
 * to do, with the error itself as the cause. `spec` is the package they come from.
 */
export function explain(
  thrown: unknown,
  { files, spec }: { readonly files: readonly string[]; readonly spec: string },
): Explained {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown))
  const { code = '' } = error as NodeJS.ErrnoException
  const [first, ...others] = files.map((file) => `assets/${file}`)
  const names = others.length > 0 ? `${first} and ${others.length} more` : first
  const sentence = sentences.find(([codes]) => codes.test(code))?.[1]
  const why = sentence ? `${sentence({ spec })} (${code})` : `${error.message} (${spec})`
  return new Explained(`${names} could not be put in place: ${why}.`, { cause: error })
}
