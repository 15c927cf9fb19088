/** One state, and whoever wants to know when it changes. */
export interface StateCell<State> {
  readonly get: () => State
  readonly put: (change: Partial<State>) => void
  readonly subscribe: (listener: () => void) => () => void
}

export function stateCell<State extends object>(first: State): StateCell<State> {
  let state = first
  const listeners = new Set<() => void>()
  return {
    get: () => state,
    put(change) {
      state = { ...state, ...change }
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
