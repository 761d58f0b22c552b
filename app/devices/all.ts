import type { Device } from './device.ts'

const files = import.meta.glob<{ readonly default: Device }>('./*.device.ts', { eager: true })

/** Every device there is: a new file beside this one is enough. */
export const devices: readonly Device[] = Object.values(files).map((file) => file.default)

/** Those that can work here, best first. A probe that throws says that it cannot. */
export async function rankDevices(among: readonly Device[] = devices): Promise<Device[]> {
  const ranked = await Promise.all(
    among.map(async (device) => ({ device, fit: await device.probe().catch(() => 0) })),
  )
  return ranked
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit)
    .map(({ device }) => device)
}

export const deviceNamed = (name: string, among: readonly Device[] = devices): Device | null =>
  among.find((device) => device.name === name) ?? null
