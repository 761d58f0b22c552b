import { beforeEach, expect, it } from 'vitest'
import { bringFiles } from './bring.ts'
import { store } from './store.ts'

const before = store.getState()
beforeEach(() => store.setState(before, true))

/** Brings files, and tells what was done in order when all of it is done. */
async function bring(...files: File[]) {
  const done: string[] = []
  await new Promise<void>((resolve) => {
    const note = (what: string) => void (done.push(what), setImmediate(resolve))
    bringFiles(files, {
      look: (looked = []) => note(`look at ${looked.map(({ name }) => name).join()}`),
      tell: ({ id, args }) => note(`tell ${id} ${String(args?.['field'])}`),
      takeDocument: async ({ name }) => void done.push(`keep ${name}`),
      kept: () => note('show what is kept'),
    })
  })
  return done
}

it('looks at pictures and films as a recording', async () => {
  const files = [new File(['x'], 'a.png', { type: 'image/png' }), new File(['x'], 'b.mp4')]
  expect(await bring(...files)).toEqual(['look at a.png,b.mp4'])
  expect(store.getState().device).toBe('recording')
})

it('keeps documents one after the other, and goes on looking where it looked', async () => {
  const files = [new File(['x'], 'manual.pdf'), new File(['x'], 'list.md')]
  expect(await bring(...files)).toEqual(['keep manual.pdf', 'keep list.md', 'show what is kept'])
  expect(store.getState().device).toBe(before.device)
})

it('says which part of a script cannot be understood, and changes nothing', async () => {
  const file = new File(['{"seed":"many"}'], 'walk.json')
  expect(await bring(file)).toEqual([expect.stringMatching(/^tell notice-script /)])
  expect(store.getState().home).toEqual(before.home)
})
