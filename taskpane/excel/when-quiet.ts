/** The function, called once for all calls that come close after each other, when no more have come for a while. */
export function whenQuiet(act: () => void, milliseconds: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  return () => {
    clearTimeout(timer)
    timer = setTimeout(act, milliseconds)
  }
}
