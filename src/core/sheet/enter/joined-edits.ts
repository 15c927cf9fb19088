import type { SheetKey } from '../columns/tables.ts'
import type { WorkbookEdits } from '../edits.ts'
import type { TableReading } from '../read-table.ts'
import { TableEdits } from './table-edits.ts'

/** Several edits as one step. */
export function joinedEdits(parts: readonly WorkbookEdits[]): WorkbookEdits {
  return {
    cells: parts.flatMap(({ cells }) => cells),
    tables: parts.flatMap(({ tables }) => tables),
    sheets: parts.flatMap(({ sheets }) => sheets),
  }
}

/** The edits of several tables of one kind: the parts of an exported plan are written one by one. */
export class EditsByTable<K extends SheetKey> {
  private readonly byTable = new Map<TableReading<K>, TableEdits<K>>()

  of(table: TableReading<K>): TableEdits<K> {
    const edits = this.byTable.get(table) ?? new TableEdits(table)
    this.byTable.set(table, edits)
    return edits
  }

  edits(): WorkbookEdits {
    return joinedEdits([...this.byTable.values()].map((edits) => edits.edits()))
  }
}
