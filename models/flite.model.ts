import { ConsoleStdout, File, OpenFile, PreopenDirectory, WASI } from '@bjorn3/browser_wasi_shim'
import type { DataFile, Model, Run } from './model.ts'
import type { Script, Speech } from './types.ts'
import { decodeWave } from './wave.ts'

/** Reads English aloud: Flite, a program of its own, begun anew for each sentence. */
const flite: Model<Script, Speech> = {
  name: 'flite',
  start: (_networks, data) => speakWith(only(data)),
  prove: async (_networks, data) => {
    const call = { signal: new AbortController().signal, part: () => undefined }
    const { samples } = await speakWith(only(data))({ text: 'yes', voice: 'slt', rate: 1 }, call)
    const loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)
    if (!(samples.length > 1000 && loudest > 0.05)) throw new Error('Flite gave no sound.')
  },
  transfer: () => [],
}
export default flite

const output = 'speech.wav'

function speakWith(program: Uint8Array): Run<Script, Speech> {
  const compiling = WebAssembly.compile(program.slice().buffer)
  compiling.catch(() => undefined) // told to whoever speaks
  return async ({ text, voice, rate }, { signal }) => {
    const compiled = await compiling
    signal.throwIfAborted()
    const arguments_ = ['flite', '-voice', voice, '--setf', `duration_stretch=${1 / rate}`]
    const folder = new PreopenDirectory('.', new Map())
    const told: string[] = []
    const console = ConsoleStdout.lineBuffered((line) => told.push(line))
    const input = new OpenFile(new File([]))
    const wasi = new WASI(
      [...arguments_, '-o', output, '-t', text],
      [],
      [input, console, console, folder],
      { debug: false },
    )
    const instance = await WebAssembly.instantiate(compiled, {
      wasi_snapshot_preview1: wasi.wasiImport,
    })
    signal.throwIfAborted()
    const code = wasi.start(instance as Parameters<WASI['start']>[0])
    const file = folder.dir.contents.get(output)
    if (code === 0 && file instanceof File) return decodeWave(file.data)
    throw new Error(`Flite ended with ${code}: ${told.at(0) ?? 'it wrote no sound'}.`)
  }
}

function only([first]: readonly DataFile[]): Uint8Array {
  if (!first) throw new Error('Flite was started without its file.')
  return first.bytes
}
