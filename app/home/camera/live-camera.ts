import type { Pose } from '../../../models/types.ts'
import type { CameraProfile, Tier } from '../profiles.ts'
import { choosePart } from './constraints.ts'
import { dressTrack } from './dress-track.ts'
import type { EmulatedCamera } from './emulated-camera.ts'
import type { Film } from './film.ts'
import { scaleLens } from './lens.ts'
import { arrive, capturedBy, type Late, nextDue, type Shown, tierAt } from './schedule.ts'
import { createScreen, type Screen } from './screen.ts'

/** What can go wrong with a camera that runs: it goes away, shows black, or gives no more pictures. */
export type Failure = 'lost' | 'black' | 'frozen'

/** A camera that films an emulated home as its wearer walks through it. */
export type LiveCamera = EmulatedCamera & {
  /** To be called often, with the time of `performance.now()`: takes and hands over what is due. */
  readonly tick: (now: number) => void
  /** Makes it fail until it is opened again, or, where only pictures failed, until it is told null. */
  readonly fail: (failure: Failure | null) => void
}

type Parts = {
  readonly profile: CameraProfile
  readonly film: Pick<Film, 'shoot'>
  /** From the head to the home, for times up to the tick's and a little before. */
  readonly headAt: (time: number) => Pose
  /** Part of the true size, 0..1, where the machine is too slow for all of it. */
  readonly scale: () => number
  readonly screen?: Screen
}

/** A page hears of a picture a little after it was shown; so many earlier ones are remembered. */
const fewShown = 4

/** Every link has the same good and bad times. */
const linkSeed = 1

/**
 * The camera of a profile that gives its pictures as a webcam does. Pictures are taken only while a
 * track is live, one after the other, and each is shown when its latency has passed, or at once where
 * the machine took longer; its `captureTime` is in both cases that of a machine which took no longer,
 * so that who takes the latency off has the moment of the exposure. Throws where the profile's camera looks with the eye (`Film.draw`).
 */
export function createLiveCamera({
  profile,
  film,
  headAt,
  scale,
  screen: given,
}: Parts): LiveCamera {
  const { lens, tiers, label, faults } = profile
  if (!lens) throw new Error(`The ${label} has no lens of its own and cannot be a webcam.`)
  const screen = given ?? createScreen(lens.width, lens.height)
  let tracks: readonly MediaStreamTrack[] = []
  let line: readonly Late<ImageData>[] = []
  let shown: readonly Shown[] = []
  let failure: Failure | null = null
  let tier: Tier = tiers[0]
  let part = 1
  let [number, due] = [0, 0]
  let opened: number | null = null
  let [shooting, latest] = [false, 0]

  const fail = (what: Failure | null) => {
    if (what === failure) return
    failure = what
    line = []
    if (what === 'lost') for (const track of tracks) endTrack(track)
  }

  const handOver = () => {
    const { newest, line: rest } = arrive(line, latest)
    line = rest
    if (newest === null || failure === 'frozen') return
    shown = [...shown.slice(-fewShown), { shown: latest, captured: newest.at }]
    if (failure === 'black') screen.darken()
    else screen.show(newest.picture)
  }

  const shoot = async () => {
    // All rows are exposed by now, also where the shutter stays open for its longest.
    const time = latest - (faults.readout + faults.exposure) / 2
    const sized = scaleLens(lens, tier.scale * part * scale())
    const { quality } = tier
    const picture = await film.shoot({
      time,
      number: number++,
      lens: sized,
      faults,
      quality,
      headAt,
    })
    line = [...line, { picture, at: time + faults.latency }]
    handOver()
  }

  return {
    ...{ id: label, label, facing: 'environment' },
    fail,
    captureTime: (track, when) => (tracks.includes(track) ? capturedBy(shown, when) : undefined),
    open: (wish) => {
      failure = null
      part = choosePart(lens, wish)
      const looks = {
        label,
        deviceId: label,
        facingMode: 'environment',
        frameRate: () => tier.rate,
      } as const
      const keep = (track: MediaStreamTrack) => (tracks = [...tracks, track])
      const track = dressTrack(screen.open(), looks, keep)
      keep(track)
      return track
    },
    tick: (now) => {
      latest = now
      tracks = tracks.filter(({ readyState }) => readyState === 'live')
      if (tracks.length === 0) {
        line = []
        opened = null
        return
      }
      handOver()
      if (opened === null) [opened, due] = [now, now]
      if (shooting || now < due) return
      tier = tierAt(tiers, linkSeed, now - opened)
      due = nextDue(due, now, tier.rate)
      shooting = true
      void shoot()
        .catch(() => fail('lost')) // the graphics context is gone
        .finally(() => (shooting = false))
    },
  }
}

/** Ends a track as a camera does that goes away: unlike `stop`, the page hears of it. */
function endTrack(track: MediaStreamTrack): void {
  if (track.readyState === 'ended') return
  track.stop()
  track.dispatchEvent(new Event('ended'))
}
