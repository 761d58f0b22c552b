import type { Card } from './card.ts'

/** Numbers in a shape: what goes into a network and what comes out. */
export type Tensor = {
  readonly data: Float32Array | Uint8Array | Int32Array | BigInt64Array
  readonly dims: readonly number[]
  /** True where the numbers mean yes (1) and no (0). */
  readonly bool?: true
}

export type Tensors = Readonly<Record<string, Tensor>>

/** A network that is ready to run. `shapes` gives the declared input shapes, -1 where free. */
export type Session = {
  readonly inputs: Readonly<Record<string, readonly number[]>>
  readonly outputs: readonly string[]
  /** Computes the outputs that are `wanted`, all of them unless named. */
  readonly run: (feeds: Tensors, wanted?: readonly string[]) => Promise<Tensors>
  readonly close: () => Promise<void>
}

/** What a call hands along: a way to be stopped, and a way to speak before the end. */
export type Call<Part> = { readonly signal: AbortSignal; readonly part: (part: Part) => void }

export type Run<In, Out, Part = never> = (input: In, call: Call<Part>) => Promise<Out>

/** A file of weights as a model receives it: its card and the network opened from it. */
export type Loaded = { readonly card: Card; readonly session: Session }

/** A file that is no network, such as a tokenizer or an alphabet, as its bytes. */
export type DataFile = { readonly card: Card; readonly bytes: Uint8Array }

/**
 * One model, one file, `models/NAME.model.ts`. The file never touches the runtime:
 * it is handed its open sessions, so a test can hand it pretended ones.
 */
export type Model<In, Out, Part = never> = {
  /** The NAME in the file's name: the worker finds the file by it. */
  readonly name: string
  /**
   * Called once, with the networks and the other files in the order in which they were wished for;
   * what must be remembered between calls lives in its closure. The files lie below the address `base`.
   */
  readonly start: (
    loaded: readonly Loaded[],
    data: readonly DataFile[],
    base: string,
  ) => Run<In, Out, Part>
  /**
   * Runs each network once on a made input and throws where the result cannot be right, so that a
   * GPU that computes wrongly is noticed before anybody trusts it.
   */
  readonly prove: (
    loaded: readonly Loaded[],
    data: readonly DataFile[],
    base: string,
  ) => Promise<void>
  /** Changes a network's file before it is opened, where it cannot do what is needed as it is. */
  readonly prepare?: (file: DataFile) => Uint8Array
  /** How long a call may take at least before its worker counts as hung, ms; else ten seconds. */
  readonly patience?: number
  /** What of an input is handed over to the worker rather than copied. */
  readonly transfer: (input: In) => Transferable[]
}
