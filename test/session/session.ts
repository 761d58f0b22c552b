/** `npm run session`: makes recordings from RGB-D sets and from the emulated home, and tells what is in one. */
import { stat } from 'node:fs/promises'
import packageFile from '../../package.json' with { type: 'json' }
import { openSession } from '../../app/recording/read-session.ts'
import { createSessionWriter } from '../../app/recording/write-session.ts'
import { sentenceOf } from '../eval/browser.ts'
import { importRgbd, readUpright } from './import-rgbd.ts'
import { readOptions, type Options } from './options.ts'
import { readScript, renderWalk } from './render-walk.ts'
import { openReadable, withFile } from './session-file.ts'
import { readInfo, tellInfo } from './session-info.ts'

async function importFolder({ folder, file, rate }: Extract<Options, { task: 'import' }>) {
  const turned = await readUpright(folder)
  if (!turned) console.error('Which way is up could not be told: nothing level was measured.')
  await withFile(file, async (writable) => {
    const about = {
      version: packageFile.version,
      device: 'import',
      began: null,
      keeps: ['pictures', 'poses', 'depth'],
      ...(turned && { turned }),
    }
    const writer = await createSessionWriter(writable, about)
    for await (const entry of importRgbd(folder, { rate, turned }, (odd) => console.error(odd))) {
      await writer.write(entry)
    }
    await writer.end()
  })
  await tell({ task: 'info', file, json: false })
}

async function render(wish: Extract<Options, { task: 'render' }>) {
  const script = await readScript(wish)
  const took = await withFile(wish.file, async (writable) => {
    const keeps = ['pictures', 'poses', 'depth', 'truth']
    const about = { version: packageFile.version, device: 'home', began: null, keeps }
    const writer = await createSessionWriter(writable, about)
    const seconds = await renderWalk(script, wish, writer)
    await writer.end()
    return seconds
  })
  console.log(`${(took / script.seconds).toFixed(1)} s of work for each second of the walk`)
  await tell({ task: 'info', file: wish.file, json: false })
}

async function tell({ file, json }: Extract<Options, { task: 'info' }>) {
  const readable = await openReadable(file)
  try {
    const info = await readInfo(await openSession(readable), (await stat(file)).size)
    console.log(json ? JSON.stringify(info) : tellInfo(info))
  } finally {
    await readable.close()
  }
}

try {
  const options = readOptions(process.argv.slice(2))
  if (options.task === 'import') await importFolder(options)
  else if (options.task === 'render') await render(options)
  else await tell(options)
} catch (error) {
  console.error(sentenceOf(error))
  process.exitCode = 1
}
