import { useThree } from '@react-three/fiber'
import { useXR } from '@react-three/xr'
import { useEffect, useMemo, useReducer, type JSX } from 'react'
import { useStore } from 'zustand'
import { chooseLabels } from '../core/choose-labels.ts'
import { pointedAt } from '../core/exchange.ts'
import type { Label } from '../core/types.ts'
import { store, type Seen } from '../store.ts'
import { arrange, withoutFaded, type Shown } from './arrange.ts'
import { pixelsPerDegree } from './fit.ts'
import { LabelMark } from './label-mark.tsx'
import { boxOf, textSize, worded } from './label-view.ts'
import { drawMarks, type MarkTextures } from './mark-textures.ts'
import { ringOf } from './ring.ts'
import { mark, overlay, times } from './tokens.ts'
import type { Backing } from './word-texture.ts'

/** Pixels of a word's texture to its text size in a headset, where a degree is 20 to 45 of them. */
const headsetPixels = 48

type Marks = { readonly plain: MarkTextures; readonly asked: MarkTextures }

/** The words in the world, over a picture on a desktop and in a headset alike. */
export function Labels(): JSX.Element {
  const shown = useShown()
  const seen = useStore(store)
  const { size, camera, invalidate } = useThree()
  const dpr = useThree((state) => state.viewport.dpr)
  const blend = useXR((xr) => xr.session?.environmentBlendMode)
  const backing: Backing = blend === 'additive' ? 'none' : 'soft'
  const marks = useMarks(backing)
  useEffect(() => invalidate(), [shown, invalidate]) // frames are drawn on demand
  const em = textSize(seen, size)
  const onScreen = seen.lens && !seen.immersive
  const pixels = onScreen
    ? Math.round(2 * em * pixelsPerDegree(seen.lens, size) * dpr)
    : headsetPixels
  const pointed = pointedAt(seen)
  const all = worded(labelsOf(shown), seen, camera, { em, now: epoch() })
  return (
    <>
      {shown.map((each, i) => {
        const { label } = each
        const { asked, state, distance, wording } = all[i] ?? {}
        if (!wording || !state || distance === undefined) return null
        const colour = asked ? overlay.accent : overlay.strong
        return (
          <LabelMark
            key={label.id}
            shown={each}
            lettering={{ ...wording, pixels, colour, backing }}
            em={em}
            textures={asked ? marks.asked : marks.plain}
            ring={ringOf(label, state, distance, asked ?? false, em)}
            leads={label.id === pointed}
            box={boxOf(label, seen)}
          />
        )
      })}
    </>
  )
}

const labelsOf = (all: readonly { readonly label: Label }[]) => all.map(({ label }) => label)
/** ms of the Unix epoch, on the clock that never jumps. */
const epoch = () => performance.timeOrigin + performance.now()

/** The labels that are shown, with a place for each word, and those that are still fading. */
function useShown(): readonly Shown[] {
  const get = useThree((state) => state.get)
  const [shown, change] = useReducer(
    (before: readonly Shown[], next: (before: readonly Shown[]) => readonly Shown[]) =>
      next(before),
    [],
  )
  useEffect(() => {
    let tidying: ReturnType<typeof setTimeout> | undefined
    const follow = (seen: Seen) => {
      const { camera, size } = get()
      const em = textSize(seen, size)
      const time = performance.now()
      const all = worded(seen.labels, seen, camera, { em, now: epoch() })
      change((before) => {
        const chosen = chooseLabels(all, new Set(labelsOf(before).map(({ id }) => id)))
        const words = chosen.map(({ word }) => word)
        return arrange(before, labelsOf(chosen), words, mark.gap * em, time)
      })
      clearTimeout(tidying)
      const tidy = () => change((before) => withoutFaded(before, performance.now()))
      tidying = setTimeout(tidy, 2 * times.fade)
    }
    follow(store.getState())
    const unfollow = store.subscribe((now, before) => {
      const same =
        now.labels === before.labels && now.turn === before.turn && now.chosen === before.chosen
      if (!same) follow(now)
    })
    return () => {
      unfollow()
      clearTimeout(tidying)
    }
  }, [get])
  return shown
}

function useMarks(backing: Backing): Marks {
  const marks = useMemo<Marks>(
    () => ({
      plain: drawMarks(overlay.strong, backing),
      asked: drawMarks(overlay.accent, backing),
    }),
    [backing],
  )
  useEffect(
    () => () => {
      for (const { arrow, leader } of Object.values(marks)) {
        arrow.dispose()
        leader.dispose()
      }
    },
    [marks],
  )
  return marks
}
