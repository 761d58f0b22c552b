import { createPrivateKey, X509Certificate } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { generate } from 'selfsigned'

/** A certificate and its private key, both PEM. */
export type Certificate = { readonly cert: string; readonly key: string }

const dayMs = 86_400_000

/** iOS refuses certificates that live longer than 825 days; browsers' own limit for new ones is 398. */
const lifeDays = 365

/**
 * The certificate under which this machine serves its network: the one kept in `folder` while it is
 * good, else a new one, kept for the next time. So a phone that accepted it is not asked again.
 */
export async function loadCertificate(
  folder: string,
  addresses: readonly string[],
  now: Date,
): Promise<Certificate> {
  const files = { cert: join(folder, 'certificate.pem'), key: join(folder, 'certificate-key.pem') }
  try {
    const kept = {
      cert: await readFile(files.cert, 'utf8'),
      key: await readFile(files.key, 'utf8'),
    }
    if (isGood(kept, addresses, now)) return kept
  } catch {
    // None yet, or a damaged one: a new one is made.
  }
  const made = await makeCertificate(addresses, now)
  await mkdir(folder, { recursive: true })
  await writeFile(files.cert, made.cert)
  await writeFile(files.key, made.key, { mode: 0o600 })
  return made
}

/** Whether a certificate holds for all addresses, for a day more at least, and fits its key. Throws on what is none. */
export function isGood(
  { cert, key }: Certificate,
  addresses: readonly string[],
  now: Date,
): boolean {
  const certificate = new X509Certificate(cert)
  return (
    certificate.checkPrivateKey(createPrivateKey(key)) &&
    Date.parse(certificate.validTo) > now.getTime() + dayMs &&
    addresses.every((address) => certificate.checkIP(address) !== undefined)
  )
}

/** Makes a self-signed certificate for `localhost` and IPv4 addresses: P-256, SHA-256, from yesterday on. */
export async function makeCertificate(
  addresses: readonly string[],
  now: Date,
): Promise<Certificate> {
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'Sightline' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(now.getTime() - dayMs), // a phone's clock may be behind
    notAfterDate: new Date(now.getTime() + lifeDays * dayMs),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          ...addresses.map((ip) => ({ type: 7 as const, ip })),
        ],
      },
    ],
  })
  return { cert, key }
}
