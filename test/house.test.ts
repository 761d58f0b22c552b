import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'

/** The floors, from the ground up: a file imports from its own floor or from below. */
const floors = [
  /^models\/(types|box|closer|card|language|class-names|model|port|picture|detect|prove|weights|likeness|head|head-[a-z]+|wave|sharpness|flite-voices|kokoro-files|espeak-files)\.ts$|^models\/(text|speech|knowledge|document|sums)\//,
  /^models\/[a-z-]+\.model\.ts$/,
  /^models\/[a-z-]+\.ts$/,
  /^app\/core\//,
  /^app\/home\//,
  /^app\/recording\//,
  /^app\/(store|deeds|words|speak|settings|save-file)\.ts$|^app\/(devices|memory|skills|voice|words)\//,
  /^app\/(locate|locate-worker|see|ask|attending|bring|calibrate|look|record|remember|recollect|read|consult|documents|open-models|reach|voice|talk|utterances|echo|converse|listen|try-voice|speaking|hear|hearing|hear-by-browser|browser-ears|tell|note|name|point|inventory|soon|warm-up|ring|bell|guide|guess|guessing|meant|embedding|index-documents)\.ts$|^app\/calibration\//,
  /^app\/view\//,
  /^app\/offline\//,
  /^app\/main\.tsx$/,
]
/** What runs in Node and never in the browser stands beside the house, not in it. */
const besides = /^(app\/serve|app\/words\/make|models\/(convert|fetch))\//

const root = join(import.meta.dirname, '..')
const files = ['app', 'models'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
    join(folder, file).replaceAll('\\', '/'),
  ),
)
const rooms = files.filter(
  (file) => /\.tsx?$/.test(file) && !/\.test\.|\.d\.ts$/.test(file) && !besides.test(file),
)
const floorOf = (file: string) => floors.findIndex((floor) => floor.test(file))
const sourceOf = (file: string) => readFileSync(join(root, file), 'utf8')
const importsOf = (file: string) =>
  ts.preProcessFile(sourceOf(file)).importedFiles.map(({ fileName }) => fileName)
const arrows = rooms.flatMap((from) =>
  importsOf(from)
    .filter((to) => to.startsWith('.'))
    .map((to): [string, string] => [
      from,
      relative(root, join(root, dirname(from), to)).replaceAll('\\', '/'),
    ]),
)

it('has rooms to look at', () => {
  expect(rooms.length).toBeGreaterThan(30)
})

it('gives every file a floor', () => {
  expect(rooms.filter((file) => floorOf(file) < 0)).toEqual([])
})

it('never imports from a higher floor', () => {
  expect(arrows.filter(([from, to]) => /\.tsx?$/.test(to) && floorOf(to) > floorOf(from))).toEqual(
    [],
  )
})

it('keeps the tools of Node out of the browser', () => {
  const tools = rooms.filter((file) =>
    importsOf(file).some((to) => to.startsWith('node:') || besides.test(to)),
  )
  expect(tools).toEqual([])
})

it('has no circles', () => {
  let left = new Set(rooms)
  for (let before = 0; before !== left.size;) {
    before = left.size
    left = new Set(
      [...left].filter((file) => arrows.some(([from, to]) => from === file && left.has(to))),
    )
  }
  expect([...left]).toEqual([])
})

it('knows the runtime in one file only', () => {
  const runtime = /from 'onnxruntime-web|import\('onnxruntime-web/
  expect(rooms.filter((file) => runtime.test(sourceOf(file)))).toEqual(['models/session.ts'])
})

it('starts workers in four files only: for models, the memory, a camera that measures itself, and placing', () => {
  expect(rooms.filter((file) => /new (Shared)?Worker\(/.test(sourceOf(file))).sort()).toEqual([
    'app/calibration/open-measurer.ts',
    'app/locate.ts',
    'app/memory/open-memory.ts',
    'models/open.ts',
  ])
})

it('knows SQLite in one file only, of which the page needs nothing', () => {
  const sqlite = /^import (?!type )[^']*'@sqlite\.org|import\('@sqlite\.org/m
  expect(rooms.filter((file) => sqlite.test(sourceOf(file)))).toEqual(['app/memory/worker.ts'])
})

it('asks for camera or microphone in one file only', () => {
  expect(rooms.filter((file) => /getUserMedia\(/.test(sourceOf(file)))).toEqual([
    'app/devices/capture.ts',
  ])
})

it('makes words the person’s own where they type, and where they speak to us, and nowhere else', () => {
  const makes = /\b(typed|addressed|reworded)\(|\bas OwnWords\b/
  expect(rooms.filter((file) => makes.test(sourceOf(file))).sort()).toEqual([
    'app/core/own-words.ts',
    'app/skills/context.ts', // the person's question before, with another noun
    'app/skills/rehearse.ts', // for tests
    'app/skills/reword.ts', // the person's question in the words of an example of ours
    'app/utterances.ts',
    'app/view/ask-box.tsx',
    'app/view/follow-ups.tsx', // a question that the app itself suggested, of its own words
    'app/warm-up.ts', // examples of ours, which nobody answers
  ])
})

it('notes only the person’s own words, where they tell something', () => {
  expect(rooms.filter((file) => /\bnoted\(|\bas NotedText\b/.test(sourceOf(file))).sort()).toEqual([
    'app/core/own-words.ts',
    'app/memory/told.ts', // as it was kept
    'app/skills/name-thing.skill.ts',
    'app/skills/remember.skill.ts',
    'app/skills/timer.skill.ts',
  ])
})

it('keeps every file short enough to read', () => {
  const long = rooms.filter((file) => sourceOf(file).split('\n').length > 250)
  expect(long).toEqual([])
})
