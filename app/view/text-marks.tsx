import type { JSX } from 'react'
import { useStore } from 'zustand'
import { exchangeOf } from '../core/exchange.ts'
import { store } from '../store.ts'

/**
 * A frame around each line that was just read, over the picture on a desktop. Text moves on with the
 * head, so it fades after a moment (evidence.css).
 */
export function TextMarks(): JSX.Element | null {
  const turn = useStore(store, (seen) => seen.turn)
  const lens = useStore(store, (seen) => seen.lens)
  const immersive = useStore(store, (seen) => seen.immersive)
  const answer = exchangeOf(turn)?.answer
  const evidence = answer?.known === 'read' ? answer.evidence : []
  const lines = evidence.filter((each) => each.kind === 'line')
  const [first] = lines
  if (!lens || immersive || !first) return null
  const { width, height } = lens
  return (
    <svg
      className="text-marks"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMid meet"
      aria-hidden="true"
      key={first.time}
    >
      {lines.map(({ box: [x, y, w, h] }, i) => (
        <rect
          key={i}
          x={x * width - 4}
          y={y * height - 4}
          width={w * width + 8}
          height={h * height + 8}
          rx={6}
        />
      ))}
    </svg>
  )
}
