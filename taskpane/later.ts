import { useEffect, useState } from 'preact/hooks'
import { whenIdle } from './when-idle.ts'

/** The part of the program that comes after the first view. */
export type Later = typeof import('./views/later-views.ts').default

/** `null` while it is on its way. */
export function useLater(): Later | 'failed' | null {
  const [later, setLater] = useState<Later | 'failed' | null>(null)
  useEffect(() => {
    whenIdle(() => {
      import('./views/later-views.ts').then(
        ({ default: views }) => setLater(views),
        () => setLater('failed'),
      )
    })
  }, [])
  return later
}
