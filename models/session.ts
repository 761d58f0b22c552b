import type * as Runtime from 'onnxruntime-web'
import gpuGlue from 'onnxruntime-web/ort-wasm-simd-threaded.asyncify.mjs?url'
import gpuWasm from 'onnxruntime-web/ort-wasm-simd-threaded.asyncify.wasm?url'
import cpuGlue from 'onnxruntime-web/ort-wasm-simd-threaded.mjs?url'
import cpuWasm from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url'
import type { Session, Tensor, Tensors } from './model.ts'

/** What computes: the graphics chip, or the processor through WebAssembly with SIMD. */
export type Backend = 'webgpu' | 'wasm'

/** The only file that knows the runtime. Opens a network from its bytes; throws where it is no network. */
export async function openSession(
  bytes: Uint8Array,
  { backend, threads }: { readonly backend: Backend; readonly threads: number },
): Promise<Session> {
  const ort = await loadRuntime(backend, threads)
  const session = await ort.InferenceSession.create(bytes, {
    executionProviders: [backend],
    graphOptimizationLevel: 'all',
    logSeverityLevel: 3, // errors only
  })
  const inputs = session.inputMetadata.map((meta): [string, number[]] => [
    meta.name,
    meta.isTensor ? meta.shape.map(sideOf) : [],
  ])
  return {
    inputs: Object.fromEntries(inputs),
    outputs: session.outputNames,
    run: async (feeds, wanted = session.outputNames) =>
      fromRuntime(await session.run(toRuntime(ort, feeds), wanted)),
    close: () => session.release(),
  }
}

/** Free sides have a name, or this number where they have none. */
const sideOf = (side: number | string) => (side === 0xffff_ffff ? -1 : Number(side) || -1)

async function loadRuntime(backend: Backend, threads: number): Promise<typeof Runtime> {
  const ort: typeof Runtime =
    backend === 'webgpu'
      ? await import('onnxruntime-web/webgpu')
      : await import('onnxruntime-web/wasm')
  const gpu = backend === 'webgpu'
  // Absolute addresses: the glue is imported from a file that lies elsewhere than this one.
  const absolute = (url: string) => new URL(url, import.meta.url).href
  ort.env.wasm.wasmPaths = {
    mjs: absolute(gpu ? gpuGlue : cpuGlue),
    wasm: absolute(gpu ? gpuWasm : cpuWasm),
  }
  ort.env.wasm.numThreads = threads
  ort.env.logLevel = 'error'
  return ort
}

function toRuntime(ort: typeof Runtime, feeds: Tensors): Record<string, Runtime.Tensor> {
  const make = ({ data, dims, bool }: Tensor) => {
    if (bool) return new ort.Tensor('bool', Uint8Array.from(data, Number), dims)
    if (data instanceof Float32Array) return new ort.Tensor('float32', data, dims)
    if (data instanceof Uint8Array) return new ort.Tensor('uint8', data, dims)
    if (data instanceof Int32Array) return new ort.Tensor('int32', data, dims)
    return new ort.Tensor('int64', data, dims)
  }
  return Object.fromEntries(Object.entries(feeds).map(([name, tensor]) => [name, make(tensor)]))
}

async function fromRuntime(results: Runtime.InferenceSession.ReturnType): Promise<Tensors> {
  const outputs: Record<string, Tensor> = {}
  for (const [name, tensor] of Object.entries(results)) {
    outputs[name] = { data: (await tensor.getData()) as Tensor['data'], dims: tensor.dims }
    tensor.dispose()
  }
  return outputs
}
