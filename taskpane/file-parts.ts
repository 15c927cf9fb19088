import { StepBar } from './parts/step-bar.tsx'
import { DropPlace } from './start/drop-place.tsx'
import { Replacing } from './start/replacing.tsx'
import { WelcomeView } from './views/welcome-view.tsx'

/** What stands in the first view where files are opened: entry points hand it in, for in Excel nobody waits for it. */
export const fileParts = { StepBar, DropPlace, Replacing, WelcomeView }

export type FileParts = typeof fileParts
