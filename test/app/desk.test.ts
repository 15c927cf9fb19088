import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DeskStep, Stage } from '../../src/app/desk.ts'
import { exportPlan } from '../../src/app/export.ts'
import { openDesk } from '../../src/app/open-desk.ts'
import { Refusal } from '../../src/core/refusal.ts'
import { noAnswers } from '../../src/core/sheet/foreign/proposal.ts'
import type { DeskView } from '../../src/core/views/desk-view.ts'
import { readGrids } from '../../src/xlsx/read/read-grids.ts'
import { scrub } from '../../src/xlsx/scrub.ts'
import { writePaper } from '../../src/xlsx/write/write-paper.ts'
import { bytesHost } from '../builders/editable-host.ts'
import { aSheet, aWorkbook } from '../builders/workbook.ts'

/*
 * The desk over real bytes: read, patched, read again.
 */

const tools = { writePaper, scrub, readGrids, toolVersion: '0.0.0-test' }
const template = (name: string) => readFileSync(new URL(`../../templates/${name}`, import.meta.url))
const agreedExample = template('beispielplan-vereinbart.xlsx')
const foreignList = readFileSync(new URL('../fixtures/muenster/muenster-sachstand-2018.xlsx', import.meta.url))

function deskOf(bytes: Uint8Array, file = 'plan.xlsx') {
  const host = bytesHost(file, bytes)
  const stages: Stage[] = []
  return { host, stages, desk: openDesk(host, tools, { onStage: (stage) => stages.push(stage) }) }
}

/** The agreed example with other text in a cell of *Maßnahmen*. */
async function exampleWith(cell: string, from: string, to: string | null): Promise<Uint8Array> {
  const host = bytesHost('plan.xlsx', agreedExample)
  await host.edit({ cells: [{ sheet: 'Maßnahmen', cell, from, to }], tables: [], sheets: [] })
  return host.bytes()
}

function nowOf({ entry }: DeskView): Readonly<Record<string, string | null | undefined>> {
  const measures = entry?.fields.flatMap((field) => field.measures) ?? []
  return Object.fromEntries(measures.map(({ id, now }) => [id, now.priority]))
}

const refusalOf = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => (error instanceof Refusal ? error.code : error),
  )

describe('view', () => {
  test('reads, checks and ranks, and tells each when it begins', async () => {
    const { desk, stages } = deskOf(agreedExample)
    const view = await desk.view()
    expect(stages).toEqual(['read', 'check', 'rank'])
    expect(view.plan).toMatchObject({ measures: 60, broken: null, lists: [] })
    expect(view.plan.rankSentence).toBe('In allen 4 Handlungsfeldern liegt ein Ergebnis vor.')
    expect(view.ranking?.fields).toHaveLength(4)
    expect(view.entry?.fields).toHaveLength(4)
  })

  test('of a foreign list has neither ranking nor entry, and says what can be done', async () => {
    const { desk, stages } = deskOf(foreignList, 'liste.xlsx')
    const view = await desk.view()
    expect(stages).toEqual(['read', 'check'])
    expect(view).toMatchObject({ ranking: null, entry: null })
    expect(view.plan).toMatchObject({ lists: ['Sachstand Klimaschutz'] })
    expect(view.plan.broken).toContain('Bitte die Liste übernehmen')
  })

  test('crosses to the page: it is plain data', async () => {
    const view = await deskOf(agreedExample).desk.view()
    expect(structuredClone(view)).toEqual(view)
  })
})

describe('fix', () => {
  const title = 'Hausordnung in einfachen Worten und mit Bildern'

  test('writes the chosen fixes and checks anew', async () => {
    const { desk, host } = deskOf(await exampleWith('B2', title, ' Hausordnung  neu'))
    const { findings } = await desk.view()
    expect(findings).toMatchObject({ fixable: 1, counts: { warning: 1 } })
    const { step, view } = await desk.fix(findings.lines.map(({ index }) => index))
    expect(step).toMatchObject({
      label: '1 Korrektur',
      cells: [{ place: 'Maßnahmen, Zelle B2', from: '·Hausordnung··neu', to: 'Hausordnung neu' }],
    })
    expect(view.findings.counts.warning).toBe(0)
    expect(host.reads()).toBe(2)
  })

  test('writes what a person has decided on, too', async () => {
    const { desk } = deskOf(await exampleWith('C2', 'Wohnen', 'Wohnnen'))
    const { findings } = await desk.view()
    const [line] = findings.lines
    expect(findings.fixable).toBe(0)
    expect(line?.fix).toMatchObject({ bulk: false, words: 'Ähnlichstes Wort einsetzen' })
    const { step, view } = await desk.fix([line?.index ?? -1])
    expect(step.cells).toMatchObject([{ place: 'Maßnahmen, Zelle C2', from: 'Wohnnen', to: 'Wohnen' }])
    expect(view.findings.lines).toEqual([])
  })

  test('writes usual forms, which are no findings', async () => {
    const example = template('beispielplan.xlsx')
    const { desk } = deskOf(example)
    const { findings, ranking } = await desk.view()
    expect(findings.lines).toEqual([])
    expect(findings.normalForms.length).toBeGreaterThan(0)
    const { view } = await desk.fix(findings.normalForms.map(({ index }) => index))
    expect(view.findings.normalForms).toEqual([])
    expect(view.findings.lines).toEqual([])
    expect(view.ranking).toEqual(ranking)
  })

  test('leaves out what cannot be written, and says why', async () => {
    const inner = bytesHost('plan.xlsx', await exampleWith('B2', title, ` ${title}`))
    const desk = openDesk(
      {
        ...inner,
        edit: (edits, onLeftOut) =>
          inner.edit(
            { ...edits, cells: [...edits.cells, { sheet: 'Maßnahmen', cell: 'B1', from: null, to: 'x' }] },
            onLeftOut,
          ),
      },
      tools,
    )
    await desk.view()
    const { step, leftOut } = await desk.fix([0])
    expect(step.cells).toHaveLength(1)
    expect(leftOut).toEqual([expect.stringMatching(/^Zelle B1 .* Überschrift.*Bitte/)])
    expect(leftOut?.[0]).not.toContain('nichts geschrieben')
  })

  test('of nothing that can be fixed is refused', async () => {
    const { desk, host } = deskOf(agreedExample)
    await desk.view()
    expect(await refusalOf(desk.fix([700]))).toBe('fix/nothing')
    expect(host.bytes()).toBe(agreedExample)
  })
})

describe('waive', () => {
  const title = 'Hausordnung in einfachen Worten und mit Bildern'
  const asked = { scope: 'measure', reason: 'Ein Eigenname.', role: '', date: '2026-11-28' } as const

  test('writes the reason into a sheet of its own; the finding counts no more and can be opened again', async () => {
    const { desk } = deskOf(await exampleWith('B2', title, 'Hausordnung  neu'))
    await desk.view()
    const { step, view } = await desk.waive({ index: 0, ...asked })
    expect(step.label).toBe('Begründet offen gelassen: Überzählige oder unsichtbare Leerzeichen')
    expect(view.findings).toMatchObject({
      lines: [],
      sentence: 'Nichts ist mehr offen. 1 Prüfhinweis ist begründet offen.',
    })
    expect(view.findings.waived).toMatchObject([{ reason: 'Ein Eigenname. (28.11.2026)', count: 1 }])
    const [section] = view.findings.waived
    const again = await desk.reopen(section?.at ?? { sheet: '', row: 0 })
    expect(again.view.findings).toMatchObject({ lines: [{ measure: 'W1' }], waived: [] })
  })

  test.each([
    ['without a reason', { ...asked, reason: ' ' }],
    ['of a finding that is not there', { ...asked, index: 9 }],
  ])('%s is refused', async (_, values) => {
    const { desk } = deskOf(await exampleWith('B2', title, 'Hausordnung  neu'))
    expect(await refusalOf(desk.waive({ index: 0, ...values }))).toBe('waive/refused')
  })

  test('of an error that would make the plan wrong is refused; one that is only printed no longer makes a draft', async () => {
    const twice = deskOf(await exampleWith('A3', 'W2', 'W1'))
    expect(await refusalOf(twice.desk.waive({ index: 0, ...asked }))).toBe('waive/refused')

    const { desk } = deskOf(await exampleWith('E2', 'umgesetzt', null))
    const { view } = await desk.view().then(() => desk.waive({ index: 0, ...asked }))
    expect(view.findings.counts.error).toBe(0)
    const { files } = await desk.exportPlan({ edition: 'internal', draft: false, date: '2026-11-28' })
    const protocol = files.find(({ name }) => name === 'pruefprotokoll-intern.json')
    expect(JSON.parse(new TextDecoder().decode(protocol?.bytes))).toMatchObject({ summary: { errors: 0, waived: 1 } })
  })
})

describe('enter', () => {
  test('writes agreed priorities, and the ranking is the new one', async () => {
    const { desk } = deskOf(agreedExample)
    const { step, view } = await desk.enter([
      { measure: 'W1', priority: '1' },
      { measure: 'W5', priority: '3' },
    ])
    expect(step.label).toBe('Ergebnis für 2 Maßnahmen eingetragen')
    expect(step.cells).toMatchObject([
      { from: '3', to: '1' },
      { from: '1', to: '3' },
    ])
    const [wohnen] = view.ranking?.fields ?? []
    expect(wohnen?.groups[0]?.lines.map(({ id }) => id)).toEqual(['W1', 'W6', 'W12', 'W13'])
    expect(view.findings.lines).toEqual([])
  })

  test('writes totals into a sheet that was not there, after the method was set', async () => {
    const { desk } = deskOf(agreedExample)
    await desk.set([{ name: 'Verfahren', value: 'Punktsummen' }])
    const { step, view } = await desk.enter([{ measure: 'W1', points: 12 }])
    expect(step.cells.map(({ place, to }) => [place, to])).toEqual([
      ['Ergebnisse, Zelle A1', 'Maßnahme'],
      ['Ergebnisse, Zelle B1', 'Punkte'],
      ['Ergebnisse, Zelle C1', 'Bemerkung'],
      ['Ergebnisse, Zelle A2', 'W1'],
      ['Ergebnisse, Zelle B2', '12'],
    ])
    expect(view.ranking?.fields[0]?.lines).toMatchObject([{ id: 'W1', result: '12 Punkte' }])
    const again = await desk.enter([{ measure: 'W2', points: 20 }])
    expect(again.view.ranking?.fields[0]?.lines.map(({ id }) => id)).toEqual(['W2', 'W1'])
  })

  test('of what stands there already changes nothing', async () => {
    const { desk, host } = deskOf(agreedExample)
    const { step } = await desk.enter([{ measure: 'W5', priority: '1' }])
    expect(step.cells).toEqual([])
    expect(host.bytes()).toBe(agreedExample)
  })

  test('refused leaves everything as it was', async () => {
    const { desk, host } = deskOf(agreedExample)
    const before = await desk.view()
    const code = await refusalOf(
      desk.enter([
        { measure: 'W1', priority: '1' },
        { measure: 'W99', priority: '1' },
      ]),
    )
    expect(code).toBe('enter/unknown-measure')
    expect(host.bytes()).toBe(agreedExample)
    expect(await desk.view()).toEqual(before)
  })

  test('into a plan that was exported finds the parts, and the plan says the same when it is read again', async () => {
    const first = await deskOf(agreedExample).desk.exportPlan({ edition: 'public', draft: false, date: '2026-11-22' })
    const { desk } = deskOf(first.files[0]?.bytes ?? new Uint8Array())
    await desk.set([{ name: 'Abgestimmt', value: '16' }])
    const { view } = await desk.enter([
      { measure: 'W1', priority: '1' },
      { measure: 'G1', priority: '1' },
    ])
    for (const code of ['W', 'G']) {
      const field = view.ranking?.fields.find((one) => one.code === code)
      expect(field?.groups[0]?.lines.map(({ id }) => id)).toContain(`${code}1`)
    }
  })

  test('into an export without any result adds the column, and into an internal one with sums finds their sheet', async () => {
    const open = deskOf(agreedExample)
    const ids = Object.keys(nowOf(await open.desk.view()))
    await open.desk.enter(ids.map((measure) => ({ measure, priority: null })))
    const bare = await open.desk.exportPlan({ edition: 'public', draft: false, date: '2026-11-22' })
    const first = deskOf(bare.files[0]?.bytes ?? new Uint8Array())
    const agreed = await first.desk.enter([{ measure: 'S2', priority: '2' }])
    expect(agreed.step.edits.tables).toMatchObject([{ newHeaders: ['Priorität'] }])
    expect(nowOf(agreed.view)['S2']).toBe('2')

    await open.desk.set([{ name: 'Verfahren', value: 'Punktsummen' }])
    await open.desk.enter([{ measure: 'W1', points: 5 }])
    const full = await open.desk.exportPlan({ edition: 'internal', draft: false, date: '2026-11-22' })
    const second = deskOf(full.files[0]?.bytes ?? new Uint8Array())
    const { view, step } = await second.desk.enter([
      { measure: 'W1', points: 6 },
      { measure: 'W2', points: 9 },
    ])
    expect(step.edits).toMatchObject({ sheets: [], tables: [{ table: 'tblErgebnisse' }] })
    expect(view.ranking?.fields[0]?.lines.map(({ id, result }) => [id, result])).toEqual([
      ['W2', '9 Punkte'],
      ['W1', '6 Punkte'],
    ])
  })

  test('needs a plan', async () => {
    const { desk } = deskOf(foreignList)
    expect(await refusalOf(desk.enter([{ measure: 'W1', priority: '1' }]))).toBe('plan/incomplete')
    expect(await refusalOf(desk.set([{ name: 'Verfahren', value: 'Vereinbart' }]))).toBe('plan/incomplete')
  })
})

describe('whatever is entered is read again', () => {
  const seed = 20261122

  test(`through the bytes of the file (seed ${seed})`, { timeout: 60_000 }, async () => {
    const numbers = fc.uniqueArray(
      fc.record({
        measure: fc.constantFrom('W1', 'W2', 'W3', 'S1', 'S4', 'F7', 'G2', 'G14'),
        priority: fc.constantFrom<string | null>('1', '2', '3', null),
      }),
      { selector: ({ measure }) => measure, minLength: 1 },
    )
    await fc.assert(
      fc.asyncProperty(numbers, numbers, async (first, second) => {
        const { desk } = deskOf(agreedExample)
        const before = nowOf(await desk.view())
        await desk.enter(first)
        const { view } = await desk.enter(second)
        const wanted = [...first, ...second].map(({ measure, priority }) => [measure, priority] as const)
        expect(nowOf(view)).toEqual({ ...before, ...Object.fromEntries(wanted) })
      }),
      { seed, numRuns: 8 },
    )
  })
})

describe('set', () => {
  test('names what was changed', async () => {
    const { step, view } = await deskOf(agreedExample).desk.set([
      { name: 'Beste Seite', value: 'letzte' },
      { name: 'Als priorisiert gilt', value: '3' },
    ])
    expect(step.label).toBe('Grundangaben geändert: Beste Seite und Als priorisiert gilt')
    expect(view.ranking?.fields[0]?.groups[0]).toMatchObject({ label: '3', prioritised: true })
  })
})

describe('steps', () => {
  test('written one after another into a fresh copy give the same workbook', async () => {
    const { desk, host } = deskOf(agreedExample)
    const steps: DeskStep[] = [
      (await desk.enter([{ measure: 'W1', priority: '1' }])).step,
      (await desk.set([{ name: 'Abgestimmt', value: '20' }])).step,
      (await desk.enter([{ measure: 'W1', priority: '2' }])).step,
    ]
    const fresh = bytesHost('plan.xlsx', agreedExample)
    for (const { edits } of steps) await fresh.edit(edits)
    expect(await fresh.read()).toEqual(await host.read())
  })
})

describe('row', () => {
  test('shows the row around a cell', async () => {
    const { cells } = await deskOf(agreedExample).desk.row({ sheet: 'Maßnahmen', cell: 'B2' })
    expect(cells[1]).toMatchObject({ cell: 'B2', header: 'Maßnahme', here: true })
  })
})

describe('export', () => {
  test.each(['public', 'internal', 'both'] as const)('gives the bytes of the command line (%s)', async (edition) => {
    const { desk, stages } = deskOf(agreedExample)
    const options = { edition, draft: false, date: '2026-11-22' }
    const { view, files } = await desk.exportPlan(options)
    const host = bytesHost('plan.xlsx', agreedExample)
    const exported = await exportPlan(host, tools, { ...options, seed: 1, toolVersion: tools.toolVersion })
    expect(files.map(({ name }) => name)).toEqual(host.delivered.map(({ path }) => path))
    for (const [index, { bytes }] of files.entries()) expect(bytes).toEqual(host.delivered[index]?.bytes)
    expect(view).toMatchObject({ snapshot: exported.snapshot, draft: false, paperText: exported.paperText })
    expect(stages.slice(3, 5)).toEqual(['describe', 'write'])
    expect(stages.at(-1)).toBe('deliver')
  })

  test('says what came out, in words of the page', async () => {
    const { view } = await deskOf(await exampleWith('A3', 'W2', 'W1')).desk.exportPlan({
      edition: 'public',
      draft: false,
      date: '2026-11-22',
    })
    expect(view).toMatchObject({ draft: true, files: [{ name: 'massnahmenplan.xlsx', edition: 'public' }, {}] })
    expect(view.remarks[0]).toContain('unter „Prüfen“')
    expect(view.remarks.join(' ')).not.toContain('„check“')
    expect(view.remarks.at(-1)).toBe('Bitte zuerst massnahmenplan.xlsx öffnen, Blatt „Deckblatt“.')
    expect(view.scrub.every(({ found }) => found === 0)).toBe(true)
  })

  test('of no plan is refused', async () => {
    const { desk } = deskOf(foreignList)
    const options = { edition: 'public', draft: false, date: '2026-11-22' } as const
    expect(await refusalOf(desk.exportPlan(options))).toBe('plan/incomplete')
  })
})

const asked = { ...noAnswers, settings: [] }

describe('adopt', () => {
  test('makes a plan of the list, named after it', async () => {
    const { desk, host } = deskOf(foreignList, 'Sachstand 2018.xlsx')
    const { adoption, file } = await desk.adopt(asked)
    expect(file.name).toBe('Sachstand 2018-plan.xlsx')
    expect(host.bytes()).toBe(foreignList)
    expect(adoption.columns[2]).toEqual({ sheetColumn: 'Priorität', planColumn: 'Priorität', how: 'gleicher Name' })
    const said = [...adoption.sentences, ...adoption.steps].join(' ')
    expect(said).not.toMatch(/--|„check“/)
    const plan = await deskOf(file.bytes, file.name).desk.view()
    expect(plan.plan).toMatchObject({ measures: 54, broken: null })
  })

  test('asks which of several lists is meant', async () => {
    const rows = [
      ['Nr.', 'Maßnahme', 'Handlungsfeld'],
      ['1', 'Offener Treff', 'Wohnen'],
    ]
    const grid = aWorkbook([aSheet('Erste', rows), aSheet('Zweite', rows)])
    const host = {
      ...bytesHost('liste.xlsx', new Uint8Array()),
      read: async () => ({ name: 'liste', sha256: null, grid }),
    }
    const desk = openDesk(host, tools)
    const { plan } = await desk.view()
    expect(plan.lists).toEqual(['Erste', 'Zweite'])
    expect(await refusalOf(desk.adopt(asked))).toBe('adopt/choose-list')
    expect((await desk.adopt({ ...asked, sheets: ['Zweite'] })).adoption.sentences[0]).toContain('Im Blatt „Zweite“')
  })

  test('of a plan is refused', async () => {
    expect(await refusalOf(deskOf(agreedExample).desk.adopt(asked))).toBe('adopt/already-plan')
  })
})
