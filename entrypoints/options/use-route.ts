import { useCallback, useEffect, useState } from 'preact/hooks'
import { readRoute, type Route, routeHash } from './route.ts'

/** What the address says, followed as it changes, and the way to change it. */
export function useRoute(): { readonly route: Route; readonly go: (route: Route) => void } {
  const [route, setRoute] = useState(() => readRoute(location.hash))
  useEffect(() => {
    const follow = () => setRoute(readRoute(location.hash))
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])
  const go = useCallback((next: Route) => {
    // The state first, so that nothing waits for the event; the event then finds the same route.
    setRoute(next)
    location.hash = routeHash(next)
  }, [])
  return { route, go }
}
