import { useThree } from '@react-three/fiber'
import { useXR } from '@react-three/xr'
import { useEffect, useMemo, useReducer, type JSX } from 'react'
import { useStore } from 'zustand'
import { exchangeOf } from '../core/exchange.ts'
import { store, type Seen } from '../store.ts'
import { arrange, withoutFaded, type Shown } from './arrange.ts'
import { pixelsPerDegree } from './fit.ts'
import { LabelMark } from './label-mark.tsx'
import { boxOf, concerns, textOf, textSize, wordsOf } from './label-view.ts'
import { drawMarks, type MarkTextures } from './mark-textures.ts'
import { mark, overlay, times } from './tokens.ts'
import type { Backing } from './word-texture.ts'

/** Pixels of a word's texture to its text size in a headset, where a degree is 20 to 45 of them. */
const headsetPixels = 48

type Marks = { readonly plain: MarkTextures; readonly evidence: MarkTextures }

/** The words in the world, over a picture on a desktop and in a headset alike. */
export function Labels(): JSX.Element {
  const shown = useShown()
  const seen = useStore(store)
  const size = useThree((state) => state.size)
  const dpr = useThree((state) => state.viewport.dpr)
  const invalidate = useThree((state) => state.invalidate)
  const blend = useXR((xr) => xr.session?.environmentBlendMode)
  const backing: Backing = blend === 'additive' ? 'none' : 'soft'
  const marks = useMarks(backing)
  useEffect(() => invalidate(), [shown, invalidate]) // frames are drawn on demand
  const em = textSize(seen, size)
  const onScreen = seen.lens && !seen.immersive
  const pixels = onScreen
    ? Math.round(2 * em * pixelsPerDegree(seen.lens, size) * dpr)
    : headsetPixels
  const answer = exchangeOf(seen.turn)?.answer ?? null
  return (
    <>
      {shown.map((each) => {
        const { label } = each
        const pointedAt = answer !== null && concerns(answer, label)
        const colour = pointedAt ? overlay.accent : overlay.strong
        return (
          <LabelMark
            key={label.id}
            shown={each}
            lettering={{ text: textOf(label, seen), pixels, colour, backing }}
            em={em}
            textures={pointedAt ? marks.evidence : marks.plain}
            box={boxOf(label, seen)}
          />
        )
      })}
    </>
  )
}

/** The labels of the store with a place for each word, and those that are still fading. */
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
      const words = wordsOf(seen.labels, seen, camera, em)
      const time = performance.now()
      change((before) => arrange(before, seen.labels, words, mark.gap * em, time))
      clearTimeout(tidying)
      const tidy = () => change((before) => withoutFaded(before, performance.now()))
      tidying = setTimeout(tidy, 2 * times.fade)
    }
    follow(store.getState())
    const unfollow = store.subscribe((now, before) => {
      if (now.labels !== before.labels) follow(now)
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
      plain: drawMarks(overlay.strong, mark.ringStroke, backing),
      evidence: drawMarks(overlay.accent, mark.ringStrokeEvidence, backing),
    }),
    [backing],
  )
  useEffect(
    () => () => {
      for (const { ring, leader } of Object.values(marks)) {
        ring.dispose()
        leader.dispose()
      }
    },
    [marks],
  )
  return marks
}
