import { usePane } from '../pane-context.ts'
import { OpenedPlan } from '../start/opened-plan.tsx'

/** *Start* with an open workbook: what was recognised. */
export function StartView() {
  const { opened } = usePane().state
  if (opened === null) return null
  return (
    <>
      <h1 tabIndex={-1}>{opened.view.plan.title ?? opened.file.name}</h1>
      <OpenedPlan opened={opened} />
    </>
  )
}
