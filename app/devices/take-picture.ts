/** The picture that a video or canvas shows at this moment. `time` in ms; whoever takes it closes it. */
export const takePicture = (
  source: HTMLVideoElement | HTMLCanvasElement,
  time: number,
): VideoFrame | Promise<ImageBitmap> =>
  'VideoFrame' in globalThis
    ? new VideoFrame(source, { timestamp: Math.round(time * 1000) })
    : createImageBitmap(source)
