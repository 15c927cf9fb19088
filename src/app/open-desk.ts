import { breakingFinding } from '../core/check/check-plan.ts'
import { type EarlierProtocol, parseProtocol } from '../core/check/earlier-protocol.ts'
import type { Finding } from '../core/check/finding.ts'
import { fixEdits } from '../core/check/fix-edits.ts'
import { newWaiver } from '../core/check/new-waiver.ts'
import { normalForms } from '../core/check/normal-forms.ts'
import { changesSince } from '../core/check/protocol-changes.ts'
import { obstacleTo } from '../core/check/waivable.ts'
import type { CalendarDay } from '../core/plan/time.ts'
import type { Ranking } from '../core/rank/result.ts'
import { Refusal } from '../core/refusal.ts'
import type { Refused } from '../core/refused.ts'
import type { CellEdit, WorkbookEdits } from '../core/sheet/edits.ts'
import { enterRanks } from '../core/sheet/enter/enter-ranks.ts'
import { enterResults } from '../core/sheet/enter/enter-results.ts'
import { enterSettings } from '../core/sheet/enter/enter-settings.ts'
import { enterWaiver, removeWaiver } from '../core/sheet/enter/enter-waiver.ts'
import { settingNamed } from '../core/sheet/enter/setting-cell.ts'
import { rowKeys } from '../core/sheet/row-keys.ts'
import { leftOutSentence } from '../core/text/edit-refusals.ts'
import { findingNames } from '../core/text/finding-names.ts'
import { stepLabels } from '../core/text/pane-views.ts'
import { refusalSentence } from '../core/text/refusals.ts'
import { adoptionView } from '../core/views/adoption-view.ts'
import type { DeskView } from '../core/views/desk-view.ts'
import { entryView } from '../core/views/entry-view.ts'
import { exportView } from '../core/views/export-view.ts'
import { findingsInOrder, findingsView } from '../core/views/findings-view.ts'
import { planView } from '../core/views/plan-view.ts'
import { rankingView } from '../core/views/ranking-view.ts'
import { rowView } from '../core/views/row-view.ts'
import { stepCells } from '../core/views/step-cells.ts'
import { type AdoptTools, adopt } from './adopt.ts'
import { type CheckedPlan, check } from './check.ts'
import type { AdoptedWorkbook, Adoption, Changed, Desk, DeskFile, EarlierFile, Stage } from './desk.ts'
import { exportPlan, type Writers } from './export.ts'
import type { EditableHost, Host, OutputFile, SourceWorkbook } from './host.ts'
import { proposedView } from './propose-adoption.ts'
import { rankAfterEdit, refuseIncomplete } from './rank.ts'

/** Writers of the papers and the reader that looks at them again; the entry point hands them in. */
export interface DeskTools extends Writers, AdoptTools {
  readonly toolVersion: string
}

export interface DeskOptions {
  /** Told when a step of the work begins. */
  readonly onStage?: (stage: Stage) => void
}

/** The same as without `--seed` on the command line: the same bytes come out. */
const seed = 1

/** What lies on the desk, read, checked and ranked. */
interface Laid {
  readonly checked: CheckedPlan
  /** `null` where the workbook is no plan. */
  readonly ranking: Ranking | null
  /** In the order of the view, by which the page names them: findings, then what could be written otherwise. */
  readonly findings: readonly Finding[]
  readonly view: DeskView
}

/** Lays the host's workbook on a desk; it is read when it is first looked at. */
export function openDesk(host: EditableHost, tools: DeskTools, { onStage = () => undefined }: DeskOptions = {}): Desk {
  let laid: Laid | null = null

  const lay = async (): Promise<Laid> => {
    laid = await layOut(host, onStage, laid ?? undefined)
    return laid
  }
  const current = async () => laid ?? (await lay())
  const write = async (edits: WorkbookEdits, label: string): Promise<Changed> => {
    const before = await current()
    const cells = stepCells(edits, before.checked.reading.workbook)
    if (cells.length === 0) return { step: { label: stepLabels.nothing, edits, cells }, view: before.view }
    await host.edit({ ...edits, keys: rowKeys(before.checked.reading, edits.cells) })
    const { view } = await lay()
    return { step: { label, edits, cells }, view }
  }

  /** @throws Refusal where none of the cells can be written */
  const writeWhatGoes = async (cells: readonly CellEdit[]): Promise<Changed> => {
    const before = await current()
    const refused = new Map<string, Refused>()
    const keys = rowKeys(before.checked.reading, cells)
    await host.edit({ ...onlyCells(cells), keys }, (edit, why) => refused.set(cellKey(edit), why))
    const written = cells.filter((edit) => !refused.has(cellKey(edit)))
    const [first] = refused.values()
    if (first && written.length === 0) throw first
    const { view } = await lay()
    const edits = onlyCells(written)
    const label = stepLabels.fixes(written.length)
    const step = { label, edits, cells: stepCells(edits, before.checked.reading.workbook) }
    const whys = [...refused.values()].map(({ code, values }) => leftOutSentence(refusalSentence(code, values)))
    return { step, view, leftOut: [...new Set(whys)] }
  }

  return {
    view: async () => (await lay()).view,
    row: async (place) => rowView((await current()).checked.reading, place),
    fix: async (indexes) => {
      const { findings } = await current()
      const cells = fixEdits([...new Set(indexes)].flatMap((index) => findings[index] ?? [])).map(({ edit }) => edit)
      if (cells.length === 0) throw new Refusal('fix/nothing', {})
      return writeWhatGoes(cells)
    },
    enter: async (entries) => {
      const { reading } = planOf(await current())
      const measures = new Set(entries.map(({ measure }) => measure)).size
      return write(enterResults(reading, entries), stepLabels.results(measures))
    },
    waive: async (asked) => {
      const { findings, checked } = await current()
      const finding = findings[asked.index]
      const obstacle = finding ? obstacleTo(finding) : null
      if (!finding || obstacle !== null || asked.reason.trim() === '') throw new Refusal('waive/refused', { obstacle })
      return write(
        enterWaiver(checked.reading, newWaiver(finding, asked.scope, asked)),
        stepLabels.waived(findingNames[finding.code]),
      )
    },
    changesSince: async (earlier) => changesSince(protocolIn(earlier), (await current()).checked.report),
    reopen: async (at) => write(removeWaiver((await current()).checked.reading, at), stepLabels.reopened),
    rankCells: async (date) => {
      const laid = await current()
      return stepCells(ranksOf(laid, date), laid.checked.reading.workbook)
    },
    writeRanks: async (date) => {
      const laid = await current()
      return write(ranksOf(laid, date), stepLabels.ranks)
    },
    set: async (settings) => {
      const { reading } = planOf(await current())
      const names = new Set(settings.map(({ name }) => settingNamed(name).column.header))
      return write(enterSettings(reading, settings), stepLabels.settings([...names]))
    },
    exportPlan: async (options) => {
      const { source } = (await current()).checked
      const { target, files } = collecting(source)
      const { earlier, ...asked } = options
      const terms = {
        seed,
        toolVersion: tools.toolVersion,
        onStage,
        earlier: earlier ? protocolIn(earlier) : undefined,
      }
      const exported = await exportPlan(target, tools, { ...asked, ...terms })
      return { view: exportView(exported, options.draft), files }
    },
    propose: async (adoption) => {
      try {
        return proposedView((await current()).checked.source, adoption)
      } catch (error) {
        return inOwnWords(error)
      }
    },
    adopt: async (adoption) => adoptList((await current()).checked.source, tools, adoption, onStage),
  }
}

function protocolIn({ name, json }: EarlierFile): EarlierProtocol {
  return parseProtocol(json, name)
}

function onlyCells(cells: readonly CellEdit[]): WorkbookEdits {
  return { cells, tables: [], sheets: [] }
}

function cellKey({ sheet, cell }: CellEdit): string {
  return JSON.stringify([sheet, cell])
}

/** @param before the same workbook as it lay there before an edit */
async function layOut(host: Host, onStage: (stage: Stage) => void, before?: Laid): Promise<Laid> {
  const read = async () => {
    onStage('read')
    const source = await host.read()
    onStage('check')
    return source
  }
  const checked = await check({ read }, before?.checked)
  const { reading, report } = checked
  const forms = normalForms(reading)
  const isPlan = breakingFinding(report.findings) === null
  if (isPlan) onStage('rank')
  const ranking = isPlan ? rankAfterEdit(checked, seed, before?.ranking ?? null) : null
  const ranked = ranking && { ranking, reading, report }
  const view: DeskView = {
    plan: planView(checked, ranking),
    findings: findingsView(report, reading, forms),
    ranking: ranked && rankingView(ranked),
    entry: ranked && entryView(ranked),
  }
  return { checked, ranking, findings: [...findingsInOrder(report.findings), ...forms], view }
}

/** @throws Refusal where there is no rank to be written */
function ranksOf(laid: Laid, date: CalendarDay): WorkbookEdits {
  const { reading } = planOf(laid)
  return enterRanks(reading, laid.ranking ?? { fields: [] }, date)
}

/** @throws Refusal where the workbook is no plan, so that nothing can be entered */
function planOf({ checked }: Laid): CheckedPlan {
  refuseIncomplete(checked)
  return checked
}

/** A host that has been read already and keeps what is delivered. */
function collecting(source: SourceWorkbook): { readonly target: Host; readonly files: DeskFile[] } {
  const files: DeskFile[] = []
  const target: Host = {
    read: async () => source,
    deliver: async (delivered: readonly OutputFile[]) => {
      files.push(...delivered.map(({ path, bytes }) => ({ name: path, bytes })))
      return delivered.map(({ path }) => path)
    },
  }
  return { target, files }
}

async function adoptList(
  source: SourceWorkbook,
  tools: DeskTools,
  { settings, ...answers }: Adoption,
  onStage: (stage: Stage) => void,
): Promise<AdoptedWorkbook> {
  const { target, files } = collecting(source)
  const name = `${source.name.replace(/\.[^.]*$/, '')}-plan.xlsx`
  const adopted = await adopt(target, tools, { file: name, answers, settings, onStage }).catch(inOwnWords)
  const [file] = files
  if (!file) throw new Error('the adopted plan was not delivered')
  return { adoption: adoptionView(adopted), file }
}

/** The page has a choice of sheets where the command line has an option. */
function inOwnWords(error: unknown): never {
  if (error instanceof Refusal && error.code === 'adopt/several-lists' && 'sheets' in error.values) {
    throw new Refusal('adopt/choose-list', { sheets: error.values.sheets }, error)
  }
  throw error
}
