import { startText } from '../../src/core/text/pane-start.ts'
import { Welcome } from '../start/welcome.tsx'

/** *Start* while nothing is open. */
export function WelcomeView() {
  return (
    <>
      <h1 tabIndex={-1}>{startText.title}</h1>
      <Welcome />
    </>
  )
}
