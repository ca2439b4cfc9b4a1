/**
 * Runs once what was drawn stands on screen; in a frame that is not shown, and so is never painted, soon after.
 * Returns its undo.
 */
export function afterPaint(run: (isPainted: boolean) => void): () => void {
  let isDone = false
  function once(isPainted: boolean): void {
    if (isDone) return
    isDone = true
    clearTimeout(fallback)
    run(isPainted)
  }
  // The task after a frame's callbacks is the first one after its paint.
  const frame = requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      once(true)
    })
    port1.start()
    port2.postMessage(null)
  })
  const fallback = setTimeout(() => once(false), 200)
  return () => {
    isDone = true
    cancelAnimationFrame(frame)
    clearTimeout(fallback)
  }
}
