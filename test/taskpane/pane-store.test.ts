import { expect, test } from 'vitest'
import type { DeskFile, DeskStep } from '../../src/app/desk.ts'
import { paneText } from '../../src/core/text/pane.ts'
import type { DeskView } from '../../src/core/views/desk-view.ts'
import type { AskOptions, DeskClient } from '../../src/host/browser/desk-client.ts'
import { DeskProblem } from '../../src/host/browser/desk-problem.ts'
import type { Answer, Asked, DeskVerb } from '../../src/host/browser/desk-protocol.ts'
import { hasUnsavedWork } from '../../taskpane/pane-state.ts'
import { paneStore } from '../../taskpane/pane-store.ts'

interface Request {
  readonly verb: DeskVerb
  readonly asked: unknown
  readonly options: AskOptions | undefined
  readonly resolve: (answer: unknown) => void
  readonly reject: (problem: DeskProblem) => void
}

/** A desk that the test answers for. */
function stage() {
  const requests: Request[] = []
  const saved: DeskFile[] = []
  const desk: DeskClient = {
    prepare: () => undefined,
    ask: <V extends DeskVerb>(verb: V, asked: Asked<V>, options?: AskOptions) =>
      new Promise<Answer<V>>((resolve, reject) => {
        requests.push({ verb, asked, options, resolve: (answer) => resolve(answer as Answer<V>), reject })
      }),
  }
  const store = paneStore(desk, { save: (file) => saved.push(file) })
  const last = (): Request => {
    const request = requests.at(-1)
    if (!request) throw new Error('nothing was asked')
    return request
  }
  /** Lets what waits go on. */
  const settle = () => new Promise((resolve) => setTimeout(resolve, 0))
  const answer = async (value: unknown): Promise<void> => {
    last().resolve(value)
    await settle()
  }
  const open = async (name = 'plan.xlsx'): Promise<void> => {
    void store.actions.openFile(new File(['x'], name))
    await settle()
    await answer(view(name))
  }
  return { store, requests, saved, last, answer, settle, open }
}

/** The pane itself looks at no more than these sentences of a view. */
function view(name: string): DeskView {
  return { plan: { sentence: `${name}: gelesen.`, checkSentence: 'Nichts zu beanstanden.' } } as unknown as DeskView
}
const step = (label: string): DeskStep => ({
  label,
  edits: { cells: [], tables: [], sheets: [] },
  cells: [{ place: 'Maßnahmen, Zelle B2', from: 'alt', to: 'neu' }],
})

test('a file that is opened shows what was recognised, and says it', async () => {
  const { store, last, open } = stage()
  await open()
  expect(last()).toMatchObject({ verb: 'open', asked: { file: { name: 'plan.xlsx' }, steps: [] } })
  expect(store.state()).toMatchObject({ shown: 'start', busy: null, problem: null })
  expect(store.state().said).toBe('plan.xlsx: gelesen. Nichts zu beanstanden.')
  expect(hasUnsavedWork(store.state())).toBe(false)
})

test('a file that is refused leaves what was open, with the sentence', async () => {
  const { store, last, open, settle } = stage()
  await open()
  void store.actions.openFile(new File(['x'], 'bild.xlsx'))
  await settle()
  last().reject(new DeskProblem('refused', 'bild.xlsx ist keine Arbeitsmappe.'))
  await settle()
  expect(store.state().problem).toBe('bild.xlsx ist keine Arbeitsmappe.')
  expect(store.state().opened?.file.name).toBe('plan.xlsx')
})

test('a file too large to be read is not even read', async () => {
  const { store, requests } = stage()
  const file = new File(['x'], 'groß.xlsx')
  Object.defineProperty(file, 'size', { value: 60_000_000 })
  await store.actions.openFile(file)
  expect(requests).toHaveLength(0)
  expect(store.state().problem).toBe(paneText.fileTooBig('groß.xlsx', 60_000_000, 50_000_000))
})

test('a file that has gone since it was chosen is said to be unreadable', async () => {
  const { store, requests } = stage()
  const file = new File(['x'], 'weg.xlsx')
  file.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'))
  await store.actions.openFile(file)
  expect(requests).toHaveLength(0)
  expect(store.state()).toMatchObject({
    problem: paneText.fileNotReadable('weg.xlsx'),
    said: paneText.fileNotReadable('weg.xlsx'),
  })
})

test('while a file is being read nothing else begins, and reading can be cancelled', async () => {
  const { store, requests, settle, open } = stage()
  await open()
  const slow = new File(['x'], 'langsam.xlsx')
  slow.arrayBuffer = () => new Promise(() => undefined)
  const opening = store.actions.openFile(slow)
  expect(store.state().busy).toMatchObject({ verb: 'open', stage: 'read', file: 'langsam.xlsx' })
  expect(await store.actions.fix(() => [0])).toBe(false)
  expect(requests.map(({ verb }) => verb)).toEqual(['open'])
  store.actions.cancel()
  await opening
  await settle()
  expect(store.state()).toMatchObject({ busy: null, problem: paneText.problems.cancelled })
  expect(store.state().opened?.file.name).toBe('plan.xlsx')
})

test('steps are kept, undone one by one, and count as unsaved until a copy is saved', async () => {
  const { store, saved, last, answer, settle, open } = stage()
  await open()
  for (const label of ['1 Korrektur', '2 Korrekturen']) {
    void store.actions.fix(() => [0])
    await settle()
    await answer({ step: step(label), view: view('plan.xlsx') })
  }
  expect(hasUnsavedWork(store.state())).toBe(true)
  void store.actions.undo()
  await settle()
  expect(last()).toMatchObject({ verb: 'open', asked: { steps: [{ label: '1 Korrektur' }] } })
  await answer(view('plan.xlsx'))
  expect(store.state().opened?.steps.map(({ label }) => label)).toEqual(['1 Korrektur'])
  expect(store.state().said).toBe(paneText.undone('2 Korrekturen'))
  void store.actions.saveCopy()
  await settle()
  await answer({ file: { name: 'plan-bearbeitet.xlsx', bytes: new Uint8Array([1]) }, hasFormulas: false })
  expect(saved.map(({ name }) => name)).toEqual(['plan-bearbeitet.xlsx'])
  expect(hasUnsavedWork(store.state())).toBe(false)
})

test('taking back a step that stands in the saved copy is unsaved work again', async () => {
  const { store, answer, settle, open } = stage()
  await open()
  void store.actions.fix(() => [0])
  await settle()
  await answer({ step: step('1 Korrektur'), view: view('plan.xlsx') })
  void store.actions.saveCopy()
  await settle()
  await answer({ file: { name: 'plan-bearbeitet.xlsx', bytes: new Uint8Array([1]) }, hasFormulas: false })
  void store.actions.undo()
  await settle()
  await answer(view('plan.xlsx'))
  expect(hasUnsavedWork(store.state())).toBe(true)
  // As many steps as were saved, but another one.
  void store.actions.fix(() => [1])
  await settle()
  await answer({ step: step('andere Korrektur'), view: view('plan.xlsx') })
  expect(hasUnsavedWork(store.state())).toBe(true)
})

test('work can be cancelled, and only one runs at a time', async () => {
  const { store, requests, last, settle, open } = stage()
  await open()
  void store.actions.exportPlan({ edition: 'public', draft: false, date: '2026-11-22' })
  await settle()
  expect(store.state().busy).toMatchObject({ verb: 'export' })
  last().options?.onStage?.('write')
  expect(store.state().busy?.stage).toBe('write')
  await store.actions.saveCopy()
  expect(requests.map(({ verb }) => verb)).toEqual(['open', 'export'])
  store.actions.cancel()
  expect(last().options?.signal?.aborted).toBe(true)
  last().reject(new DeskProblem('cancelled', ''))
  await settle()
  expect(store.state()).toMatchObject({ busy: null, problem: paneText.problems.cancelled })
})

test('a copy with formulas is saved with the word that Excel has to calculate anew', async () => {
  const { store, answer, settle, open } = stage()
  await open()
  void store.actions.saveCopy()
  await settle()
  await answer({ file: { name: 'plan-bearbeitet.xlsx', bytes: new Uint8Array([1]) }, hasFormulas: true })
  expect(store.state().said).toContain('Strg+Alt+F9')
})

test('what could not be written is told, and the step is kept all the same', async () => {
  const { store, answer, settle, open } = stage()
  await open()
  void store.actions.fix(() => [0, 1])
  await settle()
  await answer({ step: step('1 Korrektur'), view: view('plan.xlsx'), leftOut: ['Das Blatt „A“ ist geschützt.'] })
  expect(store.state().opened?.steps).toHaveLength(1)
  expect(store.state().problem).toBe(paneText.leftOut('1 Korrektur', ['Das Blatt „A“ ist geschützt.']))
})

test('a step that changes nothing is no step', async () => {
  const { store, answer, settle, open } = stage()
  await open()
  void store.actions.enter([])
  await settle()
  await answer({ step: { ...step('Ergebnis'), cells: [] }, view: view('plan.xlsx') })
  expect(store.state().opened?.steps).toEqual([])
  expect(store.state().said).toBe(paneText.nothingChanged)
})

test('what was exported is out of date after a change', async () => {
  const { store, answer, settle, open } = stage()
  await open()
  void store.actions.exportPlan({ edition: 'public', draft: false, date: '2026-11-22' })
  await settle()
  await answer({ view: { sentence: 'Geschrieben.' }, files: [] })
  expect(store.state().exported?.isOutdated).toBe(false)
  void store.actions.enter([])
  await settle()
  await answer({ step: step('Ergebnis'), view: view('plan.xlsx') })
  expect(store.state().exported?.isOutdated).toBe(true)
})

test('a new plan and an adopted list are unsaved until they are saved; an example is not', async () => {
  const { store, answer, settle } = stage()
  for (const [what, unsaved] of [
    ['empty', true],
    ['example', false],
  ] as const) {
    void store.actions.create(what)
    await settle()
    await answer({ name: 'neu.xlsx', bytes: new Uint8Array([1]) })
    await answer(view('neu.xlsx'))
    expect(hasUnsavedWork(store.state())).toBe(unsaved)
  }
})
