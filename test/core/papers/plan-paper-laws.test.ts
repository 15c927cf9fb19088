import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkPaper } from '../../../src/core/papers/check-paper.ts'
import { printableCharacters, printableHeight } from '../../../src/core/papers/page-size.ts'
import type { Paper } from '../../../src/core/papers/paper.ts'
import { describePlanPaper } from '../../../src/core/papers/plan-paper.ts'
import { countLines, heightOfLines } from '../../../src/core/papers/row-height.ts'
import { styleOf } from '../../../src/core/papers/styles.ts'
import { statuses } from '../../../src/core/plan/status.ts'
import { rankPlan } from '../../../src/core/rank/rank-plan.ts'
import { aField, aMeasure, anActor, aPlan, ballotTable } from '../../builders/plan.ts'
import { aPlanPaper, aProtocol } from '../../builders/plan-paper.ts'
import { aReport } from '../../builders/wide-plan.ts'

const text = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.lorem({ maxCount: 200, mode: 'words' }),
  fc.constantFrom("O'Brien", '=1+1', 'a\nb', '&P'),
)
const filled = text.map((one) => `x${one}`)

const measure = fc.record({
  title: filled,
  description: fc.option(text),
  goal: fc.option(text),
  note: fc.option(text),
  lead: fc.option(fc.array(filled, { maxLength: 3 })),
  agreedPriority: fc.option(fc.constantFrom('1', '2', 'hoch')),
})
const field = fc.record({ name: filled, measures: fc.array(measure, { maxLength: 4 }) })

test('whatever people write, the paper is one that a spreadsheet program takes and no text is clipped', () => {
  fc.assert(
    fc.property(fc.array(field, { maxLength: 5 }), (fields) => {
      const plan = aPlan({
        settings: { scale: ['1', '2'], bestSide: 'erste' },
        fields: fields.map(({ name, measures }, at) =>
          aField({
            code: `F${at}`,
            name,
            method: 'Vereinbart',
            measures: measures.map((one, index) => aMeasure({ ...one, id: `F${at}-${index}` })),
          }),
        ),
      })
      const paper = aPlanPaper(plan)
      expect(checkPaper(paper)).toEqual([])
      expectNothingClipped(paper)
    }),
    { seed: 7, numRuns: 40 },
  )
})

const code = fc.constantFrom('QM', 'NBV', 'ISEK', 'K 1', 'qm', 'Nr.', 'Gesamt')
const date = fc.constantFrom('2013', '2015/16', 'Q3/2022', '31.12.2018', 'vor 2020', 'Mitte 2026')
const report = fc.record({
  measure: fc.constantFrom('F0-0', 'F0-1', 'F1-0', 'X'),
  date,
  status: fc.constantFrom(...statuses),
  text: fc.option(text),
})
const actor = fc.record({
  code,
  name: fc.option(filled),
  group: fc.option(filled),
  bodies: fc.option(fc.array(filled, { maxLength: 9 })),
})

test('whatever people write about actors, sources and progress, both editions are sound and no text is clipped', () => {
  const field = fc.array(
    fc.record({ sources: fc.option(fc.array(code, { maxLength: 7 })), mergedFrom: fc.option(fc.array(code)) }),
    {
      maxLength: 3,
    },
  )
  const parts = fc.record({
    fields: fc.array(field, { maxLength: 3 }),
    reports: fc.array(report, { maxLength: 12 }),
    actors: fc.array(actor, { maxLength: 6 }),
    sources: fc.array(fc.record({ code, name: fc.option(filled) }), { maxLength: 9 }),
  })
  fc.assert(
    fc.property(parts, ({ fields, reports, actors, sources }) => {
      const plan = aPlan({
        fields: fields.map((measures, at) =>
          aField({
            code: `F${at}`,
            measures: measures.map((one, index) => aMeasure({ ...one, id: `F${at}-${index}` })),
          }),
        ),
        actors: actors.map((one) => anActor(one)),
        sources: sources.map((one) => ({
          value: { kind: null, date: null, participants: null, ...one },
          place: { sheet: 'Herkunft', row: 2, columns: new Map() },
        })),
        progress: reports.map((one) => aReport(one.measure, one.date, one.status, one.text)),
      })
      for (const paper of [aPlanPaper(plan), aPlanPaper(plan, { internal: aProtocol() })]) {
        expect(checkPaper(paper)).toEqual([])
        expectNothingClipped(paper)
        expectReadable(paper)
      }
    }),
    { seed: 7, numRuns: 40 },
  )
})

/** No table is shrunk until it cannot be read. */
function expectReadable({ sheets }: Paper): void {
  for (const { name, columnWidths, page } of sheets) {
    const room = page.orientation === 'landscape' ? 147 : 100
    expect(room / columnWidths.reduce((sum, one) => sum + one, 0), name).toBeGreaterThanOrEqual(0.85)
  }
}

function expectNothingClipped({ sheets, font }: Paper): void {
  for (const { rows, columnWidths } of sheets) {
    for (const { cells, height = 0 } of rows) {
      cells.forEach((cell, column) => {
        if (cell === null || typeof cell.value !== 'string') return
        const style = styleOf(cell.style)
        const lines = style.wrap ? countLines(cell.value, style, columnWidths[column] ?? 0, font) : 1
        expect(heightOfLines(lines, style.size)).toBeLessThanOrEqual(height)
      })
    }
  }
}

describe('method details', () => {
  const marks = { W1: [3, 3, 3, 2, 2], W2: [1, 1, 1, 2, 2] }
  const codes = ['A', 'B', 'C', 'D', 'E']
  const measures = [aMeasure({ id: 'W1' }), aMeasure({ id: 'W2', row: 3 })]

  function headers(settings: Parameters<typeof aPlan>[0], ballots = ballotTable(codes, marks)): string {
    const plan = aPlan({ ...settings, fields: [aField({ method: 'Punkte', measures })], ballots })
    return JSON.stringify(aPlanPaper(plan).sheets.find(({ name }) => name === 'Prioritäten'))
  }

  test('are published where the plan says so', () => {
    expect(headers({ settings: { publishMethodDetails: true } })).toContain('Konsens')
  })

  test.each<[string, Parameters<typeof headers>]>([
    ['the plan does not say so', [{}]],
    ['the ballots are secret', [{ settings: { publishMethodDetails: true, secret: true } }]],
    [
      'there are fewer than five ballots',
      [{ settings: { publishMethodDetails: true } }, ballotTable(codes.slice(0, 4), marks)],
    ],
  ])('stay internal where %s', (_, args) => {
    expect(headers(...args)).not.toMatch(/Konsens|Zustimmung/)
  })
})

describe('the pages of a presentation', () => {
  const scale = { scale: ['1', '2'], bestSide: 'erste', prioritisedLabels: ['1'] } as const
  const measures = (field: string, number: number, title: string) =>
    Array.from({ length: number }, (_, index) =>
      aMeasure({
        id: `${field}${index}`,
        title: `${title} ${index}`,
        agreedPriority: '1',
        row: index + 2,
        status: 'geplant',
      }),
    )
  const longTitle = 'Treppenhäuser und Hauseingänge gemeinsam mit den Hausgemeinschaften freundlicher gestalten'
  const fields = Array.from({ length: 16 }, (_, index) =>
    aField({
      code: `F${index}`,
      name: `Gesundheit und Sicherheit ${index}`,
      method: 'Vereinbart',
      measures: measures(`F${index}-`, index, index % 2 ? longTitle : 'Treff'),
    }),
  )
  const plan = aPlan({ settings: scale, fields })
  const slides = [aPlanPaper(plan), aPlanPaper(plan, { internal: aProtocol() })].flatMap(({ sheets }) =>
    sheets.filter(({ page }) => page.slide === true),
  )

  test('are those of the fields with measures and the overview, in both editions', () => {
    expect(slides).toHaveLength(2 * 16)
  })

  test('use no more than a screen of 16:9 of the page, and hold at most seven measures', () => {
    for (const { name, rows, tables, page } of slides) {
      const headerRow = tables[0]?.firstRow ?? 0
      expect(page.titleRows, name).toEqual({ first: 1, last: headerRow })
      const heights = rows.map(({ height = 0 }) => height)
      const head = heights.slice(0, headerRow).reduce((sum, height) => sum + height, 0)
      const breaks = rows.flatMap(({ pageBreakBefore }, index) => (pageBreakBefore ? [index] : []))
      const starts = [headerRow, ...breaks]
      starts.forEach((start, index) => {
        const used = heights.slice(start, starts[index + 1]).reduce((sum, height) => sum + height, head)
        expect(used, name).toBeLessThanOrEqual(printableHeight('slide'))
        expect((starts[index + 1] ?? heights.length) - start, name).toBeLessThanOrEqual(7)
      })
    }
    expect(slides.some(({ rows }) => rows.some(({ pageBreakBefore }) => pageBreakBefore === true))).toBe(true)
  })

  test('are set in 18 points at least, and nothing shrinks them', () => {
    for (const { name, rows, columnWidths, page } of slides) {
      const width = columnWidths.reduce((sum, one) => sum + one, 0)
      expect(width, name).toBeLessThanOrEqual(printableCharacters('slide'))
      expect(page.singlePage, name).toBeUndefined()
      for (const { cells } of rows) {
        for (const cell of cells) if (cell !== null) expect(styleOf(cell.style).size, name).toBeGreaterThanOrEqual(18)
      }
    }
  })
})

test('the order of the fields and of the rows in the sheet changes no figure', () => {
  const ballots = ballotTable(['A', 'B'], { W1: [2, 2], W2: [1, 1] })
  const inOrder = [aMeasure({ id: 'W1' }), aMeasure({ id: 'W2', row: 3 })]
  const paper = (measures: typeof inOrder) => {
    const plan = aPlan({ fields: [aField({ method: 'Punkte', measures })], ballots })
    return describePlanPaper({
      plan,
      ranking: rankPlan(plan, { seed: 1, rulesVersion: '1' }),
      snapshotId: 'x',
      date: '2026-11-22',
      toolVersion: '0',
      draft: false,
    })
  }
  expect(paper(inOrder.toReversed())).toEqual(paper(inOrder))
})
