import { useEffect, useRef, useState } from 'preact/hooks'

/**
 * Keeps the focus from getting lost: a button that is disabled while something is being done has it again afterwards,
 * and where the element is gone (a notice that was closed, a step that was undone) the heading of the view takes it.
 */
export function useFocusKept(isBusy: boolean): void {
  const last = useRef<HTMLElement | null>(null)
  const wasBusy = useRef(false)
  const [, setBack] = useState({})
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement) last.current = target
    }
    const back = () => setBack({})
    document.addEventListener('focusin', remember)
    addEventListener('focus', back)
    return () => {
      document.removeEventListener('focusin', remember)
      removeEventListener('focus', back)
    }
  }, [])
  // After every drawing: each may have taken the focused element away.
  useEffect(() => {
    // In Excel on the web the keys would go from the sheet to the pane, in the middle of a word.
    if (!document.hasFocus()) return
    const isDone = wasBusy.current && !isBusy
    wasBusy.current = isBusy
    const { current: element } = last
    if (document.activeElement !== document.body || element === null) return
    if (!element.isConnected || element.matches(':disabled')) {
      if (!isBusy) document.querySelector('h1')?.focus({ preventScroll: element.isConnected })
    } else if (isDone) element.focus({ preventScroll: true })
  })
}
