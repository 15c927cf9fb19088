import { options } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** Whether the page is being drawn for paper: there, everything counts that on the screen lies one click away. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    const before = () => atOnce(() => setPrinting(true))
    const after = () => setPrinting(false)
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
    }
  }, [])
  return isPrinting
}

/** The browser takes what stands in the page when the event ends; Preact would draw a moment later. */
function atOnce(change: () => void): void {
  const usual = options.debounceRendering
  options.debounceRendering = (draw) => draw()
  change()
  if (usual) options.debounceRendering = usual
  else delete options.debounceRendering
}
