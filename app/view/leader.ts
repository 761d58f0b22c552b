/** The line from a ring to its word, in the label's own plane: middle, length, angle in radians. */
export type Leader = { x: number; y: number; length: number; angle: number }

/**
 * Draws the line from the edge of a ring at the origin to the edge of a word's rectangle around
 * (`right`, `up`), pointing at its middle. Writes into `leader`, since it runs with every display
 * frame; `length` is 0 where the word touches the ring.
 */
export function drawLeader(
  leader: Leader,
  right: number,
  up: number,
  word: { readonly width: number; readonly height: number },
  radius: number,
): void {
  const distance = Math.hypot(right, up)
  const inside =
    distance > 0
      ? Math.min(
          word.width / 2 / (Math.abs(right) / distance),
          word.height / 2 / (Math.abs(up) / distance),
        )
      : 0
  const end = distance - inside
  leader.length = Math.max(0, end - radius)
  leader.angle = Math.atan2(up, right)
  const middle = distance > 0 ? (radius + leader.length / 2) / distance : 0
  leader.x = right * middle
  leader.y = up * middle
}
