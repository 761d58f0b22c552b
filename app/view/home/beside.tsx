import { useEffect, useRef, useState, type JSX } from 'react'
import { useStore } from 'zustand'
import type { LiveHome } from '../../home/live/live-home.ts'
import type { LabelTruth } from '../../home/truth-labels.ts'
import { store } from '../../store.ts'
import { thingName } from '../../words.ts'
import { useWords } from '../use-words.ts'

/** ms between two pictures beside the person's view: often enough to follow, seldom enough to cost little. */
const every = { camera: 100, truth: 400, check: 500 } as const

/** Beside the person's view: what the camera sees, which thing is where in it, and labels against truth. */
export function Beside(): JSX.Element | null {
  const live = useStore(store, (seen) => seen.stage)
  const beside = useStore(store, (seen) => seen.beside)
  if (!live) return null
  return (
    <div className="beside">
      {beside.camera && <Tile live={live} name="camera" />}
      {beside.truth && <Tile live={live} name="truth" />}
      {beside.check && <Check live={live} />}
    </div>
  )
}

type TileProps = { readonly live: LiveHome; readonly name: 'camera' | 'truth' }

function Tile({ live, name }: TileProps): JSX.Element {
  const words = useWords()
  const canvas = useRef<HTMLCanvasElement>(null)
  useRepeated(every[name], () => {
    if (canvas.current) live.show[name](canvas.current)
  })
  return (
    <figure className="tile">
      <canvas
        ref={canvas}
        width={320}
        height={240}
        role="img"
        aria-label={words(`ui-home-${name}`)}
      />
      <figcaption>{words(`ui-home-${name}`)}</figcaption>
    </figure>
  )
}

/** How far each word lies from the thing it names. */
function Check({ live }: { readonly live: LiveHome }): JSX.Element {
  const words = useWords()
  const language = useStore(store, (seen) => seen.language)
  const [judged, setJudged] = useState<readonly LabelTruth[]>([])
  useRepeated(every.check, () => setJudged(live.judge(store.getState().labels)))
  return (
    <figure className="tile check">
      <table>
        <caption>{words('ui-home-check')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('ui-home-check-word')}</th>
            <th scope="col">{words('ui-home-check-angle')}</th>
            <th scope="col">{words('ui-home-check-distance')}</th>
          </tr>
        </thead>
        <tbody>
          {judged.map(({ id, label, verdict, angle, distance }) => (
            <tr key={id} data-verdict={verdict}>
              <th scope="row">
                {thingName(language, label)}
                {verdict !== 'right' && (
                  <span className="verdict"> {words('ui-home-verdict', { verdict })}</span>
                )}
              </th>
              <td>{words('ui-home-degrees', { angle })}</td>
              <td>{words('ui-home-metres', { distance })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {judged.length === 0 && <p>{words('ui-home-check-none')}</p>}
    </figure>
  )
}

/** Calls `act` every so many ms while the component is shown, and never while the page is hidden. */
function useRepeated(ms: number, act: () => void): void {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') latest.current()
    }, ms)
    return () => clearInterval(timer)
  }, [ms])
}
