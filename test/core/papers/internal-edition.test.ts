import { describe, expect, test } from 'vitest'
import type { CheckReport } from '../../../src/core/check/check-plan.ts'
import type { ProtocolChanges } from '../../../src/core/check/protocol-changes.ts'
import { checkPaper } from '../../../src/core/papers/check-paper.ts'
import type { Plan } from '../../../src/core/plan/plan.ts'
import { rankPlan } from '../../../src/core/rank/rank-plan.ts'
import { readPlan } from '../../../src/core/sheet/read-plan.ts'
import { gridOfPaper } from '../../builders/grid-of-paper.ts'
import { sheetOf, tableOf, textsOf } from '../../builders/paper-tables.ts'
import { aField, aMeasure, aPlan, ballotTable } from '../../builders/plan.ts'
import { aPlanPaper, aProtocol, noFindings } from '../../builders/plan-paper.ts'
import { resultRows } from '../../builders/result-rows.ts'
import { secretNote } from '../../builders/rich-plan.ts'
import { widePlan } from '../../builders/wide-plan.ts'
import { readable } from '../../golden/readable.ts'

const waiver = {
  rule: 'cell/whitespace',
  measure: 'W1',
  column: null,
  reason: 'Steht so im Beschluss.',
  role: null,
  date: '2026-11-01',
}
const report: CheckReport = {
  findings: [
    {
      code: 'measure/duplicate-id',
      ...{ sheet: 'Maßnahmen', cell: 'A7', row: 7, column: 'Nr.', measure: 'W3' },
      values: { id: 'W3', firstRow: 4, firstSheet: 'Maßnahmen' },
    },
    ...['B3', 'B4', 'B5', 'B6', 'B7', 'B8', 'B9', 'B10'].map((cell, index) => ({
      code: 'cell/whitespace' as const,
      ...{ sheet: 'Maßnahmen', cell, row: index + 3, column: 'Maßnahme', measure: `W${index}` },
      values: { kinds: ['surrounding' as const], clean: 'Titel' },
    })),
  ],
  waived: [
    {
      finding: {
        code: 'cell/whitespace',
        ...{ sheet: 'Maßnahmen', cell: 'B12', row: 12, column: 'Maßnahme', measure: 'W1' },
        values: { kinds: ['double'], clean: 'Titel' },
      },
      waiver: { ...waiver, sheet: 'Begründet offen', row: 2 },
    },
  ],
  notChecked: [{ code: 'vba', why: 'Makros wurden nicht gelesen.' }],
}
const none = { opened: 0, mended: 0, still: 0, waived: 0 }
const internal = aProtocol(report, [waiver])
const paper = aPlanPaper(widePlan, { internal })
const all = JSON.stringify(paper)

describe('with an earlier protocol', () => {
  const changes: ProtocolChanges = {
    file: 'plan-2025.xlsx',
    otherRules: false,
    total: { opened: 3, mended: 2, still: 0, waived: 1 },
    rules: [
      { code: 'measure/duplicate-id', name: 'Nummer doppelt', severity: 'error', ...none, opened: 3 },
      { code: 'cell/whitespace', name: 'Leerzeichen', severity: 'warning', ...none, mended: 2, waived: 1 },
    ],
  }

  test('the Prüfprotokoll says what has changed since, in all and by rule', () => {
    const compared = aPlanPaper(widePlan, { internal: { ...internal, changes } })
    const sheet = sheetOf(compared, 'Prüfprotokoll')
    expect(textsOf(sheet)).toContain(
      'Seit dem früheren Prüfprotokoll (plan-2025.xlsx): 3 neu, 2 behoben, 0 noch offen, 1 neu begründet offen.',
    )
    expect(tableOf(sheet, 'tblVeraenderung')).toEqual([
      { Regel: 'measure/duplicate-id', Stufe: 'Fehler', Bezeichnung: 'Nummer doppelt', Veränderung: '3 neu' },
      {
        Regel: 'cell/whitespace',
        Stufe: 'Warnung',
        Bezeichnung: 'Leerzeichen',
        Veränderung: '2 behoben, 1 neu begründet offen',
      },
    ])
    expect(checkPaper(compared)).toEqual([])
  })

  test('without one nothing is compared', () => {
    expect(all).not.toContain('tblVeraenderung')
  })
})

describe('the internal edition', () => {
  test('is described as the golden file says', async () => {
    await expect(readable(paper)).toMatchFileSnapshot('../../golden/plan-paper-internal.json')
  })

  test('holds nothing that a spreadsheet program would refuse', () => {
    expect(checkPaper(paper)).toEqual([])
  })

  test('says on the cover, on every sheet and in every header what it is', () => {
    for (const sheet of paper.sheets) {
      expect(textsOf(sheet), sheet.name).toContain('Verwaltungsinterne Ausgabe – nicht zur Veröffentlichung bestimmt')
      expect(sheet.page.header?.right, sheet.name).toBe('Verwaltungsinterne Ausgabe')
    }
  })

  test('has its sheets in the agreed order', () => {
    expect(paper.sheets.map(({ name }) => name)).toEqual([
      ...['Deckblatt', 'Legende und Verfahren', 'Überblick', 'Plan – W Wohnen', 'Plan – S Soziales'],
      ...['Prioritäten', 'Akteure und Gremien', 'Herkunft', 'Sachstand', 'Sachstandsberichte', 'Steckbriefe'],
      ...[
        'Bewertungen',
        'Prüfprotokoll',
        'Text für die Vorlage',
        'Präsentation – Überblick',
        'Präsentation – W Wohnen',
      ],
      ...['Präsentation – S Soziales'],
    ])
  })

  test('has the internal columns, weights and who confirmed a report', () => {
    expect(all).toContain(secretNote)
    const [actor] = tableOf(sheetOf(paper, 'Akteure und Gremien'), 'tblAkteure')
    expect(actor).toMatchObject({ Kürzel: 'QM', Gewicht: 2 })
    const [, confirmed] = tableOf(sheetOf(paper, 'Sachstandsberichte'), 'tblSachstand')
    expect(confirmed).toMatchObject({ Bestätigt: 'Leitung' })
  })

  test('has the ballots, which are read back as they were', () => {
    expect(tableOf(sheetOf(paper, 'Bewertungen'), 'tblBewertungen')[0]).toEqual({
      ...{ Maßnahme: 'W1', Titel: 'Innenhöfe gemeinsam begrünen', QM: 3, NBV: 2, KGZ: null },
    })
    const again = readPlan(gridOfPaper(paper)).plan.ballots
    expect(again.map(({ code, marks }) => [code, marks])).toEqual(
      widePlan.ballots.map(({ code, marks }) => [code, marks]),
    )
  })

  test('spreads many ballots over sheets that can be read in print, and reads all of them back', () => {
    const codes = Array.from({ length: 45 }, (_, index) => `A${index + 1}`)
    const ballots = ballotTable(codes, { W1: codes.map((_, index) => index % 4), W2: codes.map(() => 1) })
    const many = aPlanPaper({ ...widePlan, ballots, actors: aPlan({ ballots }).actors }, { internal })
    const sheets = many.sheets.filter(({ name }) => name.startsWith('Bewertungen'))
    expect(sheets.map(({ name }) => name)).toEqual(['Bewertungen', 'Bewertungen 2', 'Bewertungen 3'])
    for (const { columnWidths } of sheets) {
      expect(147 / columnWidths.reduce((sum, width) => sum + width, 0)).toBeGreaterThanOrEqual(0.85)
    }
    const again = readPlan(gridOfPaper(many)).plan.ballots
    expect(again.map(({ code, marks }) => [code, marks])).toEqual(ballots.map(({ code, marks }) => [code, marks]))
  })

  test('has the sums of a conference, which are read back as they were; the public edition only shows them', () => {
    const results = resultRows({ measure: 'W1', points: 7 }, { measure: 'W2', points: 3.5, note: 'nachgezählt' })
    const measures = ['W1', 'W2'].map((id, index) => aMeasure({ id, row: index + 2 }))
    const settings = { method: 'Punktsummen', voted: 12 } as const
    const plan = aPlan({ settings, fields: [aField({ method: 'Punktsummen', measures, participants: 9 })], results })
    const sums = aPlanPaper(plan, { internal })
    expect(tableOf(sheetOf(sums, 'Ergebnisse'), 'tblErgebnisse')).toEqual([
      { Maßnahme: 'W1', Titel: 'Maßnahme W1', Punkte: 7, Bemerkung: null },
      { Maßnahme: 'W2', Titel: 'Maßnahme W2', Punkte: 3.5, Bemerkung: 'nachgezählt' },
    ])
    const again = readPlan(gridOfPaper(sums)).plan
    expect(again.results.map(({ value }) => value)).toEqual(results.map(({ value }) => value))
    expect([again.settings.voted, again.fields[0]?.participants]).toEqual([12, 9])
    expect(rankPlan(again, { seed: 1, rulesVersion: '1' }).fields[0]?.ranking.map(({ rank }) => rank)).toEqual([1, 2])

    const open = aPlanPaper(plan)
    expect(open.sheets.map(({ name }) => name)).not.toContain('Ergebnisse')
    expect(tableOf(sheetOf(open, 'Plan – W Wohnen'), 'tblMassnahmen_1')[0]).toMatchObject({ Ergebnis: '7 Punkte' })
  })

  test('has no ballots where they were promised secret', () => {
    const secret: Plan = { ...widePlan, settings: { ...widePlan.settings, secret: true } }
    expect(aPlanPaper(secret, { internal }).sheets.map(({ name }) => name)).not.toContain('Bewertungen')
  })

  test('shows agreement without being asked to', () => {
    expect(textsOf(sheetOf(paper, 'Prioritäten'))).toContain('Zustimmung')
  })

  test('shows how the ratings of a scale are spread, and how far all agree', () => {
    const ballots = ballotTable(['A', 'B', 'C'], {
      W1: ['hoch', 'hoch', 'mittel'],
      W2: ['gering', 'mittel', 'gering'],
      W3: ['mittel', 'gering', 'mittel'],
    })
    const measures = ['W1', 'W2', 'W3'].map((id, index) => aMeasure({ id, row: index + 2 }))
    const plan = aPlan({ fields: [aField({ method: 'Stufen', measures })], ballots })
    const sheet = sheetOf(aPlanPaper(plan, { internal }), 'Prioritäten')
    expect(tableOf(sheet, 'tblPrioritaeten_1')[0]).toMatchObject({
      'Nr.': 'W1',
      A: expect.stringMatching(/^-?[01],\d\d$/),
      Strittig: '–',
    })
    expect(textsOf(sheet).join(' ')).toMatch(/Kendalls W, 0 bis 1\): 0,\d\d\./)
    expect(textsOf(sheetOf(aPlanPaper(plan), 'Prioritäten')).join(' ')).not.toMatch(/Kendall|Streuung|Strittig/)
  })

  test('names a rejected ballot', () => {
    const over = ballotTable(['QM', 'NBV'], { W1: [9, 1], W2: [0, 1] })
    const protocol = sheetOf(aPlanPaper({ ...widePlan, ballots: over }, { internal }), 'Prüfprotokoll')
    expect(textsOf(protocol).join(' ')).toMatch(/W Wohnen: Die Bewertung von QM zählt in diesem Handlungsfeld nicht/)
  })
})

describe('the protocol', () => {
  const sheet = sheetOf(paper, 'Prüfprotokoll')

  test('counts findings by rule, errors first', () => {
    expect(tableOf(sheet, 'tblPruefung')).toEqual([
      {
        Regel: 'measure/duplicate-id',
        Stufe: 'Fehler',
        Offen: 1,
        Bezeichnung: 'Doppelte Nummer',
        'Begründet offen': 0,
      },
      {
        Regel: 'cell/whitespace',
        Stufe: 'Warnung',
        Offen: 8,
        Bezeichnung: 'Überzählige oder unsichtbare Leerzeichen',
        'Begründet offen': 1,
      },
    ])
    expect(textsOf(sheet).join(' ')).toContain('1 Fehler, 8 Warnungen, 0 Hinweise. 1 Prüfhinweis ist begründet offen.')
  })

  test('groups what is the same and names its cells', () => {
    const rows = tableOf(sheet, 'tblPruefhinweise')
    expect(rows).toHaveLength(2)
    expect(rows[0]).toMatchObject({ Stelle: 'Maßnahmen, A7 (W3)', Ebenso: null })
    expect(rows[1]).toMatchObject({ Stelle: 'Maßnahmen, B3 (W0)', Ebenso: 'B4, B5, B6, B7, B8, B9 und 1 weitere' })
  })

  test('lists what is waived with its reason, and what was not checked', () => {
    expect(tableOf(sheet, 'tblBegruendetOffen')).toEqual([
      expect.objectContaining({
        Regel: 'cell/whitespace',
        Begründung: 'Steht so im Beschluss.',
        Datum: { day: '2026-11-01' },
      }),
    ])
    expect(tableOf(sheet, 'tblOffenGelassen')).toEqual([
      expect.objectContaining({
        Stelle: 'Maßnahmen, B12 (W1)',
        'Prüfhinweis und Begründung': expect.stringMatching(
          /bereinigen\.\nBegründung: Steht so im Beschluss\. \(01\.11\.2026\)$/,
        ),
      }),
    ])
    expect(textsOf(sheet)).toContain('Makros wurden nicht gelesen.')
  })

  test('says which file was checked by what', () => {
    expect(textsOf(sheet)).toEqual(
      expect.arrayContaining([
        'Geprüfte Datei: plan.xlsx',
        `Prüfsumme der Datei (SHA-256): ${'ab'.repeat(32)}`,
        expect.stringMatching(/^Geprüft mit: Maßnahmenplan 0\.1\.0, Regeln Fassung /),
      ]),
    )
  })

  test('of a clean plan says so', () => {
    const clean = aPlanPaper(widePlan, { internal: aProtocol() })
    expect(textsOf(sheetOf(clean, 'Prüfprotokoll'))).toContain('Die Prüfung hat nichts zu beanstanden.')
  })

  test('of thousands of different findings stays a paper and points to the file', () => {
    const findings = Array.from({ length: 2_000 }, (_, index) => ({
      code: 'cell/number-as-text' as const,
      ...{ sheet: 'Maßnahmen', cell: `C${index}`, row: index, column: 'Kosten', measure: null },
      values: { text: String(index) },
    }))
    const many = sheetOf(aPlanPaper(widePlan, { internal: aProtocol({ ...noFindings, findings }) }), 'Prüfprotokoll')
    expect(tableOf(many, 'tblPruefhinweise').length).toBeLessThan(50)
    expect(textsOf(many).join(' ')).toContain('1.960 weitere Prüfhinweise dieser Art')
  })
})

test('the public edition is the same whether or not there is an internal one', () => {
  expect(readable(aPlanPaper(widePlan))).not.toMatch(
    /Verwaltungsintern|Vertraulich|Gewicht|Bestätigt|Revier|tblBewertungen|Interne Notiz/,
  )
})
