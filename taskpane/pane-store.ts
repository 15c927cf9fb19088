import type { DeskFile } from '../src/app/desk.ts'
import { paneText } from '../src/core/text/pane.ts'
import type { DeskClient } from '../src/host/browser/desk-client.ts'
import { DeskProblem } from '../src/host/browser/desk-problem.ts'
import type { Asked } from '../src/host/browser/desk-protocol.ts'
import { type OpenWorkbook, savedText } from './open-workbook.ts'
import type { LinkParts, ProgramLink } from './pane-program.ts'
import { atFirst, noMessages, type PaneActions, type PaneState } from './pane-state.ts'
import { paneWork } from './pane-work.ts'
import { stateCell } from './state-cell.ts'

export interface PaneStore {
  readonly state: () => PaneState
  readonly subscribe: (listener: () => void) => () => void
  readonly actions: PaneActions
  /** The workbook is the one that is open in Excel, and not a file. */
  readonly inExcel: boolean
}

/** What the page can do beside asking the desk. */
export interface Page {
  /** Hands a finished file to the person, as this page can. */
  readonly save: (file: DeskFile) => void
  /** The way to the program whose workbook the pane works in; absent where a file lies on the desk. */
  readonly link?: (parts: LinkParts) => ProgramLink
}

/** Larger files are not even read: the desk would refuse them, and reading costs memory. */
const mostFileBytes = 50_000_000

/** The state of the pane and what changes it. Knows no DOM but `File`, and no component. */
export function paneStore(desk: DeskClient, page: Page): PaneStore {
  const cell = stateCell(atFirst)
  const { get, put, subscribe } = cell
  const work = paneWork(cell, desk)
  const link = page.link?.({ cell, work, desk }) ?? null

  const outdated = () => {
    const { exported } = get()
    return exported && { ...exported, isOutdated: true }
  }

  /** A workbook that was made here: it lies open next, or in Excel in a window of its own. */
  const receive = (file: DeskFile, about: Partial<OpenWorkbook>) => (link ? link.open(file, about) : open(file, about))

  async function open(file: DeskFile, about: Partial<OpenWorkbook> = {}): Promise<void> {
    const view = await work.do('open', { file, steps: [] }, file.name)
    if (view === null) return
    const opened = {
      file,
      view,
      steps: [],
      savedSteps: [],
      savedCopy: null,
      origin: 'person' as const,
      adoption: null,
      ...about,
    }
    put({
      opened,
      exported: null,
      earlier: null,
      drafts: [],
      shown: 'start',
      said: `${view.plan.sentence} ${view.plan.checkSentence}`,
    })
  }

  async function change<V extends 'fix' | 'enter' | 'set' | 'waive' | 'reopen' | 'writeRanks'>(
    verb: V,
    asked: Asked<V> | ((now: OpenWorkbook) => Asked<V>),
  ): Promise<boolean> {
    const { opened } = get()
    const changed =
      opened && (await work.do(verb, typeof asked === 'function' ? () => asked(get().opened ?? opened) : asked))
    if (!opened || !changed) return false
    const { step, view, leftOut = [] } = changed
    if (step.cells.length === 0) {
      put({ said: paneText.nothingChanged })
      return true
    }
    const steps = [...opened.steps, step]
    const savedSteps = link ? steps : opened.savedSteps
    const said = link ? link.written(step.label) : paneText.done(step.label)
    put({
      opened: { ...opened, view, steps, savedSteps },
      exported: outdated(),
      said,
      program: { ...get().program, isStale: false },
    })
    if (leftOut.length > 0) work.tell(paneText.leftOut(step.label, leftOut))
    return true
  }

  const actions: PaneActions = {
    show: (shown) => put({ ...noMessages(get()), shown }),
    async openFile(file) {
      if (get().busy !== null) return
      if (file.size > mostFileBytes) {
        work.tell(paneText.fileTooBig(file.name, file.size, mostFileBytes))
        return
      }
      const bytes = await work.bytesOf(file)
      if (bytes !== null) await open({ name: file.name, bytes })
    },
    async create(what) {
      const file = await work.do('create', { what }, null)
      if (file) await receive(file, { origin: what === 'empty' ? 'made' : 'example' })
    },
    async propose(adoption) {
      try {
        const proposal = await desk.ask('propose', adoption)
        if (get().problem !== null) put({ problem: null })
        return proposal
      } catch (error) {
        work.fail(error)
        return null
      }
    },
    async adopt(adoption) {
      const adopted = await work.do('adopt', adoption)
      if (adopted) await receive(adopted.file, { origin: 'made', adoption: adopted.adoption })
    },
    fix: (indexesIn) => change('fix', ({ view }) => ({ indexes: indexesIn(view.findings) })),
    waive: (askedIn) => change('waive', ({ view }) => askedIn(view.findings)),
    reopen: (at) => change('reopen', at),
    async compareWith(file) {
      const bytes = get().busy === null && file.size <= mostFileBytes ? await work.bytesOf(file) : null
      if (bytes === null) return
      const earlier = { name: file.name, json: new TextDecoder().decode(bytes) }
      put({ earlier, shown: 'check', said: paneText.comparedWith(file.name) })
    },
    async changesSince(earlier) {
      try {
        return await desk.ask('changesSince', earlier)
      } catch (error) {
        put({ earlier: null })
        work.fail(error)
        return null
      }
    },
    draft: (drafts) => put({ drafts: [...get().drafts, drafts] }),
    undraft: () => put({ drafts: get().drafts.slice(0, -1) }),
    keepDrafts: (drafts) => put({ drafts }),
    async enter(entries) {
      const isWritten = await change('enter', { entries })
      if (isWritten) put({ drafts: [] })
      return isWritten
    },
    rankCells: (date) => work.do('rankCells', { date }),
    writeRanks: (date) => change('writeRanks', { date }),
    set: (settings) => change('set', { settings }),
    async undo() {
      const { opened } = get()
      const last = opened?.steps.at(-1)
      if (!opened || !last) return
      if (link) return link.undo(opened, last)
      const steps = opened.steps.slice(0, -1)
      const view = await work.do('open', { file: opened.file, steps })
      if (view === null) return
      put({ opened: { ...opened, view, steps }, exported: outdated(), said: paneText.undone(last.label) })
    },
    async saveCopy() {
      const copy = await work.do('copy', {})
      const { opened } = get()
      if (!copy || !opened) return
      page.save(copy.file)
      const saved = {
        ...opened,
        savedSteps: opened.steps,
        savedCopy: { name: copy.file.name, hasFormulas: copy.hasFormulas },
      }
      put({ opened: saved, said: savedText(saved.savedCopy) })
    },
    async exportPlan(options) {
      const exported = await work.do('export', { ...options, earlier: get().earlier })
      if (exported) put({ exported: { ...exported, isOutdated: false }, said: exported.view.sentence })
    },
    saveExported(file) {
      if (link?.take(file)) return
      page.save(file)
      put({ said: paneText.saved(file.name) })
    },
    attach: async (shown) => (await link?.attach(shown)) ?? false,
    showCell: async (place) => link?.show(place),
    setLive: (isLive) => link?.setLive(isLive),
    setMarks: async (isOn) => (await link?.setMarks(isOn)) ?? null,
    async row(place) {
      try {
        return await desk.ask('row', place)
      } catch (error) {
        if (!(error instanceof DeskProblem)) throw error
        return null
      }
    },
    cancel: work.cancel,
    close: () => put({ ...atFirst, said: paneText.closed }),
    dismissMessages: () => put(noMessages(get())),
    say: (said) => put({ said }),
  }

  return { state: get, subscribe, actions, inExcel: link !== null }
}
