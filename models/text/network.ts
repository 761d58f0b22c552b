import type { Loaded, Tensor } from '../model.ts'

/** Runs a network that takes one tensor and gives one. */
export async function runOne({ card, session }: Loaded, tensor: Tensor): Promise<Tensor> {
  const [input] = Object.keys(session.inputs)
  const [output] = session.outputs
  if (input === undefined || output === undefined) {
    throw new Error(`The network of "${card.name}" has no input or no output.`)
  }
  const result = (await session.run({ [input]: tensor }))[output]
  if (!result) throw new Error(`The network of "${card.name}" gave nothing.`)
  return result
}
