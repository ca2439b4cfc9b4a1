import { useEffect, useState } from 'preact/hooks'

/** Typing is over when nothing came for this long, in milliseconds. */
const pause = 150

/** A value once it has stopped changing. What belongs to another key comes at once. */
export function useSettled<T>(value: T, key: string | null): T {
  const [settled, setSettled] = useState({ key, value })
  useEffect(() => {
    const timer = setTimeout(() => setSettled({ key, value }), pause)
    return () => clearTimeout(timer)
  }, [key, value])
  return settled.key === key ? settled.value : value
}
