import { expect, it } from 'vitest'
import { parseTranscripts } from './transcripts.ts'

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
])('reads %s', (_, source) => {
  expect(parseTranscripts(source)).toEqual([line])
})

it('reads the language where it is told', () => {
  const [found] = parseTranscripts(
    '[{"language": "de", "audio_file": "x.wav", "transcript": "Ja"}]',
  )
  expect(found?.language).toBe('de')
})
