import { useEffect, useRef, useState } from 'react'

/** A value that changes at once, but then not again for `rest` ms; the newest then takes its place. */
export function useCalm<Value>(value: Value, rest: number): Value {
  const [calm, setCalm] = useState(value)
  const changedAt = useRef(-Infinity)
  useEffect(() => {
    if (value === calm) return
    const wait = Math.max(0, changedAt.current + rest - performance.now())
    const timer = setTimeout(() => {
      changedAt.current = performance.now()
      setCalm(value)
    }, wait)
    return () => clearTimeout(timer)
  }, [value, calm, rest])
  return calm
}
