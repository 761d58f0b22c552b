import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parseTranscripts, readSpoken } from './transcripts.ts'

const line = { key: 'a/b.wav', text: 'Where, is it?', language: null }

it.each([
  ['a JSON map', '{"a/b.wav": "Where, is it?"}'],
  ['a JSON map of objects', '{"a/b.wav": {"text": "Where, is it?"}}'],
  ['a JSON list', '[{"file": "a/b.wav", "transcript": "Where, is it?"}]'],
  ['JSON deep inside', '{"tests": {"all": [{"audio_file": "a/b.wav", "text": "Where, is it?"}]}}'],
  ['JSON lines', '{"audio_filepath": "a/b.wav", "text": "Where, is it?"}\n'],
  ['a table with tabs', 'path\tsentence\na/b.wav\tWhere, is it?\n'],
  ['a table with tabs and no names', 'a/b.wav\tWhere, is it?'],
  ['a table with commas', 'file,text\na/b.wav,"Where, is it?"\n'],
  ['a table with bars', 'a/b.wav|Where, is it?'],
  ['a table with bars and the text twice', 'a/b.wav|Where, is 1?|Where, is it?'],
  ['a table with semicolons', 'File Name;Speaker;Text\na/b.wav;4;"Where, is it?"\n'],
  [
    'a column more, and other names',
    ',filePath,speakerId,transcription\n0,a/b.wav,4,"Where, is it?"',
  ],
  ['a name, a space and the text', 'a/b.wav Where, is it?\n'],
])('reads %s', (_, source) => {
  expect(parseTranscripts(source, (key) => key === 'a/b.wav')).toEqual([line])
})

it('reads numbers as names', () => {
  expect(parseTranscripts('[{"id": 7, "text": "Yes"}]', () => true)[0]?.key).toBe('7')
})

it('pairs a folder of transcripts, and tells how many have no recording', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sightline-transcripts-'))
  try {
    await mkdir(join(folder, '84', '121'), { recursive: true })
    for (const name of ['84-121-0000.flac', '84-121-0001.flac'])
      await writeFile(join(folder, '84', '121', name), '')
    const text = '84-121-0000 GO ON\n84-121-0001 STOP, PLEASE\n84-121-0002 NO\n'
    await writeFile(join(folder, '84', '121', '84-121.trans.txt'), text)
    const { spoken, lost } = await readSpoken(folder, folder)
    expect(spoken.map((each) => each.text)).toEqual(['GO ON', 'STOP, PLEASE'])
    expect(lost).toBe(1)
  } finally {
    await rm(folder, { recursive: true })
  }
})

it('reads the language where it is told', () => {
  const [found] = parseTranscripts(
    '[{"language": "de", "audio_file": "x.wav", "transcript": "Ja"}]',
    () => true,
  )
  expect(found?.language).toBe('de')
})
