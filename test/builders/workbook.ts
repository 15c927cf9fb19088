import type { Area, CellValue, GridTable, SheetGrid, WorkbookGrid } from '../../src/core/sheet/grid.ts'

/*
 * Workbooks as a host delivers them, from rows of plain values. Everything that a test does not name is empty.
 */

export type Rows = readonly (readonly CellValue[])[]

export function aSheet(name: string, rows: Rows, parts: Partial<SheetGrid> = {}): SheetGrid {
  return {
    name,
    hidden: false,
    rows,
    tables: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    filtered: false,
    fills: new Map(),
    comments: new Map(),
    ...parts,
  }
}

/** A sheet whose rows, from A1 on, are one Excel table of the given name. */
export function aTableSheet(name: string, table: string, rows: Rows, parts: Partial<SheetGrid> = {}): SheetGrid {
  return aSheet(name, rows, { tables: [aTable(table, rows)], ...parts })
}

/** The Excel table that holds just these rows from A1 on, the first of which is the header. */
export function aTable(name: string, rows: Rows, parts: Partial<GridTable> = {}): GridTable {
  const area = { firstRow: 1, firstColumn: 1, lastRow: Math.max(rows.length, 2), lastColumn: rows[0]?.length ?? 1 }
  return { name, area, filtered: false, ...parts }
}

export function aWorkbook(sheets: readonly SheetGrid[], parts: Partial<WorkbookGrid> = {}): WorkbookGrid {
  return { sheets, date1904: false, notChecked: [], ...parts }
}

/** `'B2:C3'` as an area. */
export function anArea(range: string): Area {
  const [from = '', to = from] = range.split(':')
  const [firstRow, firstColumn] = rowAndColumn(from)
  const [lastRow, lastColumn] = rowAndColumn(to)
  return { firstRow, firstColumn, lastRow, lastColumn }
}

function rowAndColumn(cell: string): readonly [row: number, column: number] {
  const letters = /^[A-Z]+/.exec(cell)?.[0] ?? ''
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return [Number(cell.slice(letters.length)), column]
}

/** The sheet with single cells changed: address → value. Its tables stay as wide and as long as they are. */
export function withCells(sheet: SheetGrid, cells: Readonly<Record<string, CellValue>>): SheetGrid {
  const rows = sheet.rows.map((row) => [...row])
  for (const [cell, value] of Object.entries(cells)) {
    const [row, column] = rowAndColumn(cell)
    while (rows.length < row) rows.push([])
    const values = rows[row - 1] ?? []
    while (values.length < column) values.push(null)
    values[column - 1] = value
  }
  return { ...sheet, rows }
}

export const measureHeaders = [
  'Nr.',
  'Maßnahme',
  'Handlungsfeld',
  'Beschreibung',
  'Federführung',
  'Status',
  'Zeitraum',
  'Kosten (€)',
  'Priorität',
  'Bemerkung',
] as const

const settingRows: Rows = [
  ['Feld', 'Wert', 'Hinweis'],
  ['Kommune', 'Musterstadt', null],
  ['Gebiet', 'Nordquartier', null],
  ['Stand', { day: '2026-10-01' }, null],
  ['Verfahren', 'Vereinbart', null],
  ['Skala', '1; 2; 3', null],
  ['Beste Seite', 'erste', null],
  ['Als priorisiert gilt', '1', null],
]

const fieldRows: Rows = [
  ['Kürzel', 'Handlungsfeld', 'Reihenfolge'],
  ['W', 'Wohnen', 1],
  ['S', 'Soziales', 2],
]

const measureRows: Rows = [
  measureHeaders,
  ['W1', 'Offener Treff', 'Wohnen', 'Ein Raum für alle.', 'Quartiersbüro', 'geplant', '2026–2028', 54000, '1', null],
  ['W2', 'Mieterberatung', 'W', null, 'Quartiersbüro', 'in Umsetzung', 'seit 2024', null, '2', null],
  ['S1', 'Hausaufgabenhilfe', 'Soziales', null, 'Grundschule', 'umgesetzt', '2024', 12000, '1', null],
  ['S2', 'Sprachcafé', 'Soziales', null, 'Familienzentrum', 'geplant', 'ab 2027', null, null, null],
]

const decisionRows: Rows = [
  ['Datum', 'Gremium', 'Art', 'Stand', 'Vorlage-Nr.'],
  [{ day: '2026-12-03' }, 'Sozialausschuss', 'Kenntnisnahme', 'vorgesehen', 'BV/0417/2026'],
  [{ day: '2026-09-09' }, '3. Sozialträgerkonferenz', 'Beschluss', 'erfolgt', null],
]

export interface PlanChanges {
  /** `Maßnahmen!B2` → value. */
  readonly cells?: Readonly<Record<string, CellValue>>
  /** Rows instead of the plan's own; their Excel table takes in all of them. */
  readonly rows?: Readonly<Record<string, Rows>>
  /** Further properties of the plan's sheets. */
  readonly parts?: Readonly<Record<string, Partial<SheetGrid>>>
  /** Sheets of the plan that are left out. */
  readonly without?: readonly string[]
  /** Further sheets. */
  readonly extra?: readonly SheetGrid[]
  readonly workbook?: Partial<WorkbookGrid>
}

/** A clean plan of four sheets: two fields, four measures, agreed priorities, adopted, and to be noted by the committee. */
export function aPlanWorkbook(changes: PlanChanges = {}): WorkbookGrid {
  const sheets = [
    planSheet('Grundangaben', 'tblGrundangaben', settingRows, changes),
    planSheet('Handlungsfelder', 'tblHandlungsfelder', fieldRows, changes),
    planSheet('Maßnahmen', 'tblMassnahmen', measureRows, changes),
    planSheet('Beschlüsse', 'tblBeschluesse', decisionRows, changes),
  ].filter(({ name }) => !changes.without?.includes(name))
  return aWorkbook([...sheets, ...(changes.extra ?? [])], changes.workbook)
}

function planSheet(name: string, table: string, ownRows: Rows, changes: PlanChanges): SheetGrid {
  const rows = changes.rows?.[name] ?? ownRows
  const prefix = `${name}!`
  const cells = Object.entries(changes.cells ?? {}).filter(([cell]) => cell.startsWith(prefix))
  const changed = cells.map(([cell, value]) => [cell.slice(prefix.length), value] as const)
  return { ...withCells(aTableSheet(name, table, rows), Object.fromEntries(changed)), ...changes.parts?.[name] }
}

/** *Akteure* with short forms A1, A2 … for the given names, then those who lead the clean plan's measures. */
export function anActorSheet(...names: readonly string[]): SheetGrid {
  return aTableSheet('Akteure', 'tblAkteure', [
    ['Kürzel', 'Name', 'Auch bekannt als', 'Nimmt an Bewertung teil', 'Gewicht'],
    ...names.map((name, index) => [`A${index + 1}`, name]),
    ['QB', 'Quartiersbüro'],
    ['GS', 'Grundschule'],
    ['FZ', 'Familienzentrum'],
  ])
}

/** *Bewertungen*: a header row such as `['Maßnahme', 'A1']`, then one row a measure. */
export function aBallotSheet(...rows: Rows): SheetGrid {
  return aTableSheet('Bewertungen', 'tblBewertungen', rows)
}

/** *Grundangaben* of a plan whose conference gave dots. */
export const dotSettings: Rows = [
  ['Feld', 'Wert', 'Hinweis'],
  ['Verfahren', 'Punkte', null],
  ['Punkte je Akteur', 10, null],
  ['Höchstpunkte je Maßnahme', 5, null],
]
