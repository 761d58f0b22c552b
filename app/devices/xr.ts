/** What a device may ask of the XR view; main.tsx hands it in, so that devices know no scene. */
export type Xr = {
  /**
   * Enters immersive-ar with these extra features and gives the session, the scene's own WebGL
   * context, and the features that were granted. Rejects where WebXR is missing or the person refuses.
   */
  readonly enter: (features: readonly string[]) => Promise<{
    session: XRSession
    gl: WebGL2RenderingContext
    space: XRReferenceSpace
    granted: readonly string[]
  }>
}
