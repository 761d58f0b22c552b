const rules = {
  'default-src': "'self'",
  'connect-src': "'self'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'worker-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' blob: data:",
  'media-src': "'self' blob:",
  'font-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'self'",
  'form-action': "'none'",
}

/** The Content-Security-Policy as a `<meta>` may carry it. A worker obeys only its own headers. */
export const contentPolicy: string = Object.entries(rules)
  .map((rule) => rule.join(' '))
  .join('; ')

/** Cross-origin isolation, which shared memory and so threads of WebAssembly need, and who may use the camera. */
export const isolationHeaders: Readonly<Record<string, string>> = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Permissions-Policy': 'camera=(self), microphone=(self), xr-spatial-tracking=(self)',
}

/** All headers of a built app. `frame-ancestors` counts in a header only, never in a `<meta>`. */
export const appHeaders: Readonly<Record<string, string>> = {
  ...isolationHeaders,
  'Content-Security-Policy': `${contentPolicy}; frame-ancestors 'none'`,
}
