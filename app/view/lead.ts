/**
 * The way from the middle of the view to a thing: where on the edge of the field an arrow stands that
 * leads to it, as tangents to the right and up, its angle in radians (0 to the right, counter-clockwise),
 * and whether the thing is inside, where no arrow is needed.
 */
export type Lead = { x: number; y: number; angle: number; inside: boolean }

/** The field that is looked at without effort: an ellipse, half its axes as tangents. */
export type Field = { right: number; up: number }

/** Radians from straight behind within which the arrow keeps its side, so that it does not flicker. */
const behind = Math.PI / 12

/**
 * Writes into `lead` the way to a point of the viewer's frame (metres: x to the right, y up, z
 * backwards). The arrow shows how to turn the head, so that what is behind lies to a side, not below.
 */
export function leadTo(lead: Lead, x: number, y: number, z: number, field: Field): void {
  const before = Math.cos(lead.angle)
  const [right, up] = [x / -z, y / -z]
  lead.inside = z < 0 && (right / field.right) ** 2 + (up / field.up) ** 2 <= 1
  const yaw = Math.atan2(x, -z)
  const side = Math.PI - Math.abs(yaw) < behind && before * yaw < 0 ? -yaw : yaw
  const pitch = Math.atan2(y, Math.hypot(x, z))
  lead.angle = side === 0 && pitch === 0 ? 0 : Math.atan2(pitch, side)
  const [cos, sin] = [Math.cos(lead.angle), Math.sin(lead.angle)]
  const reach = 1 / Math.hypot(cos / field.right, sin / field.up)
  lead.x = cos * reach
  lead.y = sin * reach
}

/** How far a rectangle around the origin reaches in the direction of a vector, in its own unit. */
export function extentAlong(
  { width, height }: { readonly width: number; readonly height: number },
  right: number,
  up: number,
): number {
  const length = Math.hypot(right, up) || 1
  return Math.min(
    width / 2 / Math.max(1e-6, Math.abs(right) / length),
    height / 2 / Math.max(1e-6, Math.abs(up) / length),
  )
}
