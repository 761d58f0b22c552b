/** What a camera's pictures are put on, so that a page sees them as a video track. */
export type Screen = {
  /** Puts a picture before all tracks, at once. */
  readonly show: (picture: ImageData) => void
  /** Puts a black picture before them, of the last one's size. */
  readonly darken: () => void
  /** One more track of what is shown from now on. */
  readonly open: () => MediaStreamTrack
}

/**
 * A canvas that streams only what it is told to. In Chromium a video that plays such a track gives no
 * `captureTime`, and a `presentationTime` half a millisecond after `show`: when a picture is shown is
 * when it was captured, as far as a page can know. Throws where the browser has no 2D canvas.
 */
export function createScreen(width: number, height: number): Screen {
  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width, height })
  const pen = canvas.getContext('2d', { alpha: false })
  const [source] = canvas.captureStream(0).getVideoTracks() as CanvasCaptureMediaStreamTrack[]
  if (!pen || !source) throw new Error('This browser cannot stream the emulated camera’s pictures.')
  return {
    show: (picture) => {
      const { width, height } = picture
      if (canvas.width !== width || canvas.height !== height)
        Object.assign(canvas, { width, height })
      pen.putImageData(picture, 0, 0)
      source.requestFrame()
    },
    darken: () => {
      pen.fillRect(0, 0, canvas.width, canvas.height)
      source.requestFrame()
    },
    // The source itself is never handed out, so nobody can stop it for the others.
    open: () => source.clone(),
  }
}
