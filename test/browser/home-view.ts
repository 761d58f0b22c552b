import { MathUtils, Matrix4, Vector3 } from 'three'
import { formOf } from '../../app/home/forms.ts'
import { headOf } from '../../app/home/live/body.ts'
import { startView } from '../../app/home/live/start-view.ts'
import { spotOn } from '../../app/home/layout/furnish.ts'
import { layOutHome } from '../../app/home/layout/layout.ts'
import { profiles } from '../../app/home/profiles.ts'
import type { Place, PlacedThing } from '../../app/home/thing.ts'
import { putDown } from '../../app/home/world/put-down.ts'
import { eyeViews, type Extent } from '../../app/home/xr/optics.ts'

/** CSS pixels from the window's top left corner. */
type WindowPoint = { readonly x: number; readonly y: number }

/**
 * Where a visitor with a headset, who has just come in, has to click to pick a thing of this kind up
 * and to put it down elsewhere upon what it stands on, well aside. Throws where there is no such thing.
 */
export function findWay(
  seed: number,
  kind: string,
  window: Extent,
): { readonly from: WindowPoint; readonly to: WindowPoint } {
  const home = layOutHome(seed)
  const [view] = eyeViews({
    ...{ profile: profiles.quest3, stereo: false, window, pixels: window },
    head: headOf(startView(home)),
  })
  const thing = home.things.find((each) => each.kind === kind)
  const table = home.things.find(({ id }) => id === thing?.on)
  const top = table && formOf(table.kind).tops?.[0]
  if (!view || !thing || !top) throw new Error(`No ${kind} stands on anything in home ${seed}.`)
  const eye = new Matrix4().fromArray(view.worldFromEye)
  const project = new Matrix4().fromArray(view.projection).multiply(eye.clone().invert())
  const onScreen = (place: Place): WindowPoint => {
    const { x, y } = new Vector3(...place).applyMatrix4(project)
    return { x: ((x + 1) / 2) * window.width, y: ((1 - y) / 2) * window.height }
  }
  const from = onScreen(middleOf(thing))
  const yaw = MathUtils.radToDeg(thing.yaw)
  const at = new Vector3().setFromMatrixPosition(eye)
  const places = steps.flatMap((u) => steps.map((v) => spotOn(table, top, [u, v], 0).position))
  for (const place of places) {
    const to = onScreen(place)
    const way = new Vector3(...place).sub(at).toArray()
    // Clear of the panels at the right and at the foot of the window.
    const seen = to.x > 0 && to.x < 0.62 * window.width && to.y > 0 && to.y < 0.8 * window.height
    const aside = Math.hypot(to.x - from.x, to.y - from.y) > 0.15 * window.height
    if (seen && aside && putDown(home, thing.id, { from: at.toArray(), way }, yaw))
      return { from, to }
  }
  throw new Error(`There is no room for the ${kind} anywhere else in view.`)
}

/** Parts of a top's width and depth, from its middle. */
const steps = Array.from({ length: 31 }, (_, i) => (i - 15) * 0.03)

const middleOf = ({ position: [x, y, z], size }: PlacedThing): Place => [x, y + size[1] / 3, z]
