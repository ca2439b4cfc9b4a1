import { render, type ComponentChild } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/**
 * Puts something on paper instead of the page, however printing is asked for. It is in the document only while it is printed, so that
 * nobody finds or hears everything twice. Null leaves printing as it is.
 */
export function usePrint(draw: () => ComponentChild | null): void {
  const latest = useRef(draw)
  latest.current = draw

  useEffect(() => {
    const paper = document.createElement('div')
    paper.className = 'print-sheet'
    function lay(): void {
      const content = latest.current()
      if (content === null) return
      document.body.append(paper)
      // At once: the browser prints as soon as this listener returns.
      render(content, paper)
    }
    function clear(): void {
      render(null, paper)
      paper.remove()
    }
    window.addEventListener('beforeprint', lay)
    window.addEventListener('afterprint', clear)
    return () => {
      window.removeEventListener('beforeprint', lay)
      window.removeEventListener('afterprint', clear)
      clear()
    }
  }, [])
}
