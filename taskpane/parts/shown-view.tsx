import { paneText } from '../../src/core/text/pane.ts'
import type { Later } from '../later.ts'
import { usePane } from '../pane-context.ts'
import { WelcomeView } from '../views/welcome-view.tsx'
import { Notice } from './notice.tsx'

/** The view that is shown. All but the first come in a second part of the program. */
export function ShownView({ later }: { readonly later: Later | 'failed' | null }) {
  const { state, inExcel } = usePane()
  const { shown, opened } = state
  const notLoaded = <Notice kind="error">{paneText.notLoaded}</Notice>
  if (shown === 'start' && opened === null && !inExcel)
    return <WelcomeView>{later === 'failed' ? notLoaded : later && <later.OtherWays />}</WelcomeView>
  if (later === 'failed')
    return (
      <>
        <h1 tabIndex={-1}>{paneText.views[shown]}</h1>
        {notLoaded}
      </>
    )
  if (later === null) return <p class="hint">{paneText.loading}</p>
  const View = opened === null && inExcel ? later.ExcelStart : later.views[shown]
  return (
    <>
      {shown !== 'enter' && <later.WaitingNotice />}
      <View />
    </>
  )
}
