import { describe, expect, test } from 'vitest'
import { readPlan } from '../../../src/core/sheet/read-plan.ts'
import { gridOfPaper } from '../../builders/grid-of-paper.ts'
import { sheetOf, tableOf, textsOf } from '../../builders/paper-tables.ts'
import { aField, aMeasure, aPlan } from '../../builders/plan.ts'
import { aPlanPaper } from '../../builders/plan-paper.ts'
import { longText } from '../../builders/rich-plan.ts'
import { aReport, widePlan } from '../../builders/wide-plan.ts'

const paper = aPlanPaper(widePlan)
const sheet = sheetOf(paper, 'Sachstand')
const matrix = tableOf(sheet, 'tblSachstandMatrix')
const headers = sheet.rows[(sheet.tables[0]?.firstRow ?? 0) - 1]?.cells.map((cell) => cell?.value)
const rowOf = (id: string) => matrix.find((row) => row['Nr.'] === id)

describe('the status over the reporting dates', () => {
  test('has one column a date, in time, however the date was written', () => {
    expect(headers).toEqual(['Nr.', 'Maßnahme', '2013', '2015 / 2016', '31.12.2018', 'Letzter Bericht'])
    expect(rowOf('W1')).toMatchObject({ '2013': 'geplant', '2015 / 2016': '–', '31.12.2018': 'läuft' })
    expect(rowOf('W3')).toMatchObject({ '2013': '–', '2015 / 2016': 'in Umsetzung', '31.12.2018': 'umgesetzt' })
  })

  test('counts per field what is done, and all measures by status', () => {
    expect(rowOf('W')).toMatchObject({ Maßnahme: 'Wohnen', '2013': '–', '31.12.2018': '1 umgesetzt' })
    expect(
      matrix.slice(0, 5).map((row) => [row['Maßnahme'], row['2013'], row['2015 / 2016'], row['31.12.2018']]),
    ).toEqual([
      ['Gesamt: geplant', 1, 1, 0],
      ['Gesamt: angeschoben', 0, 0, 1],
      ['Gesamt: läuft', 0, 0, 1],
      ['Gesamt: in Umsetzung', 0, 1, 0],
      ['Gesamt: umgesetzt', 0, 0, 1],
    ])
  })

  test('shows the last report where it fits and says where a longer one goes on', () => {
    expect(rowOf('W3')?.['Letzter Bericht']).toBe('2015/2016: Zwei Häuser sind fertig.')
    expect(rowOf('W1')?.['Letzter Bericht']).toMatch(/^Erster Absatz[\s\S]*\n→ weiter im Blatt „Sachstandsberichte“$/)
    expect(rowOf('S2')?.['Letzter Bericht']).toBe('–')
  })

  test('does not choose between two entries of one day', () => {
    const plan = aPlan({
      fields: [aField({ measures: [aMeasure({ id: 'W1' })] })],
      progress: [aReport('W1', '2013', 'geplant'), aReport('w 1', '2013', 'umgesetzt')],
    })
    const rows = tableOf(sheetOf(aPlanPaper(plan), 'Sachstand'), 'tblSachstandMatrix')
    const row = rows.find((one) => one['Nr.'] === 'W1')
    expect(row?.['2013']).toBe('geplant / umgesetzt')
  })

  test('shows the latest of very many dates and names the others', () => {
    const years = Array.from({ length: 20 }, (_, index) => String(2001 + index))
    const plan = aPlan({
      fields: [aField({ measures: [aMeasure({ id: 'W1' })] })],
      progress: years.map((year) => aReport('W1', year, 'noch nicht begonnen')),
    })
    const sheet = sheetOf(aPlanPaper(plan), 'Sachstand')
    const [row = {}] = tableOf(sheet, 'tblSachstandMatrix')
    const shown = Object.keys(row).filter((header) => years.includes(header))
    expect(shown).toEqual(years.slice(-shown.length))
    expect(shown.length).toBeGreaterThanOrEqual(3)
    expect(textsOf(sheet).join(' ')).toContain('Frühere Stichtage (2001, 2002')
  })

  test('is not there without a report', () => {
    expect(aPlanPaper(aPlan()).sheets.map(({ name }) => name)).not.toContain('Sachstand')
  })
})

describe('the reports', () => {
  const rows = tableOf(sheetOf(paper, 'Sachstandsberichte'), 'tblSachstand')

  test('stand in the order of the plan and of time, those of no measure of the plan last', () => {
    expect(rows.map((row) => [row['Maßnahme'], row['Stichtag']])).toEqual([
      ['W1', '2013'],
      ['W1', { day: '2018-12-31' }],
      ['W2', '2015 / 2016'],
      ['W3', '2015/2016'],
      ['W3', { day: '2018-12-31' }],
      ['S1', { day: '2018-12-31' }],
      ['X9', '2013'],
    ])
  })

  test('go on in Steckbriefe where no row can hold them', () => {
    expect(rows[1]?.['Sachstand']).toMatch(/→ weiter im Steckbrief W1$/)
    const texts = tableOf(sheetOf(paper, 'Steckbriefe'), 'tblSteckbriefe').filter(
      (row) => row['Spalte'] === 'Sachstand 31.12.2018',
    )
    const joined = texts.map((row) => String(row['Absatz']).replace('[Fortsetzung] ', '')).join(' ')
    expect(joined.replace(/\s+/g, ' ')).toBe(longText.replace(/\s+/g, ' '))
  })

  test('name nobody who confirmed them', () => {
    expect(rows[0]).not.toHaveProperty('Bestätigt')
  })

  test('are read back as they were', () => {
    const short = widePlan.progress.filter(({ value }) => value.text !== longText)
    const again = readPlan(gridOfPaper(aPlanPaper({ ...widePlan, progress: short }))).plan.progress
    const key = ({ measure, dueDate }: (typeof again)[number]['value']) => `${measure} ${dueDate?.text}`
    const byKey = (entries: typeof again) => new Map(entries.map(({ value }) => [key(value), value]))
    expect(byKey(again)).toEqual(byKey(short))
  })
})
