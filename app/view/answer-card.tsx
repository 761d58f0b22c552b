import type { JSX } from 'react'
import { useStore } from 'zustand'
import { exchangeOf, isShown } from '../core/exchange.ts'
import type { Turn } from '../core/types.ts'
import { store, type Deeds } from '../store.ts'
import { CloseButton } from './close-button.tsx'
import { Evidence } from './evidence.tsx'
import { FollowUps } from './follow-ups.tsx'
import { useWords } from './use-words.ts'

/** The one question of the moment and its answer. */
export function AnswerCard({ deeds }: { readonly deeds: Deeds }): JSX.Element {
  const words = useWords()
  const turn = useStore(store, (seen) => seen.turn)
  const doing = useStore(store, (seen) => seen.doing)
  const exchange = turn.kind === 'listening' ? null : exchangeOf(turn)
  return (
    <div role="status">
      {isShown(turn) && (
        <div className="card answer">
          <div>
            <p className="question">{textOf(turn)}</p>
            <p className="sentence">
              {exchange
                ? words(exchange.answer.sentence.id, exchange.answer.sentence.args)
                : doing && turn.kind === 'thinking'
                  ? words(doing.id, doing.args)
                  : words(`ui-${turn.kind}`)}
            </p>
            {exchange && (
              <div className="beneath">
                <Evidence key={exchange.question} answer={exchange.answer} />
                <FollowUps deeds={deeds} followUps={exchange.answer.followUps} />
              </div>
            )}
          </div>
          <CloseButton label={words('ui-close')} keys="Escape" onClick={deeds.dismiss} />
        </div>
      )}
    </div>
  )
}

/** What the person said or is saying. */
function textOf(turn: Turn): string {
  if (turn.kind === 'listening') return turn.heard
  return turn.kind === 'quiet' ? (turn.last?.question ?? '') : turn.question
}
