declare module '@echogarden/speex-resampler-wasm/simd' {
  /** Starts the Emscripten module; `locateFile` says where its wasm lies. */
  export default function load<Module>(of: { locateFile: () => string }): Promise<Module>
}
