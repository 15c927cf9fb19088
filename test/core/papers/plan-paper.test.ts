import { describe, expect, test } from 'vitest'
import { checkPaper } from '../../../src/core/papers/check-paper.ts'
import { contrast, leastContrast } from '../../../src/core/papers/contrast.ts'
import { countLines, heightOfLines, tallestRow } from '../../../src/core/papers/row-height.ts'
import { styleOf } from '../../../src/core/papers/styles.ts'
import type { Plan } from '../../../src/core/plan/plan.ts'
import { readPlan } from '../../../src/core/sheet/read-plan.ts'
import { gridOfPaper } from '../../builders/grid-of-paper.ts'
import { sheetOf, tableOf, textsOf } from '../../builders/paper-tables.ts'
import { aField, aMeasure, aPlan } from '../../builders/plan.ts'
import { aPlanPaper } from '../../builders/plan-paper.ts'
import { aDecision, longText, richPlan, secretNote } from '../../builders/rich-plan.ts'
import { readable } from '../../golden/readable.ts'

const paper = aPlanPaper(richPlan)

describe('the plan paper', () => {
  test('is described as the golden file says', async () => {
    await expect(readable(paper)).toMatchFileSnapshot('../../golden/plan-paper.json')
  })

  test('holds nothing that a spreadsheet program would refuse', () => {
    expect(checkPaper(paper)).toEqual([])
    expect(checkPaper(aPlanPaper(aPlan()))).toEqual([])
  })

  test('has its sheets in the agreed order', () => {
    expect(paper.sheets.map(({ name }) => name)).toEqual([
      'Deckblatt',
      'Legende und Verfahren',
      'Überblick',
      'Plan – W Wohnen',
      'Plan – S Soziales',
      'Prioritäten',
      'Herkunft',
      'Steckbriefe',
      'Präsentation – Überblick',
      'Präsentation – W Wohnen',
      'Präsentation – S Soziales',
    ])
  })

  test('shows nothing internal and nothing that belongs to a single actor', () => {
    const all = JSON.stringify(paper)
    expect(all).not.toContain(secretNote)
    expect(all).not.toContain('Interne Notiz')
    expect(all).not.toContain('Kirchengemeinde')
  })

  test('gives every row the height that its wrapped texts need', () => {
    for (const { columnWidths, rows, name } of paper.sheets) {
      for (const { cells, height = 0 } of rows) {
        cells.forEach((cell, column) => {
          if (cell === null || typeof cell.value !== 'string') return
          const style = styleOf(cell.style)
          const lines = style.wrap ? countLines(cell.value, style, columnWidths[column] ?? 0, paper.font) : 1
          expect(height, `${name}: ${cell.value.slice(0, 40)}`).toBeGreaterThanOrEqual(
            Math.min(tallestRow, heightOfLines(lines, style.size)),
          )
          expect(heightOfLines(lines, style.size), `${name}: cut off`).toBeLessThanOrEqual(tallestRow)
        })
      }
    }
  })

  test('prints tables at 85 percent at least', () => {
    for (const { name, columnWidths, page } of paper.sheets) {
      const room = page.orientation === 'landscape' ? 147 : 100
      const width = columnWidths.reduce((sum, one) => sum + one, 0)
      expect(room / width, name).toBeGreaterThanOrEqual(0.85)
    }
  })
})

describe('the sheet of a field', () => {
  test('lists the ranked measures first and those without a rank after them', () => {
    const rows = tableOf(sheetOf(paper, 'Plan – W Wohnen'), 'tblMassnahmen_1')
    expect(rows.map((row) => [row['Nr.'], row['Rang'], row['Ergebnis']])).toEqual([
      ['W1', 1, '5 Punkte'],
      ['W2', 2, '2 Punkte'],
      ['W3', 2, '2 Punkte'],
      ['W4', null, null],
    ])
  })

  test('shows agreed priorities instead of ranks', () => {
    const [first = {}] = tableOf(sheetOf(paper, 'Plan – S Soziales'), 'tblMassnahmen_2')
    expect(first).toMatchObject({ 'Nr.': 'S1', Priorität: '1' })
    expect(first).not.toHaveProperty('Rang')
  })

  test('leaves out columns without content', () => {
    const [first = {}] = tableOf(sheetOf(paper, 'Plan – S Soziales'), 'tblMassnahmen_2')
    expect(Object.keys(first)).toEqual(['Nr.', 'Priorität', 'Maßnahme', 'Status'])
  })

  test('writes single amounts as numbers and ranges as text', () => {
    const rows = tableOf(sheetOf(paper, 'Plan – W Wohnen'), 'tblMassnahmen_1')
    expect(rows.map((row) => row['Kosten (€)'])).toEqual([54_000, 'ca. 20.000–45.000 € im Jahr', null, null])
  })

  test('cuts a text that no row can hold at a sentence and says where it goes on', () => {
    const [first = {}] = tableOf(sheetOf(paper, 'Plan – W Wohnen'), 'tblMassnahmen_1')
    expect(first['Beschreibung']).toMatch(/übernimmt\.\n→ weiter im Steckbrief W1$/)
    const rows = tableOf(sheetOf(paper, 'Steckbriefe'), 'tblSteckbriefe').filter(
      (row) => row['Spalte'] === 'Beschreibung',
    )
    expect(rows.map((row) => row['Absatz']).join(' ')).toContain(longText.split('\n')[0] ?? '')
    expect(rows.length).toBeGreaterThanOrEqual(2)
  })

  test('and its page of the presentation are left out where it has no measures', () => {
    expect(paper.sheets.filter(({ name }) => name.includes('– G '))).toEqual([])
    const rows = tableOf(sheetOf(paper, 'Überblick'), 'tblUeberblick')
    expect(rows[2]).toMatchObject({ Handlungsfeld: 'G Gesundheit und Sicherheit im Nordviertel', Maßnahmen: 0 })
  })

  test('follows a decided order and keeps the computed rank beside it', () => {
    const [w1, w2] = [1, 2].map((number) => aMeasure({ id: `W${number}`, decidedRank: 3 - number, status: 'geplant' }))
    const decided = aPlan({
      fields: [aField({ method: 'Punkte', measures: [w1, w2].filter((one) => one !== undefined) })],
      ballots: richPlan.ballots,
    })
    const rows = tableOf(sheetOf(aPlanPaper(decided), 'Plan – W Wohnen'), 'tblMassnahmen_1')
    expect(rows.map((row) => [row['Nr.'], row['Rang laut Beschluss'], row['Rang']])).toEqual([
      ['W2', 1, 2],
      ['W1', 2, 1],
    ])
  })

  test('has no last page of one row', () => {
    const measures = Array.from({ length: 17 }, (_, index) => aMeasure({ id: `W${index + 1}`, row: index + 2 }))
    const pages = (number: number) => {
      const plan = aPlan({
        fields: [
          aField({
            measures: measures
              .slice(0, number)
              .map((one) => ({ ...one, value: { ...one.value, description: 'Ein Satz. '.repeat(25) } })),
          }),
        ],
      })
      const { rows } = sheetOf(aPlanPaper(plan), 'Plan – W Wohnen')
      return rows.length - rows.findLastIndex(({ pageBreakBefore }) => pageBreakBefore === true)
    }
    const lastPages = measures.map((_, index) => pages(index + 1))
    expect(lastPages.filter((rows) => rows < 4 && rows > 0 && rows <= 1)).toEqual([])
    expect(lastPages).toContain(4)
  })

  test('needs no Steckbriefe where nothing is cut', () => {
    const short = aPlan({ fields: [aField({ measures: [aMeasure()] })] })
    expect(aPlanPaper(short).sheets.map(({ name }) => name)).not.toContain('Steckbriefe')
  })
})

describe('the cover', () => {
  const cover = textsOf(sheetOf(paper, 'Deckblatt'))

  test('says who decided and who takes note, in the right tense', () => {
    expect(cover).toContain('Der Plan wurde am 22.04.2026 von der 3. Sozialträgerkonferenz beschlossen.')
    expect(cover.join(' ')).toContain(
      'Der Plan wird dem Sozialausschuss zur Kenntnisnahme vorgelegt (Sitzung am 20.01.2027). Die Kenntnisnahme steht noch aus',
    )
    expect(cover.join(' ')).not.toMatch(/Sozialausschuss beschlossen/)
  })

  test('is a draft only when it is asked to be, and gives the reason', () => {
    expect(cover).not.toContain('ENTWURF')
    const draft = textsOf(sheetOf(aPlanPaper(richPlan, { draft: true, openErrors: 3 }), 'Deckblatt')).join(' ')
    expect(draft).toContain('ENTWURF')
    expect(draft).toContain('sind noch 3 Fehler offen')
  })

  test('says what is missing instead of staying silent', () => {
    const empty = textsOf(sheetOf(aPlanPaper(aPlan()), 'Deckblatt')).join(' ')
    expect(empty).toContain('Es ist noch kein Beschluss eingetragen.')
    expect(empty).toContain('Der Plan enthält noch keine Maßnahmen.')
  })

  test('names the meeting of the settings only where no decision speaks of that body', () => {
    const settings = { ...richPlan.settings, committee: 'Bauausschuss' }
    const other = textsOf(sheetOf(aPlanPaper({ ...richPlan, settings }), 'Deckblatt')).join(' ')
    expect(other).toContain('Der Plan ist zur Vorlage bei dem Bauausschuss bestimmt')
    expect(cover.join(' ')).not.toContain('zur Vorlage bei')
  })

  test('keeps the Kennung out of the text: it stands in the footer', () => {
    expect(cover.join(' ')).not.toContain('3f9a1c07be42')
    expect(sheetOf(paper, 'Deckblatt').page.footer?.centre).toContain('3f9a1c07be42')
  })

  test('orders decisions by day whatever their order in the sheet', () => {
    const late = aDecision({ date: '2025-01-01', body: 'Beirat', kind: 'Empfehlung', state: 'erfolgt' })
    const texts = textsOf(sheetOf(aPlanPaper({ ...richPlan, decisions: [...richPlan.decisions, late] }), 'Deckblatt'))
    const at = (start: string) => texts.findIndex((text) => text.startsWith(start))
    expect(at('Zum Plan wurde am 01.01.2025')).toBeLessThan(at('Der Plan wurde am 22.04.2026'))
  })
})

describe('legend, overview and priorities', () => {
  const legend = sheetOf(paper, 'Legende und Verfahren')

  test('explain the own words of the municipality', () => {
    expect(tableOf(legend, 'tblStatus')[0]).toBeDefined()
    expect(tableOf(legend, 'tblStatus')).toContainEqual({
      Status: 'läuft',
      Erläuterung: 'Es wird daran gearbeitet.',
      Bedeutung: 'in Umsetzung',
    })
  })

  test('spell out the abbreviations that are used, and only those', () => {
    expect(tableOf(legend, 'tblAkteure').map((row) => row['Kürzel'])).toEqual(['QM', 'NBV'])
    expect(tableOf(legend, 'tblKuerzelHerkunft').map((row) => row['Kürzel'])).toEqual(['K3', 'ISEK'])
  })

  test('list what is excluded and what is not ranked, with the reason', () => {
    const texts = tableOf(legend, 'tblNichtEnthalten').map((row) => row['Maßnahme und Grund'])
    expect(texts).toEqual([
      'Ohne Feld – nicht im Plan enthalten: Das Handlungsfeld fehlt.',
      'Waschcafé – nicht gereiht: Maßnahmen mit dem Status „nicht weiterverfolgt“ werden nicht gereiht.',
    ])
  })

  test('carry fields and settings as tables, so that the plan can be read back', () => {
    expect(tableOf(legend, 'tblHandlungsfelder').map((row) => row['Kürzel'])).toEqual(['W', 'S', 'G'])
    expect(tableOf(legend, 'tblGrundangaben')).toContainEqual({ Feld: 'Kommune', Wert: 'Stadt Beispielhausen' })
  })

  test('give back what a field has of its own', () => {
    const [first, ...others] = richPlan.fields
    const fields = first === undefined ? [] : [{ ...first, prioritisedWanted: 2, participants: 14 }, ...others]
    const { plan } = readPlan(gridOfPaper(aPlanPaper({ ...richPlan, fields })))
    expect(plan.fields.map(({ prioritisedWanted, participants }) => [prioritisedWanted, participants])).toEqual([
      [2, 14],
      [5, null],
      [5, null],
    ])
  })

  test('give back the goals of the fields and every public setting', () => {
    const settings = {
      ...richPlan.settings,
      reportRhythm: 'halbjährlich',
      nextDueDate: '2027-03-31',
      publishMethodDetails: false,
    }
    const [first, ...others] = richPlan.fields
    const fields = first === undefined ? [] : [{ ...first, goal: 'Gut und sicher wohnen.' }, ...others]
    const { plan } = readPlan(gridOfPaper(aPlanPaper({ ...richPlan, settings, fields })))
    expect(plan.settings).toMatchObject({
      reportRhythm: 'halbjährlich',
      nextDueDate: '2027-03-31',
      publishMethodDetails: false,
    })
    expect(plan.fields.map(({ code, name, goal, method }) => [code, name, goal, method])).toEqual(
      fields.map(({ code, name, goal, method }) => [code, name, goal, method]),
    )
  })

  test('name the decision that gave an order, not who took note of it or is yet to decide', () => {
    const decided = aPlan({
      fields: [aField({ method: 'Punkte', measures: [aMeasure({ id: 'W1', decidedRank: 1 })] })],
      ballots: richPlan.ballots,
    })
    const rank = { scope: 'Rangfolge', body: 'Sozialausschuss' } as const
    const noted = aDecision({ ...rank, kind: 'Kenntnisnahme', state: 'erfolgt', date: '2026-03-01' })
    const planned = aDecision({ ...rank, kind: 'Beschluss', state: 'vorgesehen', date: '2027-03-01' })
    const done = aDecision({ ...rank, kind: 'Beschluss', state: 'erfolgt', date: '2026-02-01' })
    const said = (decisions: Plan['decisions']) =>
      textsOf(sheetOf(aPlanPaper({ ...decided, decisions }), 'Prioritäten')).join(' ')
    expect(said([noted, planned])).toContain('ein Beschluss darüber ist nicht eingetragen')
    expect(said([noted, planned, done])).toContain(
      'Die Rangfolge der Maßnahmen wurde am 01.02.2026 vom Sozialausschuss beschlossen.',
    )
  })

  test.each<[readonly string[], 'erste' | 'letzte', string, string | null]>([
    [['1', '2', '3'], 'erste', 'Priorität 1', '1 ist die höchste Priorität.'],
    [['1', '2', '3'], 'letzte', 'Priorität 3', '3 ist die höchste Priorität.'],
    [['hoch', 'mittel', 'gering'], 'erste', 'hoch', null],
  ])(
    'say what is best on the scale %j, best side %s, where the label does not',
    (scale, bestSide, label, direction) => {
      const best = (bestSide === 'erste' ? scale[0] : scale.at(-1)) ?? ''
      const agreed = aPlan({
        settings: { scale: [...scale], bestSide, prioritisedLabels: [best] },
        fields: [aField({ method: 'Vereinbart', measures: [aMeasure({ agreedPriority: best })] })],
      })
      const slide = textsOf(sheetOf(aPlanPaper(agreed), 'Präsentation – W Wohnen'))
      expect(slide).toContain(label)
      expect(slide.filter((text) => text.includes('höchste Priorität'))).toEqual(direction === null ? [] : [direction])
    },
  )

  test('count every field and every status', () => {
    const rows = tableOf(sheetOf(paper, 'Überblick'), 'tblUeberblick')
    expect(rows.at(-1)).toMatchObject({ Handlungsfeld: 'Gesamt', Maßnahmen: 7, läuft: 1, geplant: 1, 'ohne Angabe': 1 })
    expect(rows).toHaveLength(4)
  })

  test('name what is prioritised and waits', () => {
    const rows = tableOf(sheetOf(paper, 'Überblick'), 'tblNichtBegonnen')
    expect(rows.map((row) => row['Nr.'])).toContain('S2')
  })

  test('draw the same figures as the table, with an alternative text', () => {
    const [chart] = sheetOf(paper, 'Überblick').charts ?? []
    expect(chart?.alternativeText).toContain('Wohnen: 1 geplant, 1 läuft, 1 umgesetzt, 1 nicht weiterverfolgt.')
    expect(chart?.series.map(({ name }) => name)).toContain('läuft')
  })

  test('mark shared ranks, and classes without ranks', () => {
    const priorities = sheetOf(paper, 'Prioritäten')
    expect(tableOf(priorities, 'tblPrioritaeten_2').map((row) => row['Rang oder Priorität'])).toEqual([
      'Priorität 1',
      'Priorität 1',
    ])
  })

  test('say so where nothing is prioritised yet in a field, while others have a result', () => {
    const [first] = richPlan.fields
    const open = aField({ code: 'F', name: 'Freizeit', measures: [aMeasure({ id: 'F1', status: 'geplant' })] })
    const mixed = { ...richPlan, fields: first === undefined ? [] : [first, open] }
    for (const name of ['Prioritäten', 'Präsentation – F Freizeit']) {
      expect(textsOf(sheetOf(aPlanPaper(mixed), name)).join(' '), name).toContain(
        'In diesem Handlungsfeld ist noch keine Maßnahme priorisiert.',
      )
    }
    const excluded = tableOf(sheetOf(aPlanPaper(mixed), 'Legende und Verfahren'), 'tblNichtEnthalten')
    expect(excluded).toContainEqual({
      'Nr.': null,
      'Maßnahme und Grund': '1 Maßnahme – ohne Priorität: Es liegt noch kein Ergebnis vor.',
      Handlungsfeld: 'F',
    })
  })

  test('publish agreement only where the plan says so', () => {
    expect(textsOf(sheetOf(paper, 'Prioritäten'))).not.toContain('Zustimmung')
  })
})

describe('a plan before any result', () => {
  const measures = ['W1', 'W2', 'W3'].map((id, index) => aMeasure({ id, row: index + 2, status: 'geplant' }))
  const open = aPlanPaper(aPlan({ fields: [aField({ measures }), aField({ code: 'S', name: 'Soziales', measures })] }))
  const legend = textsOf(sheetOf(open, 'Legende und Verfahren'))

  test('has no sheets of priorities, and lists none of them', () => {
    const names = open.sheets.map(({ name }) => name)
    expect(names).toEqual([
      ...['Deckblatt', 'Legende und Verfahren', 'Überblick', 'Plan – W Wohnen', 'Plan – S Soziales'],
      'Präsentation – Überblick',
    ])
    expect(tableOf(sheetOf(open, 'Deckblatt'), 'tblInhalt').map((row) => row['Blatt'])).toEqual(names.slice(1))
    expect(JSON.stringify(open)).not.toMatch(/Priorisiert"|wie die Prioritäten entstanden sind/)
  })

  test('says once that there is no result, true of all fields, and misses no direction', () => {
    expect(legend.filter((text) => text.includes('kein Ergebnis'))).toEqual(['Es liegt noch kein Ergebnis vor.'])
    expect(legend).toContain('Jedes Handlungsfeld')
    expect(legend).toContain('Alle Maßnahmen der Liste sind enthalten. Ein Ergebnis hat noch keine von ihnen.')
    expect(legend.join(' ')).not.toMatch(/Skala|dieses Handlungsfeld|W1/)
  })
})

describe('an agreed plan', () => {
  const scale = ['A', 'B', 'C', 'D', 'E']
  const measures = [...scale, null].map((agreedPriority, index) =>
    aMeasure({ id: `W${index}`, agreedPriority, row: index + 2, status: 'geplant' }),
  )
  const settings = { scale, bestSide: 'erste', prioritisedLabels: ['A'] } as const
  const agreed = aPlanPaper(aPlan({ settings, fields: [aField({ method: 'Vereinbart', measures })] }))

  test('speaks of priorities, never of an order', () => {
    const texts = agreed.sheets.flatMap(textsOf).join(' ')
    expect(texts).toContain('So sind die Prioritäten entstanden')
    expect(texts).toContain('Maßnahme W5 – ohne Priorität: Es liegt noch kein Ergebnis vor.')
    expect(texts).not.toMatch(/Reihenfolge (ent|liegt)|gereiht|Rangfolge/)
  })

  test('without a direction says so, and not that nothing was given', () => {
    const open = aPlanPaper(aPlan({ fields: [aField({ method: 'Vereinbart', measures })] }))
    const texts = open.sheets.flatMap(textsOf).join(' ')
    expect(open.sheets.map(({ name }) => name)).not.toContain('Prioritäten')
    expect(texts).toContain('6 Maßnahmen. Die Skala lässt noch keine Reihung zu.')
    expect(texts).toContain('5 Maßnahmen – nicht gereiht: Die Skala lässt keine Reihung zu.')
    expect(texts).toContain('Die Skala lässt noch keine Reihung zu. Deshalb ist noch keine Maßnahme priorisiert.')
    expect(texts).not.toContain('Ein Ergebnis der Konferenz liegt noch nicht vor')
  })

  test('explains every label of its scale', () => {
    expect(tableOf(sheetOf(agreed, 'Legende und Verfahren'), 'tblPrioritaetenLegende')).toEqual(
      [
        ['A', 'höchste Priorität; gilt als priorisiert'],
        ['B', 'zweithöchste Priorität'],
        ['C', 'mittlere Priorität'],
        ['D', 'zweitniedrigste Priorität'],
        ['E', 'niedrigste Priorität'],
      ].map(([label, meaning]) => ({ Priorität: label, Bedeutung: meaning, Maßnahmen: 1 })),
    )
  })

  test('prints labels that are words as they are', () => {
    const words = ['hoch', 'mittel', 'gering']
    const plan = aPlan({
      settings: { scale: words, bestSide: 'erste', prioritisedLabels: ['hoch'] },
      fields: [aField({ method: 'Vereinbart', measures: [aMeasure({ agreedPriority: 'hoch', status: 'geplant' })] })],
    })
    const [row] = tableOf(sheetOf(aPlanPaper(plan), 'Überblick'), 'tblNichtBegonnen')
    expect(row).toMatchObject({ Ergebnis: 'hoch' })
  })
})

describe('the lists of the overview', () => {
  const measures = Array.from({ length: 60 }, (_, index) =>
    aMeasure({
      ...{ id: `W${index}`, row: index + 2, status: 'geplant', agreedPriority: '1' },
      lead: ['Wohnungsunternehmen', 'Nachbarschaftsverein'],
    }),
  )
  const settings = { scale: ['1', '2'], bestSide: 'erste', prioritisedLabels: ['1'] } as const
  const overview = sheetOf(
    aPlanPaper(aPlan({ settings, fields: [aField({ method: 'Vereinbart', measures })] })),
    'Überblick',
  )
  const parts = overview.tables.filter(({ name }) => name.startsWith('tblNichtBegonnen'))

  test('go on over pages with heading and header, and lose no measure', () => {
    expect(parts.length).toBeGreaterThanOrEqual(2)
    const ids = parts.flatMap(({ name }) => tableOf(overview, name).map((row) => row['Nr.']))
    expect(ids.toSorted()).toEqual(measures.map(({ value }) => value.id).toSorted())
    for (const { firstRow } of parts.slice(1)) {
      const heading = overview.rows[firstRow - 2]
      expect(heading?.pageBreakBefore).toBe(true)
      expect(heading?.cells[0]?.value).toBe('Priorisiert, aber noch nicht begonnen (Fortsetzung)')
    }
  })

  test('break no word', () => {
    const column = Object.keys(tableOf(overview, 'tblNichtBegonnen')[0] ?? {}).indexOf('Federführung')
    const [word, width] = ['Nachbarschaftsverein', overview.columnWidths[column] ?? 0]
    expect(countLines(word, styleOf('cell'), width, 'Calibri')).toBe(1)
  })
})

test('an accent colour that cannot be read is replaced by a darker one', () => {
  const yellow = aPlanPaper({ ...richPlan, settings: { ...richPlan.settings, accentColour: '#FFCC00' } })
  expect(contrast(yellow.accent ?? 'FFFFFF', 'FFFFFF')).toBeGreaterThanOrEqual(leastContrast)
})
