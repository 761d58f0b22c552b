/** The browser's side of `npm run bench -- place`: xrblocks begins only in a page. */
import { measurePicture, measureScene, sceneCount } from './place-still.ts'

export type PlacePage = {
  readonly scenes: number
  readonly picture: typeof measurePicture
  readonly scene: typeof measureScene
}

declare global {
  var placePage: PlacePage
}

globalThis.placePage = { scenes: sceneCount, picture: measurePicture, scene: measureScene }
