/** When the next frame has been drawn. A pane that nobody sees draws none; what is asked of it must not wait for one. */
export function afterFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 100)
    requestAnimationFrame(() => {
      clearTimeout(timer)
      // A callback comes before its frame.
      setTimeout(resolve)
    })
  })
}
