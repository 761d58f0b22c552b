import { useFrame } from '@react-three/fiber'
import { useXR } from '@react-three/xr'
import { useEffect, useRef, useState, type JSX } from 'react'
import { Quaternion, Vector3, type Group } from 'three'
import { useStore } from 'zustand'
import { exchangeOf } from '../core/exchange.ts'
import { timerName } from '../skills/timers.ts'
import { store, type Seen } from '../store.ts'
import { directionOf, say } from '../words.ts'
import { dueInWords, lengthInWords } from '../words/times.ts'
import { drawCaption, type CaptionTexture, type Paragraph } from './caption-texture.ts'
import { degree, radians } from './fit.ts'
import { useReducedMotion } from './motion.ts'
import { statusTexts } from './status-texts.ts'
import { caption, overlay, times } from './tokens.ts'
import { loadLetters, type Backing } from './word-texture.ts'
import { linesUnder } from './under-answer.ts'
import { percentOf } from './worn-camera.tsx'

/** In a headset, where no page is to be seen: the answer, what went wrong, and the status, in one panel. */
export function Caption(): JSX.Element | null {
  const session = useXR((xr) => xr.session)
  if (!session || session.domOverlayState) return null // a phone shows the page itself
  return <Panel backing={session.environmentBlendMode === 'additive' ? 'none' : 'soft'} />
}

const eye = new Vector3()
const turn = new Quaternion()
const ahead = new Vector3()
const tilt: Quaternion = new Quaternion().setFromAxisAngle(
  new Vector3(1, 0, 0),
  radians(-caption.below),
)

/** The panel follows the head softly: fixed to it, it would swim and tire. */
function Panel({ backing }: { readonly backing: Backing }): JSX.Element | null {
  const seen = useStore(store)
  const drawn = useDrawn(paragraphsOf(seen), seen.language, backing)
  const group = useRef<Group>(null)
  const placed = useRef(false)
  const still = useReducedMotion()

  useFrame(({ camera }, step) => {
    if (!group.current) return
    eye.setFromMatrixPosition(camera.matrixWorld)
    turn.setFromRotationMatrix(camera.matrixWorld).multiply(tilt)
    ahead.set(0, 0, -caption.distance).applyQuaternion(turn).add(eye)
    const part = placed.current && !still ? 1 - Math.exp((-step * 1000) / times.follow) : 1
    group.current.position.lerp(ahead, part)
    group.current.quaternion.slerp(turn, part)
    placed.current = true
  })

  if (!drawn) return null
  const metres = caption.distance * degree
  return (
    <group ref={group}>
      <mesh scale={[drawn.size.width * metres, drawn.size.height * metres, 1]} renderOrder={4}>
        <planeGeometry />
        <meshBasicMaterial
          key={drawn.texture.uuid}
          map={drawn.texture}
          transparent
          depthTest={false}
        />
      </mesh>
    </group>
  )
}

/** One idea at a time: what went wrong before what was answered, and that before what is good to know. */
function paragraphsOf(seen: Seen): Paragraph[] {
  const { ears, notice, turn, status, language } = seen
  const fault = seen.fault ?? (ears.kind === 'starting' ? null : ears.fault)
  const exchange = exchangeOf(turn)
  const large = { weight: 400, size: caption.text, colour: overlay.strong } as const
  const small = { weight: 400, size: caption.smallText, colour: overlay.faint } as const
  const main: Paragraph[] = seen.ringing
    ? [{ ...large, text: say(language, seen.ringing), colour: overlay.accent }]
    : fault
      ? [{ ...large, text: `⚠ ${say(language, fault)}`, colour: overlay.warning }]
      : ears.kind === 'starting'
        ? [{ ...large, text: say(language, { id: `ui-ears-${ears.step}` }) }]
        : turn.kind === 'thinking'
          ? [{ ...large, text: turn.question }]
          : turn.kind === 'listening'
            ? [{ ...large, text: turn.heard || say(language, { id: 'ui-listening' }) }]
            : exchange
              ? [
                  { ...large, text: say(language, exchange.answer.sentence) },
                  ...linesUnder(language, exchange.answer).map((text) => ({ ...small, text })),
                ]
              : notice
                ? [{ ...large, text: say(language, notice) }]
                : []
  const extra = [measuringText(seen), guidingText(seen), timersText(seen)].filter(
    (text) => text !== '',
  )
  const more = [...main, ...extra.map((text) => ({ ...small, text }))]
  return status ? [...more, { ...small, text: statusTexts(language, status).join(' · ') }] : more
}

/** What to do while the camera is measured, and how far it is. */
function measuringText({ worn, language }: Seen): string {
  if (!worn?.guide) return ''
  const { lacks, part } = worn.guide
  return say(language, { id: 'ui-worn-guide', args: { lacks, percent: percentOf(part) } })
}

/** What the person is led to, and at what hour it lies. */
function guidingText({ guiding, language }: Seen): string {
  if (!guiding) return ''
  const args = { thing: guiding.target.name, hour: guiding.hour ?? 0 }
  return say(language, { id: 'ui-guiding', args })
}

/** What is set to ring, to the minute, since each change draws the panel anew; to ten seconds in the last one. */
function timersText({ timers, language }: Seen): string {
  const now = Date.now()
  return timers
    .map((timer) => {
      const left = timer.due - now
      const step = left < 60_000 ? 10_000 : 60_000
      const length = lengthInWords(language, Math.ceil(left / step) * step)
      const due = dueInWords(language, timer.due, now)
      const args = { kind: timer.kind, timer: timerName(language, timer), left: length, due }
      return say(language, { id: 'phrase-timer-left', args })
    })
    .join(' · ')
}

function useDrawn(
  paragraphs: readonly Paragraph[],
  language: string,
  backing: Backing,
): CaptionTexture | null {
  const [drawn, setDrawn] = useState<CaptionTexture | null>(null)
  const key = JSON.stringify(paragraphs)
  useEffect(() => {
    let wanted = true
    const parsed = JSON.parse(key) as Paragraph[]
    void loadLetters(parsed.map(({ text }) => text).join(' ')).then(() => {
      if (!wanted) return
      const rtl = directionOf(language) === 'rtl'
      setDrawn(parsed.length > 0 ? drawCaption(parsed, { language, rtl, backing }) : null)
    })
    return () => {
      wanted = false
    }
  }, [key, language, backing])
  useEffect(() => () => drawn?.texture.dispose(), [drawn])
  return drawn
}
