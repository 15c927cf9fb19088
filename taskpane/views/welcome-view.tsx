import type { ComponentChildren } from 'preact'
import { startText } from '../../src/core/text/pane-start.ts'
import { Welcome } from '../start/welcome.tsx'

interface WelcomeProps {
  /** The other ways in, as soon as they have been fetched. */
  readonly children: ComponentChildren
}

/** *Start* while nothing is open: a plan can be opened at once. */
export function WelcomeView({ children }: WelcomeProps) {
  return (
    <>
      <h1 tabIndex={-1}>{startText.title}</h1>
      <Welcome />
      {children}
    </>
  )
}
