import { paneText } from '../../src/core/text/pane.ts'
import type { FileParts } from '../file-parts.ts'
import type { Later } from '../later.ts'
import { usePane } from '../pane-context.ts'
import { Notice } from './notice.tsx'

interface ShownViewProps {
  readonly later: Later | 'failed' | null
  readonly files: FileParts | null
}

/** The view that is shown. All but the first come in a second part of the program. */
export function ShownView({ later, files }: ShownViewProps) {
  const { state, inExcel } = usePane()
  const { shown, opened } = state
  const notLoaded = <Notice kind="error">{paneText.notLoaded}</Notice>
  if (files && shown === 'start' && opened === null)
    return <files.WelcomeView>{later === 'failed' ? notLoaded : later && <later.OtherWays />}</files.WelcomeView>
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
