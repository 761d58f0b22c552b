import type { ChangeEvent, JSX } from 'react'
import type { Status } from '../../memory/types.ts'
import type { Deeds, MemoryOpen } from '../../store.ts'
import { Choice } from '../choice.tsx'
import { useWords } from '../use-words.ts'

const terms = [1, 7, 30, 365]
const always = 0

type Props = { readonly deeds: Deeds; readonly panel: MemoryOpen }

/** How long things are kept, the memory as a file, and how it stands with the one on this device. */
export function Keeping({ deeds, panel: { status } }: Props): JSX.Element {
  const words = useWords()
  const bring = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? []
    target.value = '' // so that the same file can be chosen again
    if (file) deeds.memory.bring(file)
  }
  const days = status.keepDays ?? always
  const choices = [...new Set([...terms, days])].filter((each) => each !== always)
  return (
    <section className="group" aria-labelledby="memory-file">
      <Choice
        label={words('ui-memory-keep')}
        value={String(days)}
        choose={(value) => deeds.memory.keepFor(null, Number(value) || null)}
      >
        {[...choices.sort((a, b) => a - b), always].map((each) => (
          <option key={each} value={each}>
            {words('ui-memory-days', { days: each })}
          </option>
        ))}
      </Choice>
      <h3 id="memory-file">{words('ui-memory-file')}</h3>
      <div className="deeds">
        <button type="button" className="plain" onClick={deeds.memory.save}>
          {words('ui-memory-export')}
        </button>
        <label className="files">
          <span className="field">{words('ui-memory-import')}</span>
          <input className="hidden" type="file" accept=".json,application/json" onChange={bring} />
        </label>
      </div>
      <State status={status} />
    </section>
  )
}

function State({ status }: { readonly status: Status }): JSX.Element {
  const words = useWords()
  const { keeping, things, bytes, aside, room } = status
  const state = keeping.kind === 'fleeting' ? keeping.reason : keeping.kind
  return (
    <>
      <p className="quiet">{words('ui-memory-state', { state, things, size: bytes / 1e6 })}</p>
      {room === 'full' && <p>{words('fault-memory-full')}</p>}
      {aside.length > 0 && (
        <p>{words('ui-memory-aside', { count: aside.length, names: aside.join(', ') })}</p>
      )}
    </>
  )
}
