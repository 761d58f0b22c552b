import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import type { Found } from '../../app/memory/types.ts'

const patience = { timeout: 30_000 }

/** Types a question. */
export async function ask(page: Page, question: string): Promise<void> {
  await page.getByLabel('Your question').fill(question)
  await page.keyboard.press('Enter')
}

/** Opens what is remembered, on the first screen or, while something is looked at, from the menu. */
export async function openMemory(page: Page, from: 'first screen' | 'menu'): Promise<void> {
  if (from === 'menu') await page.getByRole('button', { name: 'Menu' }).click(patience)
  await page.getByRole('button', { name: 'What I remember' }).click(patience)
}

/** Which things of one class a saved file of the memory holds; its panel stands open before and not after. */
export async function savedThings(
  page: Page,
  label: string,
): Promise<readonly Pick<Found, 'id' | 'place'>[]> {
  const download = page.waitForEvent('download', patience)
  await page.getByRole('button', { name: 'Save as a file' }).click()
  const file = await readFile(await (await download).path(), 'utf8')
  await page.keyboard.press('Escape')
  const { things } = JSON.parse(file) as { readonly things: readonly Found[] }
  return things.flatMap((each) => (each.label === label ? { id: each.id, place: each.place } : []))
}
