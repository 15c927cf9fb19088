import { exportRemarks, fileName, fileSize } from '../papers/export-remarks.ts'
import type { Edition } from '../papers/frame.ts'
import type { ScrubReport } from '../papers/scrub.ts'
import { fileContents } from '../text/command-line.ts'
import { draftNote, exportedSentence } from '../text/pane-views.ts'

export interface ExportedFileView {
  readonly name: string
  /** `61 kB`. */
  readonly size: string
  readonly edition: Edition
  /** What is inside, for people. */
  readonly content: string
}

/** What came out of an export and what to do next. */
export interface ExportView {
  readonly sentence: string
  readonly snapshot: string
  readonly draft: boolean
  readonly files: readonly ExportedFileView[]
  /** Draft, remarks, scrub, which file to open first: a sentence each. */
  readonly remarks: readonly string[]
  /** What the scrub looked for and found; empty where no public edition was written. */
  readonly scrub: readonly { readonly what: string; readonly found: number }[]
  /** *Sach- und Rechtslage*, a paragraph each, to be copied. */
  readonly paperText: readonly string[]
}

/** What an export answers, as far as people are told of it. */
interface Exported {
  readonly snapshot: string
  readonly draft: boolean
  readonly hasErrors: boolean
  readonly files: readonly {
    readonly path: string
    readonly bytes: number
    readonly kind: 'plan' | 'manifest' | 'protocol'
    readonly edition: Edition
  }[]
  readonly scrub: ScrubReport
  readonly remarks: readonly string[]
  readonly paperText: readonly string[]
}

/** What came out of an export. `draftAsked`: the person wanted the mark *ENTWURF*. */
export function exportView(exported: Exported, draftAsked: boolean): ExportView {
  const { snapshot, draft, files, scrub, paperText } = exported
  return {
    sentence: exportedSentence(files.length, snapshot),
    snapshot,
    draft,
    files: files.map((file) => ({
      name: fileName(file),
      size: fileSize(file.bytes),
      edition: file.edition,
      content: fileContents[file.edition][file.kind],
    })),
    remarks: exportRemarks(exported, { draftAsked, draft: draftNote }),
    scrub: scrub.checks.map(({ what, found }) => ({ what, found })),
    paperText,
  }
}
