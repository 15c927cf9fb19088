import type { ExportedPlan } from '../app/export.ts'
import { exportRemarks, fileName, fileSize } from '../core/papers/export-remarks.ts'
import { exportedLine, fileContents, lines, tableHeaders } from '../core/text/command-line.ts'
import { paragraph, type Terminal } from './terminal.ts'
import { textTable } from './text-table.ts'

/** What was written, where, what to open first, and the text for the council's paper. */
export function printExport(exported: ExportedPlan, outDir: string, draftAsked: boolean, terminal: Terminal): string {
  const rows = exported.files.map((file) => [
    fileName(file),
    fileSize(file.bytes),
    fileContents[file.edition][file.kind],
  ])
  const layout = [
    { header: tableHeaders.file, width: 20, most: 26 },
    { header: tableHeaders.size, width: 7, align: 'right' as const },
    { header: tableHeaders.content, width: 'rest' as const },
  ]
  const remarks = exportRemarks(exported, { draftAsked, draft: lines.draft })
  const parts = [
    paragraph(exportedLine(outDir, exported.snapshot), terminal),
    textTable(layout, rows, terminal.columns),
    ...remarks.map((line) => paragraph(line, terminal)),
    '',
    lines.paperText,
    ...exported.paperText.flatMap((text) => ['', paragraph(text, terminal)]),
  ]
  return `${parts.join('\n')}\n`
}
