import type { ExportedPlan } from '../app/export.ts'
import { exportedLine, fileContents, lines, tableHeaders } from '../core/text/command-line.ts'
import { formatNumber } from '../core/text/numbers.ts'
import { paragraph, type Terminal } from './terminal.ts'
import { textTable } from './text-table.ts'

/** What was written, where, and what to open first. */
export function printExport(exported: ExportedPlan, outDir: string, draftAsked: boolean, terminal: Terminal): string {
  const rows = exported.files.map(({ path, bytes, kind }) => [
    path.split(/[\\/]/).at(-1) ?? path,
    `${formatNumber(Math.ceil(bytes / 1000))} kB`,
    fileContents[kind],
  ])
  const layout = [
    { header: tableHeaders.file, width: 20 },
    { header: tableHeaders.size, width: 7, align: 'right' as const },
    { header: tableHeaders.content, width: 'rest' as const },
  ]
  const draft = exported.hasErrors ? [lines.draft] : draftAsked ? [lines.draftAsked] : []
  const parts = [
    paragraph(exportedLine(outDir, exported.snapshot), terminal),
    textTable(layout, rows, terminal.columns),
    ...[...draft, ...exported.remarks, lines.scrubbed, lines.openFirst].map((line) => paragraph(line, terminal)),
  ]
  return `${parts.join('\n')}\n`
}
