import type { NetworkInterfaceInfo } from 'node:os'
import { expect, test } from 'vitest'
import { listLanAddresses } from './lan-addresses.ts'

const at = (address: string, more: object = {}): NetworkInterfaceInfo =>
  ({ address, family: 'IPv4', internal: false, ...more }) as NetworkInterfaceInfo

test('names the home network before a tunnel', () => {
  expect(
    listLanAddresses({ tun0: [at('172.20.0.4')], en1: [at('10.0.0.7')], en0: [at('192.168.1.5')] }),
  ).toEqual(['192.168.1.5', '10.0.0.7', '172.20.0.4'])
})

test('leaves out what no phone can reach', () => {
  expect(
    listLanAddresses({
      lo: [at('127.0.0.1', { internal: true })],
      docker0: [at('172.17.0.1')],
      en0: [at('169.254.9.9'), at('fe80::1', { family: 'IPv6' })],
      gone: undefined,
    }),
  ).toEqual([])
})
