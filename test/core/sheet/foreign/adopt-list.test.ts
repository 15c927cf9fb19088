import { describe, expect, test } from 'vitest'
import { adopted, cellsOf, leftOutOf, mappingOf, measuresOf } from '../../../builders/foreign-list.ts'
import type { Rows } from '../../../builders/workbook.ts'

describe('the header of a list', () => {
  const body: Rows = [
    ['W1', 'Offener Treff', 'Wohnen'],
    ['W2', 'Mieterberatung', 'Wohnen'],
  ]

  test('stands in row 3 after a title', () => {
    const list = adopted([['Maßnahmen im Nordquartier'], [], ['Nr.', 'Titel', 'Handlungsfeld'], ...body])
    expect([list.header.firstRow, list.header.lastRow]).toEqual([3, 3])
    expect(measuresOf(list)).toEqual(body)
    expect(list.above).toEqual(['Maßnahmen im Nordquartier'])
  })

  test('has two lines where groups are merged over their columns', () => {
    const rows: Rows = [
      ['Maßnahmenliste 2024'],
      ['Nr.', 'Maßnahme', 'Handlungsfeld', 'Kosten', null, 'Status'],
      [null, null, null, 'gesamt', 'Eigenanteil', null],
      ['W1', 'Offener Treff', 'Wohnen', 54000, 18000, 'geplant'],
      ['W2', 'Mieterberatung', 'Wohnen', 12000, 4000, 'umgesetzt'],
    ]
    const merged = ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:F3']
    const list = adopted(rows, { merged })
    expect([list.header.firstRow, list.header.lastRow]).toEqual([2, 3])
    expect(list.header.columns.map(({ label }) => label)).toEqual([
      'Nr.',
      'Maßnahme',
      'Handlungsfeld',
      'Kosten – gesamt',
      'Kosten – Eigenanteil',
      'Status',
    ])
    expect(mappingOf(list)).toMatchObject({ 'Nr.': 'id', Maßnahme: 'title', Status: 'status' })
    expect(measuresOf(list)).toEqual([
      ['W1', 'Offener Treff', 'Wohnen'],
      ['W2', 'Mieterberatung', 'Wohnen'],
    ])
  })

  test('has two lines without a merge, too', () => {
    const list = adopted([
      ['Nr.', 'Maßnahme', 'Kosten', null],
      [null, null, 'gesamt', 'Eigenanteil'],
      ['W1', 'Offener Treff', 54000, 18000],
    ])
    expect(list.header.columns.map(({ label }) => label)).toEqual([
      'Nr.',
      'Maßnahme',
      'Kosten – gesamt',
      'Kosten – Eigenanteil',
    ])
    expect(list.measures).toHaveLength(1)
  })

  test('has words that go on in the second line', () => {
    const list = adopted([
      ['Nr.', 'Maß-', 'Handlungs-', 'Feder-'],
      [null, 'nahme', 'feld', 'führung'],
      ['W1', 'Offener Treff', 'Wohnen', 'Quartiersbüro'],
    ])
    expect(mappingOf(list)).toEqual({ 'Nr.': 'id', Maßnahme: 'title', Handlungsfeld: 'field', Federführung: 'lead' })
  })

  test('below a group header over plain columns keeps the names of both', () => {
    const list = adopted(
      [
        ['Allgemein', null, null, 'Finanzen', null],
        ['Nr.', 'Maßnahme', 'Handlungsfeld', 'Kosten', 'Finanzierung'],
        ['W1', 'Offener Treff', 'Wohnen', 54000, 'Haushalt'],
      ],
      { merged: ['A1:C1', 'D1:E1'] },
    )
    expect(Object.values(mappingOf(list))).toEqual(['id', 'title', 'field', 'cost', 'funding'])
    expect(list.measures).toHaveLength(1)
  })

  test('is not joined with a title that is merged above it', () => {
    const list = adopted([['Maßnahmenplan 2024', null, null], ['Nr.', 'Maßnahme', 'Handlungsfeld'], ...body], {
      merged: ['A1:C1'],
    })
    expect(list.header.columns.map(({ label }) => label)).toEqual(['Nr.', 'Maßnahme', 'Handlungsfeld'])
  })

  test('may have umlauts taken apart, no-break spaces and line breaks in it', () => {
    const list = adopted([
      ['Nr.\u00a0', 'Maßnahme\u00a0/\u00a0Projekt', 'Federfu\u0308hrung', 'Zeit-\nraum', 'Zu\u00adstän\u00addigkeit'],
      ['W1', 'Offener Treff', 'Quartiersbüro', '2024', 'Amt 50'],
    ])
    expect(Object.values(mappingOf(list))).toEqual(['id', 'title', 'lead', 'period'])
    expect(list.own.map(({ label }) => label)).toEqual(['Zuständigkeit'])
  })
})

describe('rows that are no measures', () => {
  const header = ['Nr.', 'Maßnahme', 'Kosten']

  test('categories with a short form and averages name the field', () => {
    const list = adopted([
      header,
      ['W', 'Wohnen', 4.1],
      ['W1', 'Offener Treff', 5],
      ['Wneu', 'Mieterberatung', 3],
      ['S', 'Soziales', 3.2],
      ['S1', 'Sprachcafé', 1],
    ])
    expect(measuresOf(list)).toEqual([
      ['W1', 'Offener Treff', 'Wohnen'],
      ['Wneu', 'Mieterberatung', 'Wohnen'],
      ['S1', 'Sprachcafé', 'Soziales'],
    ])
    expect(leftOutOf(list)).toEqual([
      [2, 'category'],
      [5, 'category'],
    ])
    expect(list.fields).toEqual([
      { code: 'W', name: 'Wohnen', measures: 2 },
      { code: 'S', name: 'Soziales', measures: 1 },
    ])
  })

  test.each([
    ['Handlungsfeld Wohnen', 'Wohnen', 'W'],
    ['Handlungsfeld 1: Wohnen', 'Wohnen', '1'],
    ['HF 2 – Wohnen', 'Wohnen', '2'],
    ['III. Wohnen', 'Wohnen', 'III'],
    ['Wohnen', 'Wohnen', 'W'],
  ])('a category reads %j as the field %j with the short form %j', (text, name, code) => {
    const rows: Rows = [header, [text], ['7', 'Offener Treff', 5], ['9', 'Mieterberatung', null], ['12', 'Markt', 4]]
    expect(adopted(rows, { merged: ['A2:C2'] }).fields).toEqual([{ code, name, measures: 3 }])
  })

  test('categories may be numbers above numbers', () => {
    const list = adopted([
      header,
      ['1', 'Wohnen'],
      ['1.1', 'Offener Treff', 5],
      ['1.2', 'Mieterberatung'],
      ['2.', 'Soziales'],
      ['2.1', 'Sprachcafé'],
    ])
    expect(list.fields.map(({ code, name }) => [code, name])).toEqual([
      ['1', 'Wohnen'],
      ['2', 'Soziales'],
    ])
    expect(measuresOf(list).map(([id]) => id)).toEqual(['1.1', '1.2', '2.1'])
  })

  test('a measure of number and title only is a measure', () => {
    const list = adopted([header, ['B1', 'Treff', 1], ['B10', 'Markt'], ['B11', 'Garten'], ['B2', 'Beratung', 4]])
    expect(list.measures).toHaveLength(4)
  })

  test('where some rows surely name the fields, a lone title is a measure that somebody has just entered', () => {
    const list = adopted([
      header,
      ['W', 'Wohnen'],
      ['W1', 'Treff', 1],
      [null, 'Bürgerfest'],
      [null, 'Ziel 2: Mehr Begegnung'],
      ['W2', 'Markt', 3],
    ])
    expect(measuresOf(list)).toEqual([
      ['W1', 'Treff', 'Wohnen'],
      ['W3', 'Bürgerfest', 'Wohnen'],
      ['W2', 'Markt', 'Wohnen'],
    ])
    expect(leftOutOf(list)).toEqual([
      [2, 'category'],
      [5, 'note'],
    ])
  })

  test.each([
    ['Hinweis: Beträge sind geschätzt', 'note'],
    ['Stand 12/2024', 'note'],
    ['Standortentwicklung', 'category'],
  ])('merged across the list, %j is a %s', (text, kind) => {
    const list = adopted([header, ['W1', 'Treff', 1], [text], ['W2', 'Markt', 3]], { merged: ['A3:C3'] })
    expect(leftOutOf(list)).toEqual([[3, kind]])
  })

  test.each([
    ['below the names of the fields they are remarks', 'Wohnen', 'Soziales', ['Wohnen', 'Soziales']],
    ['alone they are the fields', null, null, ['Ziel 1: Gutes Wohnen', 'Ziel 2: Mehr Begegnung']],
  ])('aims: %s', (_, first, second, fields) => {
    const rows: Rows = [
      header,
      [first],
      ['Ziel 1: Gutes Wohnen'],
      ['W1', 'Treff', 1],
      [second],
      ['Ziel 2: Mehr Begegnung'],
      ['S4', 'Chor', 3],
    ]
    expect(adopted(rows, { merged: ['A3:C3', 'A6:C6'] }).fields.map(({ name }) => name)).toEqual(fields)
  })

  test('letters may be numbers, too', () => {
    const list = adopted([header, ['a)', 'Treff'], ['b)', 'Markt'], ['c)', 'Chor', 5]])
    expect(cellsOf(list, 'id')).toEqual(['a)', 'b)', 'c)'])
  })

  test('sums, averages and remarks are left out, with their words', () => {
    const list = adopted([
      header,
      ['W1', 'Offener Treff', 54000],
      ['W2', 'Mieterberatung', 12000],
      [null, 'Summe Wohnen', 66000],
      [null, 'Durchschnitt', '33.000 €'],
      ['Gesamt', '2 Projekte'],
      [],
      ['Quelle: Beteiligung im Frühjahr'],
    ])
    expect(leftOutOf(list)).toEqual([
      [4, 'sum'],
      [5, 'average'],
      [6, 'sum'],
      [7, 'blank'],
      [8, 'note'],
    ])
    expect(list.leftOut.at(-1)?.texts).toEqual(['Quelle: Beteiligung im Frühjahr'])
  })

  test('60 blank rows among 275 are nothing', () => {
    const body = Array.from({ length: 275 }, (_, index) =>
      index % 5 === 4 && index < 300 ? [] : [`W${index}`, `Treff ${index}`],
    )
    const blank = body.filter((row) => row.length === 0).length
    const list = adopted([header, ...body])
    expect(list.measures).toHaveLength(275 - blank)
    expect(list.leftOut.map(({ kind }) => kind)).toEqual(Array(54).fill('blank'))
  })

  test('the header of every printed page is left out, and its page title', () => {
    const list = adopted([
      ['Maßnahmen im Nordquartier'],
      header,
      ['W1', 'Offener Treff', 5],
      ['Maßnahmen im Nordquartier'],
      header,
      ['W2', 'Mieterberatung', 5],
      ['Seite 2 von 2'],
    ])
    expect(measuresOf(list).map(([id]) => id)).toEqual(['W1', 'W2'])
    expect(leftOutOf(list)).toEqual([
      [4, 'note'],
      [5, 'header'],
      [7, 'note'],
    ])
  })

  test('each field may have a header of its own below its name', () => {
    const list = adopted([
      ['Handlungsfeld Wohnen'],
      header,
      ['1', 'Offener Treff', 5],
      [],
      ['Handlungsfeld Soziales'],
      header,
      ['1', 'Sprachcafé', 5],
      ['2', 'Hausaufgabenhilfe', 5],
    ])
    expect(measuresOf(list)).toEqual([
      ['W1', 'Offener Treff', 'Wohnen'],
      ['S1', 'Sprachcafé', 'Soziales'],
      ['S2', 'Hausaufgabenhilfe', 'Soziales'],
    ])
  })
})

describe('cells over several rows', () => {
  const rows: Rows = [
    ['Handlungsfeld', 'Maßnahme', 'Träger', 'Kosten'],
    ['Wohnen', 'Offener Treff', 'Quartiersbüro', 54000],
    [null, 'Mieterberatung', null, null],
    ['Soziales', 'Sprachcafé', 'Familienzentrum', 1000],
  ]

  test('merged, they count for each measure: field and organisation, but no money', () => {
    const list = adopted(rows, { merged: ['A2:A3', 'C2:C3', 'D2:D3'] })
    expect(cellsOf(list, 'field')).toEqual(['Wohnen', 'Wohnen', 'Soziales'])
    expect(cellsOf(list, 'lead')).toEqual(['Quartiersbüro', 'Quartiersbüro', 'Familienzentrum'])
    expect(cellsOf(list, 'cost')).toEqual([54000, null, 1000])
    expect(list.fieldsCarried).toBe(0)
  })

  test('a field that stands in the first row of its block only goes on below, and that is counted', () => {
    const list = adopted([...rows.slice(0, 3), [null, 'Spielplatz'], ...rows.slice(3)])
    expect(cellsOf(list, 'field')).toEqual(['Wohnen', 'Wohnen', 'Wohnen', 'Soziales'])
    expect(list.fieldsCarried).toBe(2)
  })

  test('where the field is repeated in every row, an empty one was forgotten and stays empty', () => {
    const list = adopted([
      ['Maßnahme', 'Handlungsfeld'],
      ['Offener Treff', 'Wohnen'],
      ['Mieterberatung', 'Wohnen'],
      ['Spielplatz', null],
      ['Sprachcafé', 'Soziales'],
      ['Chor', null],
    ])
    expect(cellsOf(list, 'field')).toEqual(['Wohnen', 'Wohnen', null, 'Soziales', null])
  })

  test('a table pasted from a text document has one paragraph a row: they are one cell again', () => {
    const list = adopted([
      ['Nr.', 'Maßnahme', 'Beschreibung', 'Träger'],
      ['W1', 'Offener Treff', 'Ein Raum für alle.', 'Quartiersbüro'],
      [null, null, 'Geöffnet am Nachmittag.', 'Kirchengemeinde'],
      [null, null, '- auch am Samstag', null],
      ['W2', 'Mieterberatung', 'Einmal im Monat.', null],
    ])
    expect(cellsOf(list, 'description')).toEqual([
      'Ein Raum für alle.\nGeöffnet am Nachmittag.\n- auch am Samstag',
      'Einmal im Monat.',
    ])
    expect(cellsOf(list, 'lead')).toEqual(['Quartiersbüro\nKirchengemeinde', null])
    expect(list.continued).toEqual([3, 4])
  })
})

test('numbers and titles merged over the paragraphs of a pasted table are one measure each', () => {
  const list = adopted(
    [
      ['Nr.', 'Maßnahme', 'Handlungsfeld', 'Beschreibung'],
      ['W1', 'Offener Treff', 'Wohnen', 'Ein Raum für alle.'],
      [null, null, null, 'Geöffnet am Nachmittag.'],
      ['W2', 'Mieterberatung', null, 'Einmal im Monat.'],
      [null, null, null, null],
    ],
    { merged: ['A2:A3', 'B2:B3', 'C2:C5', 'A4:A5', 'B4:B5', 'D4:D5'] },
  )
  expect(measuresOf(list)).toEqual([
    ['W1', 'Offener Treff', 'Wohnen'],
    ['W2', 'Mieterberatung', 'Wohnen'],
  ])
  expect(cellsOf(list, 'description')).toEqual(['Ein Raum für alle.\nGeöffnet am Nachmittag.', 'Einmal im Monat.'])
})

describe('numbers', () => {
  const titles = ['Offener Treff', 'Mieterberatung', 'Spielplatz']

  test.each(['lfd. Nr.', 'Lfd.Nr.', 'laufende Nummer', 'Pos.', 'Nr.'])(
    '1, 2, 3 under %j count rows and are no identity',
    (header) => {
      const list = adopted([[header, 'Maßnahme'], ...titles.map((title, index) => [index + 1, title])], {
        name: 'Nord',
      })
      expect(list.newIds).toEqual(['N1', 'N2', 'N3'])
      expect(list.countColumn).toBe(header)
      expect(list.own.map(({ label }) => label)).toEqual([header])
      expect(list.measures.map(({ own }) => own)).toEqual([[1], [2], [3]])
    },
  )

  test('with gaps they are numbers that somebody has kept', () => {
    const list = adopted([['Nr.', 'Maßnahme'], ...titles.map((title, index) => [index * 2 + 1, title])])
    expect(cellsOf(list, 'id')).toEqual([1, 3, 5])
    expect(list.newIds).toEqual([])
  })

  test('stay as they are, twice given ones too, and new ones do not collide with them', () => {
    const list = adopted([
      ['Nr.', 'Maßnahme', 'Handlungsfeld'],
      ['W1', 'Offener Treff', 'Wohnen'],
      [null, 'Mieterberatung', 'Wohnen'],
      ['B5+6', 'Markt', 'Bauen'],
      ['Wneu1', 'Garten', 'Wohnen'],
      [null, 'Spielplatz', 'Wohnen'],
      ['w 3', 'Chor', 'Wohnen'],
      ['w 3', 'Fest', 'Wohnen'],
    ])
    expect(cellsOf(list, 'id')).toEqual(['W1', 'W2', 'B5+6', 'Wneu1', 'W4', 'w 3', 'w 3'])
    expect(list.newIds).toEqual(['W2', 'W4'])
    expect(list.fields.map(({ code }) => code)).toEqual(['W', 'B'])
  })

  test.each([
    [['B.1', 'B.4'], 'B.2'],
    [['VW-01', 'VW-02'], 'VW-03'],
    [['W 7', 'W 9'], 'W 1'],
    [['1.1', '1.3'], '1.2'],
    [['B5+6', 'Bneu'], 'B1'],
  ])('beside %j the next one is %j, written alike', (given, next) => {
    const body = [...given, null].map((id, index) => [id, `Projekt ${index}`, 'Wohnen'])
    expect(adopted([['Nr.', 'Projekt', 'Handlungsfeld'], ...body]).newIds).toEqual([next])
  })

  test('that all begin alike say nothing about the fields', () => {
    const rows: Rows = [
      ['Nr.', 'Projekt', 'Handlungsfeld'],
      ['M1', 'Treff', 'Soziales'],
      ['M2', 'Lesen', 'Bildung'],
    ]
    expect(adopted(rows).fields.map(({ code }) => code)).toEqual(['S', 'B'])
  })

  test('come from short forms that no two fields share', () => {
    const names = ['Wohnen', 'Wirtschaft', 'Freizeit und Kultur', 'Familie', 'familie', 'W', '2. Verkehr']
    const list = adopted([['Projekt', 'Handlungsfeld'], ...names.map((name) => [`Zu ${name}`, name])])
    expect(list.fields.map(({ code, name }) => [code, name])).toEqual([
      ['Wo', 'Wohnen'],
      ['Wi', 'Wirtschaft'],
      ['F', 'Freizeit und Kultur'],
      ['Fa', 'Familie'],
      ['W', 'W'],
      ['2', '2. Verkehr'],
    ])
    expect(list.newIds).toEqual(['Wo1', 'Wi1', 'F1', 'Fa1', 'Fa2', 'W1', '2.1'])
  })
})

describe('fields that nobody names', () => {
  test.each([
    ['Projekte Nord', 'Projekte Nord', 'P'],
    ['Tabelle1', 'Alle Maßnahmen', 'A'],
    ['Sheet1', 'Alle Maßnahmen', 'A'],
  ])('the sheet %j makes one field %j', (name, field, code) => {
    const list = adopted(
      [
        ['Projekt', 'Ort'],
        ['Treff', 'Nord'],
        ['Markt', 'Süd'],
      ],
      { name },
    )
    expect(list.fields).toEqual([{ code, name: field, measures: 2 }])
    expect(list.fieldsFrom).toBe('none')
  })
})

describe('columns of a person’s own', () => {
  test('stay behind those of the plan, without a header too, and under names the plan leaves alone', () => {
    const list = adopted([
      ['Nr.', 'Maßnahme', 'Ort', 'Bezeichnung', null, 'Ort', 'Rang', 'Fundstelle'],
      ['W1', 'Offener Treff', 'Nord', 'intern A', 'x', 'Süd', 3, 'Akte 7'],
      ['W5', 'Mieterberatung', null, null, { day: '2024-05-01' }, null, null, null],
    ])
    expect(list.own.map(({ label, header }) => [label, header])).toEqual([
      ['Ort', 'Ort'],
      ['Bezeichnung', 'Bezeichnung (eigene Spalte)'],
      ['Spalte E', 'Spalte E'],
      ['Ort', 'Ort (eigene Spalte)'],
      ['Rang', 'Rang (eigene Spalte)'],
      ['Fundstelle', 'Fundstelle (eigene Spalte)'],
    ])
    expect(list.measures[0]?.own).toEqual(['Nord', 'intern A', 'x', 'Süd', 3, 'Akte 7'])
    expect(list.measures[1]?.own[2]).toEqual({ day: '2024-05-01' })
  })
})

describe('columns whose headers say nothing', () => {
  test('hold numbers where their cells read like numbers', () => {
    const list = adopted([
      ['Kennz.', 'Ort', 'Projekt'],
      ['W-01', 'Nord', 'Treff'],
      ['W-02', 'Süd', 'Markt'],
      ['S-01', null, 'Chor'],
    ])
    expect(mappingOf(list)).toEqual({ 'Kennz.': 'id', Projekt: 'title' })
    expect(list.matches[0]).toMatchObject({ how: 'similar', confidence: 0.75 })
  })

  test.each([
    ['years', [2021, 2022, 2023]],
    ['the same one twice', ['A1', 'A1', 'A2']],
    ['words', ['Nord', 'Süd', 'A1']],
  ])('hold no numbers where they are %s', (_, cells) => {
    const list = adopted([['Kennz.', 'Projekt'], ...cells.map((cell, index) => [cell, `Projekt Nr. ${index}`])])
    expect(mappingOf(list)).toEqual({ Projekt: 'title' })
  })

  test('hold the fields where each is merged over its measures', () => {
    const rows: Rows = [
      [null, 'Projekt'],
      ['Wohnen', 'Treff'],
      [null, 'Markt'],
      ['Soziales', 'Chor'],
      [null, 'Café'],
    ]
    const merged = ['A2:A3', 'A4:A5']
    expect(cellsOf(adopted([['Bereich', 'Projekt'], ...rows.slice(1)], { merged }), 'field')).toEqual([
      ...['Wohnen', 'Wohnen', 'Soziales', 'Soziales'],
    ])
    const kept = adopted([['Bereich', 'Projekt'], ...rows.slice(1)], { merged, given: new Map([['bereich', null]]) })
    expect(kept.fieldsFrom).toBe('none')
  })

  test('hold statuses where most of their cells are some', () => {
    const list = adopted([
      ['Projekt', 'Sachstand', 'Bericht'],
      ['Treff', 'geplant', 'Es läuft gut.'],
      ['Markt', 'Umgesetzt', 'geplant'],
      ['Chor', 'läuft', null],
    ])
    expect(mappingOf(list)).toEqual({ Projekt: 'title', Sachstand: 'status' })
  })

  test('one header over number and title belongs to both', () => {
    const list = adopted(
      [
        ['Maßnahme', null, 'Ort'],
        ['1.1', 'Treff', 'Nord'],
        ['1.2', 'Markt', 'Süd'],
      ],
      {
        merged: ['A1:B1'],
      },
    )
    expect(measuresOf(list).map(([id, title]) => [id, title])).toEqual([
      ['1.1', 'Treff'],
      ['1.2', 'Markt'],
    ])
  })
})

test('numbers that Excel took for figures are figures: 1.1 stays 1.1, and 1.2 is given next', () => {
  const list = adopted([
    ['Nr.', 'Projekt', 'Handlungsfeld'],
    [1.1, 'Treff', 'Wohnen'],
    [null, 'Markt', 'Wohnen'],
  ])
  expect(cellsOf(list, 'id')).toEqual([1.1, '1.2'])
  expect(list.fields).toEqual([{ code: '1', name: 'Wohnen', measures: 2 }])
})

test('a header too long for an Excel table is cut', () => {
  const list = adopted([
    ['Projekt', `Erfahrungen mit ${'sehr '.repeat(80)}langen Umsetzung`],
    ['Treff', 'x'],
  ])
  expect(list.own[0]?.header.length).toBeLessThanOrEqual(255)
})

test('every measure knows the cell it comes from', () => {
  const list = adopted(
    [
      ['Ort', 'Maßnahme'],
      ['Nord', 'Offener Treff'],
    ],
    { name: 'Liste 2024' },
  )
  expect(cellsOf(list, 'foundAt')).toEqual(['Liste 2024!B2'])
})
