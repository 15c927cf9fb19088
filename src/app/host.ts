import type { ColumnMapping } from '../core/plan/waiver.ts'
import type { LeaveOut, WorkbookEdits } from '../core/sheet/edits.ts'
import type { WorkbookGrid } from '../core/sheet/grid.ts'

/** A workbook as the host found it. */
export interface SourceWorkbook {
  /** Name for people, without a path. */
  readonly name: string
  /** SHA-256 of the file's bytes, 64 hex digits; `null` where the host has no file (Excel). */
  readonly sha256: string | null
  readonly grid: WorkbookGrid
  /** Which header means which column, as far as a person says so beside the workbook. */
  readonly mappings?: readonly ColumnMapping[]
}

/** A finished file, named relative to where the host delivers. */
export interface OutputFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/**
 * The port: what the house needs of the program it lives in. Few verbs; every host passes one contract suite
 * (`test/contract`). A host that fails throws a `Refused`, of which a person can be told.
 */
export interface Host {
  read(): Promise<SourceWorkbook>
  /** All files or none. Resolves to where each now lies, in the same order, as people of this host name places. */
  deliver(files: readonly OutputFile[]): Promise<readonly string[]>
}

/** A host whose workbook can be written into. */
export interface EditableHost extends Host {
  /**
   * Writes into the person's own workbook: all of it or nothing. Afterwards `read()` gives the workbook with the edits.
   * Throws a `Refused` where a cell no longer holds what it held, or cannot be written; the workbook is then what it was.
   *
   * With `onLeftOut`, such a cell is told and left out, and the others are written all the same.
   */
  edit(edits: WorkbookEdits, onLeftOut?: LeaveOut): Promise<void>
}

/** A host whose workbook is a file that it holds in memory. */
export interface FileHost extends EditableHost {
  /** The workbook with everything written into it so far. */
  bytes(): Uint8Array
}

/** Writes into the bytes of a workbook, as `EditableHost.edit` does; the entry point, which alone knows it, hands it in. */
export type PatchWorkbook = (
  bytes: Uint8Array,
  edits: WorkbookEdits,
  options: { readonly file: string },
  onLeftOut?: LeaveOut,
) => Uint8Array
