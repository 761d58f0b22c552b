import type { WalkScore } from './judge-walk.ts'
import type { SelfMeasured } from './place-calibration.ts'
import type { PictureErrors, SceneErrors } from './place-still.ts'
import type { TurnErrors } from './place-turn.ts'
import type { Row } from './table.ts'

const cm = (metres: number | null) =>
  metres === null || !Number.isFinite(metres) ? 'none' : (100 * metres).toFixed(1)

const goals = [
  ['lens known', '2, p90 4'],
  ['self-calibrated', 'p90 5'],
] as const

/** How far off places on a wall are, by whose camera it is. */
export function pictureRows(errors: readonly PictureErrors[]): Row[] {
  return errors.map(({ who, centre, median, p90 }) => ({
    'wall 2 m away, Quest 3 log, cm off': who,
    centre: cm(centre),
    'whole picture': cm(median),
    p90: cm(p90),
    goal: goals.find(([name]) => who.includes(name))?.[1] ?? '',
  }))
}

/** What a camera came to that measured itself in a walk of a minute. */
export function calibrationRow({
  seed,
  found,
  after,
  times,
}: SelfMeasured & { readonly seed: number }): Row {
  return {
    'self-calibration from a guess': `home ${seed}`,
    'after, s': after === null ? 'never' : after.toFixed(0),
    times: `${times}`,
    'focal length, px': found?.camera.fx.toFixed(0) ?? '',
    'latency, ms': found?.latency.toFixed(0) ?? '',
    'error it tells, cm': cm(found?.error ?? null),
  }
}

/** How far off things are, beside xrblocks with its own camera and with the true one. */
export function sceneRows(errors: readonly SceneErrors[]): Row[] {
  return errors.map((each) => ({
    'thing 2 m away (table 1.3 m), cm off': `${each.what}, ${each.size}`,
    Sightline: cm(each.ours),
    '15 % holes': cm(each.oursHoles),
    xrblocks: cm(each.peer),
    'its holes': cm(each.peerHoles),
    'true camera': cm(each.peerTrueCamera),
    goal: '3',
  }))
}

/** Label errors during a turn of the head, one row for each way of pairing picture and pose. */
export function turnRows(turn: {
  readonly ours: TurnErrors
  readonly late: TurnErrors
  readonly peer: TurnErrors
}): Row[] {
  const row = (what: string, { median, p95, most }: TurnErrors, goal = ''): Row => ({
    'turn of 100 degrees/s, 100 ms late': what,
    'median, degrees': median.toFixed(2),
    p95: p95.toFixed(2),
    most: most.toFixed(2),
    goal,
  })
  return [
    row('pose of the moment of capture', turn.ours, '1'),
    row('capture time wrong by 5 ms', turn.late),
    row('pose when the answer comes (peer)', turn.peer),
  ]
}

/** What a walk through one home came to. */
export function walkRows(seed: number, score: WalkScore): Row[] {
  const row = (what: string, value: string, goal = ''): Row => ({
    [`walk of 60 s, home ${seed}`]: what,
    value,
    goal,
  })
  return [
    row('things to be seen', `${score.things}`),
    row('known at the end', score.recall.toFixed(2)),
    row('of them rightly named', score.named.toFixed(2)),
    row('changes of identity a thing a minute', score.switches.toFixed(2), '1'),
    row('things known twice', `${score.duplicates}`),
    row('things that are none', `${score.phantoms}`),
    row('words gone for one picture', `${(100 * score.dropouts).toFixed(2)} %`, '0'),
    row('place error, median, m', score.median.toFixed(3)),
    row('place error, 90 of 100, m', score.p90.toFixed(3)),
    ...score.away.map(({ seconds, times, right }) =>
      row(`in its place after ${seconds} s out of view`, `${right.toFixed(2)} of ${times}`),
    ),
  ]
}
