import type { DeskFile, DeskStep } from '../src/app/desk.ts'
import { paneText } from '../src/core/text/pane.ts'
import type { AdoptionView } from '../src/core/views/adoption-view.ts'
import type { DeskView } from '../src/core/views/desk-view.ts'

export interface SavedCopy {
  readonly name: string
  readonly hasFormulas: boolean
}

/** The workbook that lies open. */
export interface OpenWorkbook {
  readonly file: DeskFile
  readonly view: DeskView
  /** What has been done to it since it was opened, the last at the end. */
  readonly steps: readonly DeskStep[]
  /** The steps that stand in the copy that was saved last. */
  readonly savedSteps: readonly DeskStep[]
  /** The copy that was saved last. */
  readonly savedCopy: SavedCopy | null
  /** A person's own file, one that was made here (new plan, adopted list), or an example. */
  readonly origin: 'person' | 'made' | 'example'
  /** What became of the list, where this plan was made from one. */
  readonly adoption: AdoptionView | null
}

/** How many steps lie between the workbook as it is open and as it was saved, those taken back included. */
export function unsavedSteps({ steps, savedSteps }: OpenWorkbook): number {
  const parting = steps.findIndex((step, index) => step !== savedSteps[index])
  const shared = parting === -1 ? Math.min(steps.length, savedSteps.length) : parting
  return steps.length + savedSteps.length - 2 * shared
}

/** Not all that was done to the workbook stands in a saved copy. */
export function isUnsaved(opened: OpenWorkbook): boolean {
  return (opened.origin === 'made' && opened.savedCopy === null) || unsavedSteps(opened) > 0
}

/** Where the copy lies, and what to do when it is opened. */
export function savedText({ name, hasFormulas }: SavedCopy): string {
  return [paneText.saved(name), ...(hasFormulas ? [paneText.recalculate] : [])].join(' ')
}
