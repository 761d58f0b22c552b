import { chromium, type Page } from 'playwright-core'
import { chromiumFlags, findChromium } from '../chromium.ts'

/** WebGPU for correctness where there is no graphics chip; its speed says nothing about a real one. */
const emulatedGpu = ['--enable-unsafe-webgpu', '--use-webgpu-adapter=swiftshader']

/** Opens a fresh page at an address; one opened before is closed. */
export type OpenPage = (url: string) => Promise<Page>

/**
 * Runs `visit` with one headless Chromium, closed afterwards. Requests to any host but this machine
 * are refused. An error that nobody in a page catches is printed.
 */
export async function withBrowser<Result>(
  { gpu }: { readonly gpu: boolean },
  visit: (open: OpenPage) => Promise<Result>,
): Promise<Result> {
  const { path } = await findChromium()
  const browser = await chromium.launch({
    executablePath: path,
    args: [...chromiumFlags, ...(gpu ? emulatedGpu : [])],
  })
  try {
    return await visit(async (url) => {
      for (const context of browser.contexts()) await context.close()
      const page = await browser.newPage()
      page.on('pageerror', (error) => console.error(error.message))
      const elsewhere = ({ protocol, hostname }: URL) =>
        /^(http|ws)/.test(protocol) && hostname !== new URL(url).hostname
      await page.route(elsewhere, (route) => route.abort())
      await page.goto(url)
      return page
    })
  } finally {
    await browser.close()
  }
}

/** The sentence of an error; one thrown in a page comes with the call's name and a stack around it. */
export const sentenceOf = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error)
  return message.replace(/^page\.\w+: (?:\w+: )?(.*)[^]*$/, '$1')
}
