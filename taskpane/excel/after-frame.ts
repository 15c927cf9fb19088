/** When the next frame has been drawn. A pane that nobody sees draws none; what is asked of it must not wait for one. */
export function afterFrame(): Promise<void> {
  if (document.hidden) return Promise.resolve()
  return new Promise((resolve) => {
    // Not every Excel says that it hides the pane.
    const timer = setTimeout(resolve, 1_000)
    requestAnimationFrame(() => {
      clearTimeout(timer)
      // A callback comes before its frame.
      setTimeout(resolve)
    })
  })
}
