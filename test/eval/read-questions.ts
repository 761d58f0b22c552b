import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import type { AskedQuestion } from './ask-types.ts'

const text = v.pipe(v.string(), v.trim(), v.nonEmpty())
const answer = v.nullable(v.union([v.string(), v.number(), v.boolean(), v.array(v.string())]))
const shape = v.looseObject({
  id: v.optional(v.union([v.string(), v.number()])),
  question: text,
  language: v.optional(text),
  time: v.optional(v.number()),
  image: v.optional(text),
  answer: v.optional(answer),
  answerable: v.optional(v.boolean()),
  within: v.optional(v.number()),
  follows: v.optional(v.boolean()),
  kind: v.optional(v.string()),
})

/**
 * Reads a file of questions, one JSON object a line. `answerable: false` is the same as `answer: null`.
 * Throws, naming file and line, where one cannot be understood.
 */
export async function readQuestions(file: string): Promise<AskedQuestion[]> {
  const content = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new Error(`There are no questions to be read in ${file}.`, { cause })
  })
  const questions = content
    .split(/\r?\n/)
    .flatMap((line, index) =>
      line.trim() === '' ? [] : [parse(line, `${file}, line ${index + 1}`)],
    )
  if (questions.length === 0) throw new Error(`There is no question in ${file}.`)
  return questions
}

function parse(line: string, where: string): AskedQuestion {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch (cause) {
    throw new Error(`${where}: this is no JSON.`, { cause })
  }
  const read = v.safeParse(shape, json)
  if (!read.success) {
    const [issue] = read.issues
    throw new Error(`${where}: ${v.getDotPath(issue) ?? 'the line'}: ${issue.message}`)
  }
  const { id, answer, answerable, ...rest } = read.output
  const truth = answerable === false ? null : answer
  return {
    ...rest,
    ...(id !== undefined && { id: String(id) }),
    ...(truth !== undefined && { answer: toText(truth) }),
  } as AskedQuestion
}

const toText = (truth: string | number | boolean | string[] | null) =>
  typeof truth === 'boolean'
    ? truth
      ? 'yes'
      : 'no'
    : typeof truth === 'number'
      ? String(truth)
      : truth
