import type { ExportedFile, ExportedPlan } from '../app/export.ts'
import { exportedLine, fileContents, lines, openFirstLine, tableHeaders } from '../core/text/command-line.ts'
import { formatNumber } from '../core/text/numbers.ts'
import { paragraph, type Terminal } from './terminal.ts'
import { textTable } from './text-table.ts'

function nameOf({ path }: ExportedFile): string {
  return path.split(/[\\/]/).at(-1) ?? path
}

/** What has to be said of the files: drafts, remarks, which edition is for whom. */
function remarksOf({ files, hasErrors, remarks }: ExportedPlan, draftAsked: boolean): readonly string[] {
  const draft = hasErrors ? [lines.draft] : draftAsked ? [lines.draftAsked] : []
  const has = (edition: ExportedFile['edition']) => files.some((file) => file.edition === edition)
  const [first] = files
  return [
    ...draft,
    ...remarks,
    ...(has('public') ? [lines.scrubbed] : []),
    ...(has('internal') ? [lines.internal] : []),
    ...(first === undefined ? [] : [openFirstLine(nameOf(first))]),
  ]
}

/** What was written, where, what to open first, and the text for the council's paper. */
export function printExport(exported: ExportedPlan, outDir: string, draftAsked: boolean, terminal: Terminal): string {
  const rows = exported.files.map((file) => [
    nameOf(file),
    `${formatNumber(Math.ceil(file.bytes / 1000))} kB`,
    fileContents[file.edition][file.kind],
  ])
  const layout = [
    { header: tableHeaders.file, width: 20, most: 26 },
    { header: tableHeaders.size, width: 7, align: 'right' as const },
    { header: tableHeaders.content, width: 'rest' as const },
  ]
  const parts = [
    paragraph(exportedLine(outDir, exported.snapshot), terminal),
    textTable(layout, rows, terminal.columns),
    ...remarksOf(exported, draftAsked).map((line) => paragraph(line, terminal)),
    '',
    lines.paperText,
    ...exported.paperText.flatMap((text) => ['', paragraph(text, terminal)]),
  ]
  return `${parts.join('\n')}\n`
}
