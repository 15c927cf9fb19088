import type { Severity } from '../../core/check/finding.ts'
import { cellPosition } from '../../core/sheet/cell-position.ts'
import type { Area } from '../../core/sheet/grid.ts'
import { areaText } from './addresses.ts'

/** A finding, as far as a mark shows it. */
export interface MarkedFinding {
  readonly sheet: string | null
  readonly cell: string | null
  readonly severity: Severity
}

interface MarkedCell {
  readonly sheet: string
  readonly cell: string
  readonly severity: Severity
}

/** One mark: cells of one sheet under one severity. */
export interface Mark {
  readonly sheet: string
  readonly severity: Severity
  /** `B3:B9,D4`, short enough for Excel. */
  readonly addresses: string
}

/** More colours than anybody looks at, and more than Excel draws quickly. */
const mostMarkedCells = 2_000

/** Excel takes addresses of up to 8,192 characters; half of that, for what it makes of them itself. */
const longestAddresses = 4_000

/** The marks for these findings, and how many cells they stand for; the gravest finding of a cell marks it. */
export function marksOf(findings: readonly MarkedFinding[]): {
  readonly marks: readonly Mark[]
  readonly cells: number
  /** How many cells have findings. */
  readonly found: number
} {
  const gravest = new Map<string, MarkedCell>()
  for (const { sheet, cell, severity } of severities.flatMap((one) =>
    findings.filter((line) => line.severity === one),
  )) {
    const key = JSON.stringify([sheet, cell])
    if (sheet !== null && cell !== null && !gravest.has(key)) gravest.set(key, { sheet, cell, severity })
  }
  const marked = [...gravest.values()].slice(0, mostMarkedCells)
  const names = [...new Set(marked.map(({ sheet }) => sheet))]
  const marks = names.flatMap((sheet) =>
    severities.flatMap((severity) => {
      const own = marked.filter((one) => one.sheet === sheet && one.severity === severity)
      const areas = stretchesOf(own.map(({ cell }) => cell))
      return batchesOf(areas.map(areaText)).map((addresses) => ({ sheet, severity, addresses }))
    }),
  )
  return { marks, cells: marked.length, found: gravest.size }
}

const severities: readonly Severity[] = ['error', 'warning', 'info']

/** Cells below each other in one area. */
function stretchesOf(cells: readonly string[]): readonly Area[] {
  const places = cells.map(cellPosition).toSorted((a, b) => a.column - b.column || a.row - b.row)
  const areas: Area[] = []
  for (const { row, column } of places) {
    const last = areas.at(-1)
    if (last?.lastColumn === column && last.lastRow === row - 1) areas[areas.length - 1] = { ...last, lastRow: row }
    else areas.push({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column })
  }
  return areas
}

function batchesOf(addresses: readonly string[]): readonly string[] {
  const batches: string[] = []
  for (const address of addresses) {
    const last = batches.at(-1)
    if (last !== undefined && last.length + 1 + address.length <= longestAddresses) {
      batches[batches.length - 1] = `${last},${address}`
    } else batches.push(address)
  }
  return batches
}
