import type { NetworkInterfaceInfo } from 'node:os'

/** As `os.networkInterfaces()` gives them. */
export type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>

// Containers and virtual machines on this computer: no phone can reach these.
const virtual = /^(docker|br-|veth|virbr|vmnet|vboxnet|vEthernet)/i

// Home networks are mostly 192.168; the other private ranges are often tunnels (RFC 1918).
const rank = (address: string): number =>
  address.startsWith('192.168.') ? 0 : address.startsWith('10.') ? 1 : 2

/** The IPv4 addresses at which others on the same network may find this machine, the likeliest first. */
export function listLanAddresses(interfaces: Interfaces): string[] {
  return Object.entries(interfaces)
    .filter(([name]) => !virtual.test(name))
    .flatMap(([, infos]) => infos ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
    .filter((address) => !address.startsWith('169.254.')) // never assigned (RFC 3927)
    .sort((a, b) => rank(a) - rank(b))
}
