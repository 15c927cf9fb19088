import type { Finding } from '../core/check/finding.ts'
import { type FixEdit, fixEdits } from '../core/check/fix-edits.ts'
import { type FixableCode, isBulk } from '../core/check/fix-kinds.ts'
import { normalForms } from '../core/check/normal-forms.ts'
import { Refusal } from '../core/refusal.ts'
import type { CellEdit } from '../core/sheet/edits.ts'
import { leftOutSentence } from '../core/text/edit-refusals.ts'
import { refusalSentence } from '../core/text/refusals.ts'
import { type CheckedPlan, check } from './check.ts'
import type { FileHost } from './host.ts'

export interface FixOptions {
  /** Name of the copy to write; `null` writes nothing. */
  readonly file: string | null
  /** Fixes of these codes, those included that a person decides on; `null` for all that are safe in bulk. */
  readonly only: readonly FixableCode[] | null
}

/** A cell that could not be written, and a sentence that says why. */
export interface LeftOutFix extends FixEdit {
  readonly why: string
}

export interface FixedPlan {
  /** The copy, read and checked again. */
  readonly checked: CheckedPlan
  /** In the order in which they were written. */
  readonly applied: readonly FixEdit[]
  readonly leftOut: readonly LeftOutFix[]
  /** Where the copy lies; `null` where nothing was to be written. */
  readonly path: string | null
  readonly hasErrors: boolean
}

/**
 * Writes fixes into a copy of the workbook. Fixes of one cell that do not go together are written one after the other,
 * each after the plan has been checked anew. A cell that cannot be written is left out and told; the others are written.
 * The copy is delivered even where there was nothing to fix: a script finds it either way.
 * @throws Refusal where the copy's name would say that it is another kind of file
 */
export async function fix(host: FileHost, { file, only }: FixOptions): Promise<FixedPlan> {
  const applied: FixEdit[] = []
  const leftOut: LeftOutFix[] = []
  // What was tried once is not tried again: two fixes that undo each other must come to an end, too.
  const tried = new Set<string>()
  let checked = await check(host)
  if (file !== null) refuseOtherKind(checked.source.name, file)
  for (;;) {
    const planned = fixEdits(wanted(checked, only)).filter(({ edit }) => !tried.has(keyOf(edit)))
    if (planned.length === 0) break
    for (const { edit } of planned) tried.add(keyOf(edit))
    const refused = await write(host, planned)
    leftOut.push(...refused)
    const reasons = new Set(refused.map(({ edit }) => keyOf(edit)))
    applied.push(...planned.filter(({ edit }) => !reasons.has(keyOf(edit))))
    checked = await check(host, checked)
  }
  const [path = null] = file === null ? [] : await host.deliver([{ path: file, bytes: host.bytes() }])
  return { checked, applied, leftOut, path, hasErrors: checked.hasErrors }
}

/** Excel does not open a workbook with macros whose name says that it has none, nor the other way round. */
function refuseOtherKind(source: string, file: string): void {
  const [ending, other] = [source, file].map((name) => /\.[^.]*$/.exec(name)?.[0].toLowerCase() ?? '')
  if (ending !== other) throw new Refusal('fix/other-kind', { source, file, ending: ending ?? '' })
}

function wanted({ report, reading }: CheckedPlan, only: readonly FixableCode[] | null): readonly Finding[] {
  if (only === null) return report.findings.filter(({ fix: proposed }) => proposed && isBulk(proposed))
  const codes: ReadonlySet<string> = new Set(only)
  return [...report.findings, ...normalForms(reading)].filter(({ code }) => codes.has(code))
}

async function write(host: FileHost, planned: readonly FixEdit[]): Promise<readonly LeftOutFix[]> {
  const whys = new Map<string, string>()
  const cells = planned.map(({ edit }) => edit)
  await host.edit({ cells, tables: [], sheets: [] }, (edit, why) =>
    whys.set(placeOf(edit), leftOutSentence(refusalSentence(why.code, why.values))),
  )
  return planned.flatMap((fixed) => {
    const why = whys.get(placeOf(fixed.edit))
    return why === undefined ? [] : [{ ...fixed, why }]
  })
}

function placeOf({ sheet, cell }: CellEdit): string {
  return JSON.stringify([sheet, cell])
}

function keyOf({ sheet, cell, to }: CellEdit): string {
  return JSON.stringify([sheet, cell, to])
}
