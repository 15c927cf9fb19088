import { describe, expect, test } from 'vitest'
import { noMeanings } from '../../../src/core/sheet/foreign/meanings.ts'
import { type AdoptionView, adoptionView } from '../../../src/core/views/adoption-view.ts'
import { adopted, type ListParts } from '../../builders/foreign-list.ts'
import type { Rows } from '../../builders/workbook.ts'

function viewOf(rows: Rows, parts: ListParts = {}, otherLists: readonly string[] = []): AdoptionView {
  return adoptionView({
    lists: [adopted(rows, parts)],
    otherLists,
    otherSheets: [],
    legend: null,
    colours: [],
    words: [],
    meanings: noMeanings,
    settings: {},
    sourceFindings: [],
    planFindings: [],
    notChecked: [{ code: 'privacy/comment', why: 'Kommentare werden nicht gelesen.' }],
  })
}

const said = ({ sentences, steps }: AdoptionView) => [...sentences, ...steps].join(' ')

describe('a list that was taken over', () => {
  const rows: Rows = [
    ['Nr.', 'Maßnahme', 'Träger', 'Priorität', 'Rang 2022', 'Fassung'],
    [null, 'Wohnen', null, null, null, null],
    ['W1', 'Offener Treff', 'Verein', '1', 1, 'alt'],
    ['W2', 'Mieterberatung', 'Stadt', '2', 2, 'neu'],
  ]
  const view = viewOf(rows)

  test('tells every column with what became of it', () => {
    expect(view.columns.slice(0, 3)).toEqual([
      { sheetColumn: 'Nr.', planColumn: 'Nr.', how: 'gleicher Name' },
      { sheetColumn: 'Maßnahme', planColumn: 'Maßnahme', how: 'gleicher Name' },
      { sheetColumn: 'Träger', planColumn: 'Federführung', how: 'anderer Name' },
    ])
    expect(view.fields).toEqual(['W Wohnen: 2 Maßnahmen'])
  })

  test('says what was left out, and what to do next', () => {
    expect(view.sentences).toContain(
      'Keine Maßnahmen und deshalb nicht übernommen: 1 Zwischenüberschrift: „Wohnen“ (Zeile 2).',
    )
    expect(view.steps[0]).toContain('Bitte im Blatt Grundangaben ausfüllen')
    expect(view.steps.join(' ')).toContain('„Beste Seite“ eintragen')
    expect(view.notChecked).toEqual(['Kommentare werden nicht gelesen.'])
  })
})

test('the page never speaks of options or commands', () => {
  const similar: Rows = [
    ['Nr.', 'Maßnahme', 'Handlungsfelder', 'Rang', 'Federfürung'],
    ['1', 'Offener Treff', 'Wohnen', 1, 'Verein'],
  ]
  for (const view of [viewOf(similar), viewOf(similar, {}, ['Zweite']), viewOf(similar, {}, ['Zweite', 'Dritte'])]) {
    expect(said(view)).not.toMatch(/--\w|„check“|„new“|adopt/)
  }
  expect(said(viewOf(similar))).toContain('die nur ähnlichen Spalten')
  expect(said(viewOf(similar))).toContain('„Rang“ liest sich wie ein Ergebnis der Konferenz')
  expect(said(viewOf(similar, {}, ['Zweite']))).toContain('Nicht übernommen: „Zweite“ liest sich auch')
})
