/**
 * Between `enter` and `leave` files are being put in place, which must not be cut off. `enter` throws where somebody
 * has stopped the work before. Once files are `delivered`, the work is done and is not called stopped any more.
 */
export interface Gate {
  enter(): void
  leave(delivered: boolean): void
}

const open = 0
const delivering = 1
const stopped = 2

/** A gate shared with the thread that supervises this one. */
export function sharedGate(buffer: SharedArrayBuffer): Gate {
  const state = new Int32Array(buffer)
  return {
    enter() {
      if (Atomics.compareExchange(state, 0, open, delivering) === stopped) throw new Error('stopped before delivery')
    },
    leave(delivered) {
      if (!delivered) Atomics.compareExchange(state, 0, delivering, open)
    },
  }
}

export function newGate(): SharedArrayBuffer {
  return new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)
}

/** Shuts a gate for good; `false` while files are being put in place, and when they are. */
export function shut(buffer: SharedArrayBuffer): boolean {
  return Atomics.compareExchange(new Int32Array(buffer), 0, open, stopped) !== delivering
}

/** The gate of a program without a second thread: Ctrl+C waits until the files are in place, or rolled back. */
export function signalGate(): Gate {
  let interrupted = false
  const hold = (): void => {
    interrupted = true
  }
  return {
    enter() {
      process.on('SIGINT', hold)
    },
    leave() {
      process.off('SIGINT', hold)
      if (interrupted) process.kill(process.pid, 'SIGINT')
    },
  }
}
