import { paneText } from '../../src/core/text/pane.ts'
import { usePane } from '../pane-context.ts'
import { OpenedPlan } from '../start/opened-plan.tsx'
import { Welcome } from '../start/welcome.tsx'

/** *Start*: the ways in, and then what was recognised. */
export function StartView() {
  const { opened } = usePane().state
  return (
    <>
      <h1 tabIndex={-1}>{opened ? (opened.view.plan.title ?? opened.file.name) : paneText.product}</h1>
      {opened ? <OpenedPlan opened={opened} /> : <Welcome />}
    </>
  )
}
