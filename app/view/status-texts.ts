import type { Status } from '../store.ts'
import { say } from '../words.ts'

/** The running figures: device, model, backend, pictures a second, latency, surprise. */
export function statusTexts(language: string, status: Status): string[] {
  const { device, model, backend, rate, latency, surprise } = status
  return [
    say(language, { id: 'ui-device', args: { name: device } }),
    model,
    say(language, { id: 'ui-backend', args: { name: backend } }),
    say(language, { id: 'ui-rate', args: { rate } }),
    ...(latency === null ? [] : [say(language, { id: 'ui-latency', args: { latency } })]),
    ...(surprise === null ? [] : [say(language, { id: 'ui-surprise', args: { bits: surprise } })]),
  ]
}
