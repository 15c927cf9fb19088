import type { FilledCell, Reader } from '../../src/core/sheet/column.ts'

/** The value a reader gives, or the code of its problem as `{ problem }`: tables of inputs stay short. */
export function reading<T>(reader: Reader<T>, cell: FilledCell): T | { readonly problem: string } {
  const result = reader(cell, { statuses: new Map() })
  return result.ok ? result.value : { problem: result.problem.code }
}

export const unknown = { problem: 'cell/unknown-value' }
