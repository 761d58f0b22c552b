import { expect, it } from 'vitest'
import { staticScripts } from './size.ts'

const manifest = {
  'index.html': {
    file: 'index.js',
    isEntry: true,
    imports: ['_react.js', '_words.js'],
    dynamicImports: ['emulator.ts'],
  },
  '_react.js': { file: 'react.js' },
  '_words.js': { file: 'words.js', imports: ['_react.js', 'index.html'] },
  'emulator.ts': { file: 'emulator.js', isDynamicEntry: true, imports: ['_rooms.js'] },
  '_rooms.js': { file: 'rooms.js' },
}

it('counts what an entry imports statically, through others and once, and nothing lazy', () => {
  const files = [...staticScripts(manifest, 'index.html')]
  expect(files.sort()).toEqual(['index.js', 'react.js', 'words.js'])
})
