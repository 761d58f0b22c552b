import type { JSX } from 'react'
import type { UnitBox } from '../../models/types.ts'
import { useWords } from './use-words.ts'

/** Width of the drawing, in its own units. */
const width = 400

/** A part of a picture, and the word for what lay there; empty where there is none. */
export type Place = { readonly box: UnitBox; readonly name: string }

type Props = {
  readonly places: readonly Place[]
  /** Width of the picture over its height. */
  readonly aspect: number
}

/** The frame of a picture that is not kept, with boxes where things and lines lay in it. */
export function EvidencePicture({ places, aspect }: Props): JSX.Element {
  const words = useWords()
  const height = width / aspect
  return (
    <svg
      className="evidence-picture"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={words('ui-evidence-picture', { count: places.length })}
    >
      <rect className="frame" x={1} y={1} width={width - 2} height={height - 2} rx={6} />
      {places.map(({ box: [x, y, w, h] }, i) => (
        <rect key={i} x={x * width} y={y * height} width={w * width} height={h * height} rx={3} />
      ))}
      {places.map(({ name, box: [x, y, w] }, i) => (
        <text key={i} {...across(x + w / 2)} y={y * height + 24}>
          {name}
        </text>
      ))}
    </svg>
  )
}

/** A word stays within the frame: near its sides it begins or ends there. */
function across(middle: number) {
  if (middle < 0.25) return { x: 8, textAnchor: 'start' } as const
  if (middle > 0.75) return { x: width - 8, textAnchor: 'end' } as const
  return { x: middle * width, textAnchor: 'middle' } as const
}
