import type { Worksheet } from 'exceljs'
import { Refusal } from '../../core/refusal.ts'
import type { NotChecked, SheetGrid, WorkbookGrid } from '../../core/sheet/grid.ts'
import { notChecked } from '../../core/text/not-checked.ts'
import { leanPackage } from './lean-package.ts'
import { defaultLimits, type ReadLimits, type Source } from './limits.ts'
import { tameMerges } from './merges.ts'
import { recogniseArchive, recognisePackage } from './recognise.ts'
import { relationshipsOf } from './relationships.ts'
import { type ScanContext, type SheetScan, scanSheet } from './scan-sheet.ts'
import { readSharedStrings } from './shared-strings.ts'
import { type CellStyle, readStyles } from './styles.ts'
import { readTables } from './tables.ts'
import { readThemeColours } from './theme.ts'
import { emptyMerged, toCells } from './to-grid.ts'
import { Package } from './unpack.ts'
import { readOutline, type SheetEntry, type WorkbookOutline } from './workbook.ts'
import { XmlProblem } from './xml.ts'

interface ReadOptions {
  /** Name of the file for sentences. */
  readonly file?: string
  readonly limits?: Partial<ReadLimits>
  /** Told once, before the long part of the work: how many bytes of XML there are. */
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
    return await readSource(bytes, source, options.onUnpacked)
  } catch (error) {
    if (error instanceof Refusal) throw error
    const { file } = source
    if (error instanceof XmlProblem && error.kind === 'document-type')
      throw new Refusal('file/document-type', { file }, error)
    throw new Refusal('file/unreadable', { file }, error)
  }
}

/** A sheet half way: scanned, its cells still to come. */
interface Scanned {
  readonly entry: SheetEntry
  readonly scan: SheetScan
}

async function readSource(
  bytes: Uint8Array,
  source: Source,
  onUnpacked?: (bytes: number) => void,
): Promise<WorkbookGrid> {
  const pack = new Package(bytes, recogniseArchive(bytes, source.file), source)
  recognisePackage(pack.names(), pack.has('mimetype') ? pack.text('mimetype') : null, source.file)
  const outline = readOutline(pack, source.file)
  const strings = readSharedStrings(partText(pack, outline.sharedStrings))
  const styles = readStyles(partText(pack, outline.styles), readThemeColours(partText(pack, outline.theme)))
  const context: ScanContext = { source, strings, date1904: outline.date1904, styles, cells: 0, places: 0 }
  const scanned = outline.sheets.map((entry) => scanEntry(pack, entry, context))
  onUnpacked?.(pack.unpackedBytes)
  const lean = leanPackage(
    scanned.map(({ scan }) => scan),
    strings.escaped,
    styles.length,
  )
  const worksheets = await loadWorksheets(lean)
  const sheets = scanned.map((one, index) => toSheet(one, worksheets[index], pack, styles, outline, source))
  return { sheets, date1904: outline.date1904, notChecked: gaps(pack, scanned) }
}

function partText(pack: Package, part: string | null): string | null {
  return part === null ? null : pack.text(part)
}

function scanEntry(pack: Package, entry: SheetEntry, context: ScanContext): Scanned {
  const scan = scanSheet(pack.text(entry.part) ?? '', entry.name, context)
  if (scan.lost > 0) {
    throw new Refusal('file/cells-lost', { file: context.source.file, sheet: entry.name, cells: scan.lost })
  }
  return { entry, scan }
}

/** ExcelJS is large: only who reads a workbook pays for it. */
async function loadWorksheets(lean: Uint8Array): Promise<readonly Worksheet[]> {
  const { default: ExcelJS } = await import('exceljs')
  const workbook = new ExcelJS.Workbook()
  // Its types ask for an `ArrayBuffer`, which is also what it takes in a page.
  await workbook.xlsx.load(lean.buffer as ArrayBuffer)
  return workbook.worksheets
}

function toSheet(
  { entry, scan }: Scanned,
  worksheet: Worksheet | undefined,
  pack: Package,
  styles: readonly CellStyle[],
  { date1904 }: WorkbookOutline,
  source: Source,
): SheetGrid {
  const { lastColumn } = scan
  const cells = worksheet === undefined ? null : toCells(worksheet, styles, date1904)
  const arrived = cells?.filled ?? 0
  if (arrived !== scan.filled) {
    const lost = Math.abs(scan.filled - arrived)
    throw new Refusal('file/cells-lost', { file: source.file, sheet: entry.name, cells: lost })
  }
  const rows = cells?.rows ?? []
  const merges = tameMerges(scan.merges, scan, entry.name, source)
  emptyMerged(rows, merges, lastColumn)
  return {
    name: entry.name,
    hidden: entry.hidden,
    rows,
    tables: readTables(pack, entry.part, scan.tables),
    merges,
    hiddenRows: scan.hiddenRows,
    hiddenColumns: scan.hiddenColumns,
    filtered: scan.filtered,
    fills: scan.fills,
  }
}

function gaps(pack: Package, scanned: readonly Scanned[]): readonly NotChecked[] {
  const commented = scanned.filter(({ entry }) =>
    relationshipsOf(pack, entry.part).some(({ type }) => type === 'comments' || type === 'threadedComment'),
  )
  const found: NotChecked[] = []
  if (commented.length > 0) {
    found.push(notChecked('privacy/comment', { sheets: commented.map(({ entry }) => entry.name) }))
  }
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
