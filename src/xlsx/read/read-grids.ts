import { Refusal } from '../../core/refusal.ts'
import type { NotChecked, SheetGrid, WorkbookGrid } from '../../core/sheet/grid.ts'
import { notChecked } from '../../core/text/not-checked.ts'
import { type CommentsReading, readComments } from './comments.ts'
import { defaultLimits, type ReadLimits, type Source } from './limits.ts'
import { emptyMerged, tameMerges } from './merges.ts'
import { recogniseArchive, recognisePackage } from './recognise.ts'
import { type ScanContext, type SheetScan, scanSheet } from './scan-sheet.ts'
import { readSharedStrings } from './shared-strings.ts'
import { readStyles } from './styles.ts'
import { readTables } from './tables.ts'
import { readThemeColours } from './theme.ts'
import { Package } from './unpack.ts'
import { readOutline, type SheetEntry } from './workbook.ts'
import { XmlProblem } from './xml-problem.ts'

interface ReadOptions {
  /** Name of the file for sentences. */
  readonly file?: string
  readonly limits?: Partial<ReadLimits>
  /** Told of every part when it has been unpacked, before its XML is read: how many bytes it has. */
  readonly onUnpacked?: (bytes: number) => void
}

/**
 * Reads an Excel workbook (.xlsx, .xlsm, .xltx, .xltm) as people see it. Nothing in the file is trusted: sizes, names,
 * ranges and XML may be made to harm. Throws a `Refusal` for everything that is no readable workbook, and rather than
 * lose a single cell.
 */
export async function readGrids(bytes: Uint8Array, options: ReadOptions = {}): Promise<WorkbookGrid> {
  const source: Source = { file: options.file ?? 'Arbeitsmappe', limits: { ...defaultLimits, ...options.limits } }
  try {
    return readSource(bytes, source, options.onUnpacked)
  } catch (error) {
    if (error instanceof Refusal) throw error
    const { file } = source
    if (error instanceof XmlProblem && error.kind === 'document-type')
      throw new Refusal('file/document-type', { file }, error)
    throw new Refusal('file/unreadable', { file }, error)
  }
}

/** A sheet as the workbook lists it and as the scan found it. */
interface Scanned {
  readonly entry: SheetEntry
  readonly scan: SheetScan
  readonly attached: CommentsReading
}

function readSource(bytes: Uint8Array, source: Source, onUnpacked: ReadOptions['onUnpacked']): WorkbookGrid {
  const pack = new Package(bytes, recogniseArchive(bytes, source.file), source, onUnpacked)
  recognisePackage(pack.names(), pack.text('mimetype'), source.file)
  const { sheets, date1904, ...parts } = readOutline(pack, source.file)
  const context: ScanContext = {
    source,
    strings: readSharedStrings(pack.pieces(parts.sharedStrings ?? '')),
    styles: readStyles(pack.text(parts.styles ?? ''), readThemeColours(pack.text(parts.theme ?? ''))),
    date1904,
    count: { cells: 0, places: 0 },
  }
  const scanned = sheets.map((entry): Scanned => {
    const scan = scanSheet(pack.pieces(entry.part), entry.name, context)
    return { entry, scan, attached: readComments(pack, entry.part, source.limits.comments) }
  })
  return {
    sheets: scanned.map((one) => toSheet(one, pack, source)),
    date1904,
    notChecked: gaps(scanned),
  }
}

function toSheet({ entry, scan, attached }: Scanned, pack: Package, source: Source): SheetGrid {
  const { rows, hiddenRows, hiddenColumns, filtered, fills } = scan
  const merges = tameMerges(scan.merges, scan, entry.name, source)
  emptyMerged(rows, merges, scan.lastColumn)
  const tables = readTables(pack, entry.part, scan.tables)
  const own = { rows, tables, merges, hiddenRows, hiddenColumns, filtered, fills }
  return { name: entry.name, hidden: entry.hidden, ...own, comments: attached.comments }
}

function gaps(scanned: readonly Scanned[]): readonly NotChecked[] {
  const found: NotChecked[] = []
  const unread = scanned.filter(({ attached }) => attached.incomplete)
  if (unread.length > 0) found.push(notChecked('privacy/comment', { sheets: unread.map(({ entry }) => entry.name) }))
  for (const { entry, scan } of scanned) {
    const sheet = entry.name
    const [first] = scan.uncomputed
    if (first !== undefined) {
      found.push(notChecked('workbook/formula-not-computed', { sheet, cells: scan.uncomputed.length, first }))
    }
    if (scan.coloursLeftOut) {
      found.push(notChecked('table/status-by-colour', { sheet }))
    }
  }
  return found
}
