import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo, useRef, type JSX } from 'react'
import type { Group, Mesh } from 'three'
import { store } from '../store.ts'
import type { Shown } from './arrange.ts'
import { BoxOutline } from './box-outline.tsx'
import { beginPlace, faceViewer, fade, fadeParts, movePlace, type Place } from './label-frame.ts'
import { extentAlong } from './lead.ts'
import { beginLeading, fieldOf, moveLeading } from './lead-frame.ts'
import { drawLeader } from './leader.ts'
import { room, type MarkTextures } from './mark-textures.ts'
import { useReducedMotion } from './motion.ts'
import { createRing, drawRing, ringSide } from './ring-material.ts'
import { beginRing, moveRing, type Ring } from './ring.ts'
import { mark } from './tokens.ts'
import { useLettering } from './use-lettering.ts'
import type { Lettering } from './word-texture.ts'

type Props = {
  readonly shown: Shown
  readonly lettering: Lettering
  /** Size of the text in degrees. */
  readonly em: number
  readonly textures: MarkTextures
  /** How the ring is drawn once it has come to rest. */
  readonly ring: Ring
  /** Whether it leads to its thing, by an arrow where the thing is out of view. */
  readonly leads: boolean
  /** Width and height in degrees of the box around the thing, null where no box is drawn. */
  readonly box: readonly [width: number, height: number] | null
}

/**
 * One word with its leader and its ring, or with an arrow that leads there. All of it lies in a plane
 * that faces the viewer, measured in degrees, so that it keeps its size at any distance. It glides to
 * where it belongs, fades in when it comes and out when it leaves.
 */
export function LabelMark(props: Props): JSX.Element | null {
  const { shown, lettering, em, textures, ring, leads, box } = props
  const group = useRef<Group>(null)
  const word = useRef<Mesh>(null)
  const line = useRef<Mesh>(null)
  const circle = useRef<Mesh>(null)
  const arrow = useRef<Mesh>(null)
  const place = useRef<Place | null>(null)
  const looks = useRef<Ring | null>(null)
  const leading = useRef(beginLeading())
  const drawn = useRef({ x: 0, y: 0, length: 0, angle: 0 })
  const still = useReducedMotion()
  const lettered = useLettering(lettering)
  const { colour, backing } = lettering
  const material = useMemo(() => createRing(colour, backing), [colour, backing])
  useEffect(() => () => material.dispose(), [material])

  useFrame(({ camera, invalidate }, step) => {
    if (!group.current || !word.current || !line.current || !circle.current || !lettered) return
    const now = (place.current ??= beginPlace(shown))
    const round = (looks.current ??= beginRing(ring))
    let rests = movePlace(now, shown, shown.leftAt === null ? 1 : 0, step, still)
    rests = moveRing(round, ring, step, still) && rests
    const way = leading.current
    if (leads) {
      fieldOf(way.field, store.getState(), camera)
      rests = moveLeading(way, now.at, camera, step, still) && rests
    } else {
      way.arrow = 0
    }
    if (!rests) invalidate()
    faceViewer(group.current, leads ? way.at : now.at, camera)

    // Beside an arrow the word stands on the inner side; on the way between, between.
    const inner = (mark.arrow / 2 + extentAlong(lettered.word, way.right, way.up)) * em
    const right = now.right + (-way.right * inner - now.right) * way.arrow
    const up = now.up + (-way.up * inner - now.up) * way.arrow
    word.current.position.set(right, up, 0)

    const leader = drawn.current
    drawLeader(leader, right / em, up / em, lettered.word, round.radius + round.stroke / 2)
    line.current.visible = leader.length > 0 && way.arrow < 1
    line.current.position.set(leader.x * em, leader.y * em, 0)
    line.current.rotation.z = leader.angle
    line.current.scale.set(leader.length * em, mark.leader * room.leader * em, 1)

    fadeParts(group.current, now.opacity)
    const ringed = now.opacity * (1 - way.arrow)
    fade(line.current, ringed)
    circle.current.scale.setScalar(ringSide(round) * em)
    drawRing(material, round, ringed * round.opacity)
    if (arrow.current) {
      arrow.current.visible = way.arrow > 0
      arrow.current.rotation.z = Math.atan2(way.up, way.right)
      fade(arrow.current, now.opacity * way.arrow)
    }
  })

  if (!lettered) return null
  const { texture, whole } = lettered
  return (
    <group ref={group} visible={false}>
      <mesh ref={line} renderOrder={1}>
        <planeGeometry />
        <meshBasicMaterial map={textures.leader} transparent depthTest={false} />
      </mesh>
      <mesh ref={circle} renderOrder={2} material={material}>
        <planeGeometry />
      </mesh>
      {leads && (
        <mesh ref={arrow} scale={mark.arrow * room.arrow * em} renderOrder={2} visible={false}>
          <planeGeometry />
          <meshBasicMaterial map={textures.arrow} transparent depthTest={false} />
        </mesh>
      )}
      <mesh ref={word} renderOrder={3} scale={[whole.width * em, whole.height * em, 1]}>
        <planeGeometry />
        <meshBasicMaterial map={texture} transparent depthTest={false} />
      </mesh>
      {box && <BoxOutline width={box[0]} height={box[1]} colour={colour} />}
    </group>
  )
}
