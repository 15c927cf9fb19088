import type { ExportedPlan } from '../app/export.ts'
import { exportedLine, fileContents, lines, tableHeaders } from '../core/text/command-line.ts'
import { formatNumber } from '../core/text/numbers.ts'
import type { Terminal } from './print-check.ts'
import { textTable } from './text-table.ts'

/** What was written, where, and what to open first. */
export function printExport(
  exported: ExportedPlan,
  outDir: string,
  draftAsked: boolean,
  { columns }: Terminal,
): string {
  const rows = exported.files.map(({ path, bytes, kind }) => [
    path.split(/[\\/]/).at(-1) ?? path,
    `${formatNumber(Math.ceil(bytes / 1000))} kB`,
    fileContents[kind],
  ])
  const layout = [
    { header: tableHeaders.file, width: 22 },
    { header: tableHeaders.size, width: 9, align: 'right' as const },
    { header: tableHeaders.content, width: 'rest' as const },
  ]
  const draft = exported.hasErrors ? [lines.draft] : draftAsked ? [lines.draftAsked] : []
  const parts = [
    exportedLine(outDir, exported.snapshot),
    textTable(layout, rows, columns),
    ...draft,
    lines.scrubbed,
    lines.openFirst,
  ]
  return `${parts.join('\n')}\n`
}

/** `export --json`: a public contract with scripts. */
export function exportJson({ snapshot, files, scrub }: ExportedPlan) {
  return {
    snapshot,
    files: files.map(({ path, sha256, bytes, kind, edition }) => ({ path, sha256, bytes, kind, edition })),
    scrub: { passed: scrub.passed, checks: scrub.checks.map(({ what, found }) => ({ what, found })) },
  }
}
