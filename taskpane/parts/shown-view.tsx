import { useEffect, useState } from 'preact/hooks'
import { paneText } from '../../src/core/text/pane.ts'
import { usePane } from '../pane-context.ts'
import { WelcomeView } from '../views/welcome-view.tsx'
import { whenIdle } from '../when-idle.ts'
import { Notice } from './notice.tsx'

type Later = typeof import('../views/later-views.ts').default

/** The view that is shown. All but the first come in a second part of the program. */
export function ShownView() {
  const { shown, opened } = usePane().state
  const later = useLater()
  if (shown === 'start' && opened === null) return <WelcomeView />
  if (later === 'failed')
    return (
      <>
        <h1 tabIndex={-1}>{paneText.views[shown]}</h1>
        <Notice kind="error">{paneText.notLoaded}</Notice>
      </>
    )
  if (later === null) return <p class="hint">{paneText.loading}</p>
  const View = later[shown]
  return <View />
}

function useLater(): Later | 'failed' | null {
  const [later, setLater] = useState<Later | 'failed' | null>(null)
  useEffect(() => {
    whenIdle(() => {
      import('../views/later-views.ts').then(
        ({ default: views }) => setLater(views),
        () => setLater('failed'),
      )
    })
  }, [])
  return later
}
