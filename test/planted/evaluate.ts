import { readFile } from 'node:fs/promises'
import * as z from 'zod/mini'
import { checkPlan } from '../../src/core/check/check-plan.ts'
import { type CheckJson, findingJson } from '../../src/core/check/json.ts'
import { readPlan } from '../../src/core/sheet/read-plan.ts'
import { readGrids } from '../../src/xlsx/read/read-grids.ts'

/*
 * Holds what the check says of a plan against the key of what was planted in it.
 */

const textOrNull = z.nullable(z.string())
const numberOrNull = z.nullable(z.number())

const plantedSchema = z.object({
  code: z.string(),
  sheet: textOrNull,
  cell: textOrNull,
  row: numberOrNull,
  text: textOrNull,
  /** How exactly the specification says the place; `optional` may be told and need not. */
  where: z.enum(['cell', 'row', 'column', 'sheet', 'anywhere', 'optional']),
})

const keySchema = z.object({
  kind: z.enum(['clean', 'look-alike', 'planted']),
  planted: z.array(plantedSchema),
  /** May rightly be told in consequence of what was planted. `row` is `null` for the whole sheet, `sheet` for the plan. */
  allowed: z.array(z.object({ code: z.string(), sheet: textOrNull, row: numberOrNull })),
})

type Key = z.infer<typeof keySchema>
type Planted = z.infer<typeof plantedSchema>
type Told = CheckJson['findings'][number]

export interface JudgedPlan {
  readonly name: string
  readonly kind: Key['kind']
  readonly found: readonly Planted[]
  readonly missed: readonly Planted[]
  readonly falseAlarms: readonly Told[]
}

/** `path` without its ending: the plan and its key lie side by side. */
export async function judgePlan(path: string): Promise<JudgedPlan> {
  const key = keySchema.parse(JSON.parse(await readFile(`${path}.key.json`, 'utf8')))
  const told = await tellOf(`${path}.xlsx`)
  const due = key.planted.filter(({ where }) => where !== 'optional')
  return {
    name: path.slice(path.lastIndexOf('/') + 1),
    kind: key.kind,
    found: due.filter((planted) => told.some((finding) => tells(finding, planted))),
    missed: due.filter((planted) => !told.some((finding) => tells(finding, planted))),
    falseAlarms: told.filter((finding) => !isDue(finding, key)),
  }
}

async function tellOf(path: string): Promise<readonly Told[]> {
  const grid = await readGrids(new Uint8Array(await readFile(path)))
  return checkPlan(readPlan(grid, [])).findings.map(findingJson)
}

function tells(finding: Told, { code, sheet, cell, row, where }: Planted): boolean {
  if (finding.code !== code) return false
  if (where === 'anywhere') return true
  if (finding.sheet !== sheet) return false
  switch (where) {
    case 'cell':
      return finding.cell === cell
    case 'column':
      return columnOf(finding.cell) === columnOf(cell)
    case 'row':
    case 'optional':
      return finding.row === row
    case 'sheet':
      return true
    default:
      return where satisfies never
  }
}

function isDue(finding: Told, { planted, allowed }: Key): boolean {
  return (
    planted.some((entry) => tells(finding, entry)) ||
    allowed.some(
      ({ code, sheet, row }) =>
        code === finding.code && (sheet === null || sheet === finding.sheet) && (row === null || row === finding.row),
    )
  )
}

const columnOf = (cell: string | null) => cell?.replace(/\d+$/, '') ?? null

export interface ClassFigures {
  readonly code: string
  readonly planted: number
  readonly recall: number
  readonly falseAlarms: number
  readonly precision: number
}

/** One row a code that was planted or told. Shares are from 0 to 1; nothing planted or nothing told counts as 1. */
export function figures(plans: readonly JudgedPlan[]): readonly ClassFigures[] {
  const found = plans.flatMap((plan) => plan.found)
  const missed = plans.flatMap((plan) => plan.missed)
  const falseAlarms = plans.flatMap((plan) => plan.falseAlarms)
  const codes = new Set([...found, ...missed, ...falseAlarms].map(({ code }) => code))
  return [...codes].toSorted().map((code) => {
    const [right, left, wrong] = [found, missed, falseAlarms].map(
      (list) => list.filter((entry) => entry.code === code).length,
    ) as [number, number, number]
    return {
      code,
      planted: right + left,
      recall: share(right, right + left),
      falseAlarms: wrong,
      precision: share(right, right + wrong),
    }
  })
}

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole)

export function table(rows: readonly ClassFigures[]): string {
  return rows
    .map(({ code, planted, recall, falseAlarms, precision }) =>
      [
        code.padEnd(36),
        String(planted).padStart(7),
        recall.toFixed(3).padStart(8),
        String(falseAlarms).padStart(7),
        precision.toFixed(3).padStart(8),
      ].join(''),
    )
    .join('\n')
}

/** Every miss and every false alarm, one a line, to be read beside the plan. */
export function remarks(plans: readonly JudgedPlan[]): readonly string[] {
  return plans.flatMap(({ name, missed, falseAlarms }) => [
    ...missed.map(({ code, sheet, cell, row, text }) =>
      ['missed', name, code, sheet ?? '', cell ?? row ?? '', text ?? ''].join(' | '),
    ),
    ...falseAlarms.map(({ code, sheet, cell, row, message }) =>
      ['false alarm', name, code, sheet ?? '', cell ?? row ?? '', message].join(' | '),
    ),
  ])
}
