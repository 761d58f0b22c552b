/** Ours in its worker with one or two threads of WebAssembly, or the peer on the main thread. */
export type Contender = 'ours-1' | 'ours-2' | 'peer'

export const contenders: readonly Contender[] = ['ours-1', 'ours-2', 'peer']

/** Where the page finds the files of MediaPipe. */
export const peerAddress = {
  loader: 'peer/vision_wasm_internal.js',
  wasm: 'peer/vision_wasm_internal.wasm',
  model: 'peer/efficientdet-lite2.tflite',
} as const
