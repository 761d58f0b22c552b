import { type Browser, chromium } from 'playwright-core'
import { chromiumFlags, findChromium } from '../chromium.ts'

/** Starts a headless Chromium with the flags of every run and some more, such as those of `fakeCamera`. */
export async function launchBrowser(flags: readonly string[] = []): Promise<Browser> {
  const { path } = await findChromium()
  return chromium.launch({ executablePath: path, args: [...chromiumFlags, ...flags] })
}
