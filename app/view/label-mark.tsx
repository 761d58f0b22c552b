import { useFrame } from '@react-three/fiber'
import { useRef, type JSX } from 'react'
import type { Group, Mesh } from 'three'
import type { Shown } from './arrange.ts'
import { BoxOutline } from './box-outline.tsx'
import { beginPlace, faceViewer, fadeParts, movePlace, type Place } from './label-frame.ts'
import { drawLeader } from './leader.ts'
import { room, type MarkTextures } from './mark-textures.ts'
import { useReducedMotion } from './motion.ts'
import { mark } from './tokens.ts'
import { useLettering } from './use-lettering.ts'
import type { Lettering } from './word-texture.ts'

type Props = {
  readonly shown: Shown
  readonly lettering: Lettering
  /** Size of the text in degrees. */
  readonly em: number
  readonly textures: MarkTextures
  /** Width and height in degrees of the box around the thing, null where no box is drawn. */
  readonly box: readonly [width: number, height: number] | null
}

/**
 * One word with its leader and its ring. All of it lies in a plane through the thing that faces the
 * viewer, measured in degrees, so that it keeps its size at any distance. It glides to where it
 * belongs, fades in when it comes and out when it leaves.
 */
export function LabelMark({ shown, lettering, em, textures, box }: Props): JSX.Element | null {
  const group = useRef<Group>(null)
  const word = useRef<Mesh>(null)
  const line = useRef<Mesh>(null)
  const place = useRef<Place | null>(null)
  const drawn = useRef({ x: 0, y: 0, length: 0, angle: 0 })
  const still = useReducedMotion()
  const lettered = useLettering(lettering)

  useFrame(({ camera, invalidate }, step) => {
    if (!group.current || !word.current || !line.current || !lettered) return
    const now = (place.current ??= beginPlace(shown))
    if (!movePlace(now, shown, shown.leftAt === null ? 1 : 0, step, still)) invalidate()
    faceViewer(group.current, now.at, camera)
    word.current.position.set(now.right, now.up, 0)

    const leader = drawn.current
    drawLeader(leader, now.right / em, now.up / em, lettered.word, mark.ring / 2)
    line.current.visible = leader.length > 0
    line.current.position.set(leader.x * em, leader.y * em, 0)
    line.current.rotation.z = leader.angle
    line.current.scale.set(leader.length * em, mark.leader * room.leader * em, 1)

    fadeParts(group.current, now.opacity)
  })

  if (!lettered) return null
  const { texture, whole } = lettered
  return (
    <group ref={group} visible={false}>
      <mesh ref={line} renderOrder={1}>
        <planeGeometry />
        <meshBasicMaterial map={textures.leader} transparent depthTest={false} />
      </mesh>
      <mesh scale={mark.ring * room.ring * em} renderOrder={2}>
        <planeGeometry />
        <meshBasicMaterial map={textures.ring} transparent depthTest={false} />
      </mesh>
      <mesh ref={word} renderOrder={3} scale={[whole.width * em, whole.height * em, 1]}>
        <planeGeometry />
        <meshBasicMaterial map={texture} transparent depthTest={false} />
      </mesh>
      {box && <BoxOutline width={box[0]} height={box[1]} colour={lettering.colour} />}
    </group>
  )
}
