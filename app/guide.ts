import type { Pose } from '../models/types.ts'
import { directionTo } from './core/direction.ts'
import { beepToward, foundWithin } from './core/lead-by-sound.ts'
import { poseAtPitch } from './core/pose.ts'
import type { Target } from './core/target.ts'
import { toward } from './core/talk/toward.ts'
import type { Label, Sentence } from './core/types.ts'
import { quiet } from './core/exchange.ts'
import { store } from './store.ts'
import type { Voice } from './voice.ts'
import { say } from './words.ts'
import { distanceInWords } from './words/measures.ts'

type Hands = {
  readonly voice: Pick<Voice, 'beep' | 'cue' | 'say' | 'saying'>
  /** Where the head is now, where a display shows it; null where only pictures tell. */
  readonly head: () => Pose | null
  /** Calls back after so many ms; what comes back takes that back. */
  readonly after: (ms: number, done: () => void) => () => void
  /** ms. */
  readonly now: () => number
}

/** While nothing is to be heard it looks again after so long, ms. */
const look = 400
/** The hour is said again where it changed, yet not more often than this, ms. */
const sayEvery = 4000
/** Whoever looks at a thing's place for so long, ms, and does not see it there is told so. */
const inVain = 3000
/** After so long nobody is led any more, ms. */
const longest = 180_000

/**
 * Leads to a thing by sound, its hour on the clock and the arrow at its label, until it is seen in the
 * middle of the view, its place is looked at in vain, or the person ends it (`guiding` is null).
 */
export function createGuide({ voice, head, after, now }: Hands): (target: Target | null) => void {
  let stop = () => {}

  const tell = (sentence: Sentence) => {
    const { language, voice: aloud } = store.getState()
    if (aloud) void voice.say(say(language, sentence), { language, from: null }, lasting)
  }
  const end = (sentence: Sentence, label: number | null) => {
    store.setState({ guiding: null, turn: quiet, notice: sentence, chosen: label })
    tell(sentence)
  }

  return (target) => {
    stop()
    store.setState({ guiding: target && { target, label: target.id, hour: null } })
    if (!target) return
    const began = now()
    let said = { hour: null as number | null, at: began }
    let seen = 0
    let vain: number | null = null
    let takeBack = () => {}

    const step = (): number | null => {
      const { guiding, labels, lens, turn } = store.getState()
      if (!guiding) return null
      if (now() - began > longest) {
        end({ id: 'guide-over' }, null)
        return null
      }
      const label = labelOf(target, labels)
      if (!label) return look
      const pose = head() ?? lens?.pose ?? null
      const way = toward(label.at, pose)
      const { off, wait, pitch } = beepToward(way)
      const { hour, distance } = directionTo(pose ?? origin, label.at)
      if (guiding.label !== label.id || guiding.hour !== hour)
        store.setState({ guiding: { target, label: label.id, hour } })
      seen = off <= foundWithin && label.state === 'here' ? seen + 1 : 0
      if (seen > 1) {
        voice.cue('found')
        const far = distanceInWords(store.getState().language, distance, label.spread[1], 'long')
        end({ id: 'guide-found', args: { thing: target.name, far: far ?? 'none' } }, label.id)
        return null
      }
      vain = off > foundWithin || label.state === 'here' ? null : (vain ?? now())
      if (vain !== null && now() - vain > inVain) {
        voice.cue('lost')
        end({ id: 'guide-vain', args: { thing: target.name } }, label.id)
        return null
      }
      voice.beep(pitch, way)
      const changed = said.hour !== null && said.hour !== hour
      if (said.hour === null) said = { hour, at: now() }
      if (changed && turn.kind === 'quiet' && voice.saying() === '' && now() - said.at > sayEvery) {
        said = { hour, at: now() }
        tell({ id: 'guide-hour', args: { hour } })
      }
      return wait
    }
    const go = () => {
      const wait = step()
      if (wait !== null) takeBack = after(wait, go)
    }
    const unfollow = store.subscribe(({ guiding }) => {
      if (guiding?.target !== target) stop()
    })
    stop = () => {
      unfollow()
      takeBack()
      stop = () => {}
    }
    takeBack = after(look, go)
  }
}

const lasting = new AbortController().signal
const origin = poseAtPitch([0, 0, 0], 0)

/** The label that is led to: the very one, else one of its classes that is seen, the surest. */
function labelOf({ id, labels: classes }: Target, labels: readonly Label[]): Label | null {
  const own = labels.find((label) => label.id === id)
  if (own) return own
  const fitting = labels.filter(({ label, state }) => classes.includes(label) && state === 'here')
  return fitting.sort((a, b) => b.score - a.score)[0] ?? null
}
