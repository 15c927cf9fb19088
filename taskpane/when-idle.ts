/** Does something as soon as the page has nothing better to do: its first frame must not wait for it. */
export function whenIdle(act: () => void): void {
  // Safari has no idle callbacks.
  if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: 1_000 })
  else setTimeout(act, 50)
}
