import { expect, test } from 'vitest'
import type { DeskFile } from '../../src/app/desk.ts'
import { programText } from '../../src/core/text/pane-program.ts'
import type { DeskView } from '../../src/core/views/desk-view.ts'
import type { DeskClient } from '../../src/host/browser/desk-client.ts'
import { DeskProblem } from '../../src/host/browser/desk-problem.ts'
import type { Answer, Asked, DeskVerb } from '../../src/host/browser/desk-protocol.ts'
import { type PaneProgram, programLink } from '../../taskpane/pane-program.ts'
import { paneStore } from '../../taskpane/pane-store.ts'

/*
 * The pane beside Excel, with an Excel and a desk that the test plays.
 */

const settle = () => new Promise((resolve) => setTimeout(resolve, 0))
const refused = (sentence: string) => new DeskProblem('refused', sentence)
const step = {
  label: '1 Korrektur',
  edits: { cells: [], tables: [], sheets: [] },
  cells: [{ place: 'B2', from: 'a', to: 'b' }],
}

const unmarked = { cells: 0, found: 0, locked: [], unreadable: [], left: [] }

async function stage(changes: Partial<PaneProgram> = {}) {
  const asked: DeskVerb[] = []
  const opened: string[] = []
  const saved: string[] = []
  let reads = 0
  let problem: DeskProblem | null = null
  const listeners: (() => void)[] = []
  const view = () =>
    ({
      plan: { file: 'plan.xlsx', checkSentence: `Gelesen: ${reads}.` },
      findings: { sentence: `Gelesen: ${reads}.` },
    }) as unknown as DeskView
  const desk: DeskClient = {
    prepare: () => undefined,
    async ask<V extends DeskVerb>(verb: V, _: Asked<V>) {
      asked.push(verb)
      if (problem) throw problem
      reads += 1
      return (verb === 'attach' ? view() : { step, view: view() }) as Answer<V>
    },
  }
  const program: PaneProgram = {
    show: async () => undefined,
    undo: async () => undefined,
    open: async ({ name }) => void opened.push(name),
    onChanged: async (tell) => listeners.push(tell),
    onlyChanges: (work) => work(),
    marking: async () => ({ set: async () => unmarked }),
    canDownload: false,
    ...changes,
  }
  const store = paneStore(desk, { save: ({ name }) => saved.push(name), link: (parts) => programLink(program, parts) })
  await store.actions.attach('check')
  return {
    store,
    asked,
    opened,
    saved,
    listeners,
    change: async () => {
      for (const tell of listeners) tell()
      await settle()
    },
    failWith: (next: DeskProblem | null) => {
      problem = next
    },
  }
}

const file = (name: string): DeskFile => ({ name, bytes: new Uint8Array() })

test('a change of the workbook makes the check stale; nothing is read before a person asks for it', async () => {
  const { store, asked, change } = await stage()
  await change()
  expect(store.state().program.isStale).toBe(true)
  expect(asked).toEqual(['attach'])
  await store.actions.attach('check')
  expect(store.state().program.isStale).toBe(false)
})

test('the live check never calls itself stale while it works, and says nothing', async () => {
  const { store, change } = await stage()
  store.actions.setLive(true)
  const stale: boolean[] = []
  store.subscribe(() => stale.push(store.state().program.isStale))
  await change()
  expect(store.state().opened?.view.plan.checkSentence).toBe('Gelesen: 2.')
  expect(stale).not.toContain(true)
  expect(store.state().said).toBe(programText.liveOn)
})

test('findings that are fixed are looked up in the live check that was under way, not in the one before', async () => {
  let end = () => {}
  const held = new Promise<void>((resolve) => {
    end = resolve
  })
  const { store, change } = await stage({ onlyChanges: (work) => held.then(work) })
  store.actions.setLive(true)
  await change()
  const asked: string[] = []
  const fixed = store.actions.fix(({ sentence }) => {
    asked.push(sentence)
    return [0]
  })
  end()
  expect(await fixed).toBe(true)
  expect(asked).toEqual(['Gelesen: 2.'])
})

test('a live check that fails is no problem, but the check is stale then', async () => {
  const { store, change, failWith } = await stage()
  store.actions.setLive(true)
  failWith(refused('In Excel wird gerade eine Zelle bearbeitet.'))
  await change()
  expect(store.state()).toMatchObject({ problem: null, program: { isStale: true } })
})

test('Excel that would not tell of changes at first is asked again with the next reading', async () => {
  let calls = 0
  const told: (() => void)[] = []
  const onChanged = async (tell: () => void) => {
    calls += 1
    if (calls === 1) throw refused('beschäftigt')
    told.push(tell)
  }
  const { store } = await stage({ onChanged })
  await settle()
  await store.actions.attach('check')
  await store.actions.attach('check')
  expect([calls, told.length]).toEqual([2, 1])
})

test('a step that was taken back is gone, even where the workbook cannot be read anew', async () => {
  const { store, failWith } = await stage()
  await store.actions.fix(() => [0])
  expect(store.state().opened?.steps).toHaveLength(1)
  failWith(refused('Die Verbindung ist abgerissen.'))
  await store.actions.undo()
  expect(store.state().opened?.steps).toEqual([])
  expect(store.state()).toMatchObject({ problem: 'Die Verbindung ist abgerissen.', program: { isStale: true } })
})

test('a step that cannot be taken back stays', async () => {
  const undo = async () => Promise.reject(refused('Es wurde nichts zurückgenommen.'))
  const { store } = await stage({ undo })
  await store.actions.fix(() => [0])
  await store.actions.undo()
  expect(store.state().opened?.steps).toHaveLength(1)
  expect(store.state().problem).toBe('Es wurde nichts zurückgenommen.')
})

test('in the programs of the desktop a workbook opens, and what is none is had from the page without Excel', async () => {
  const { store, opened, saved } = await stage()
  store.actions.saveExported(file('massnahmenplan.xlsx'))
  await settle()
  expect(opened).toEqual(['massnahmenplan.xlsx'])
  expect(store.state().program.notice).toBe(programText.opened('massnahmenplan.xlsx'))
  store.actions.saveExported(file('manifest.json'))
  expect(store.state().problem).toBe(programText.onlyBrowser('manifest.json'))
  expect(store.state().problem).toContain('Im Browser weiter')
  expect(saved).toEqual([])
})

test('on the web it is a download', async () => {
  const { store, saved } = await stage({ canDownload: true })
  store.actions.saveExported(file('manifest.json'))
  expect(saved).toEqual(['manifest.json'])
})

test('what was told of a new workbook is over with the next view', async () => {
  const { store } = await stage()
  store.actions.saveExported(file('massnahmenplan.xlsx'))
  await settle()
  store.actions.show('rank')
  expect(store.state().program.notice).toBeNull()
})
