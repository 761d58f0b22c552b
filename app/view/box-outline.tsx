import type { JSX } from 'react'

type Props = { readonly width: number; readonly height: number; readonly colour: string }

const corners = new Float32Array([-0.5, -0.5, 0, 0.5, -0.5, 0, 0.5, 0.5, 0, -0.5, 0.5, 0])

/** The edge of a detector's box, for developers, in the plane of its label. */
export function BoxOutline({ width, height, colour }: Props): JSX.Element {
  return (
    <lineLoop scale={[width, height, 1]}>
      <bufferGeometry>
        <bufferAttribute attach="attributes-position" args={[corners, 3]} />
      </bufferGeometry>
      <lineBasicMaterial color={colour} transparent depthTest={false} />
    </lineLoop>
  )
}
