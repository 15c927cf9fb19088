import type { BallotRow, Criterion, CriterionRow, ResultRow } from '../../plan/ballot.ts'
import type { TableSpec } from '../column.ts'
import { readChoice } from '../readers/choice.ts'
import { readCount, readNotNegativeNumber, readNumber } from '../readers/number.ts'
import { readKey, readText } from '../readers/text.ts'
import { measureReference, shortForm } from './shared.ts'

export const resultTable: TableSpec<ResultRow> = {
  table: 'tblErgebnisse',
  sheet: 'Ergebnisse',
  columns: {
    measure: measureReference,
    points: {
      header: 'Punkte',
      synonyms: ['Punktsumme', 'Summe der Punkte'],
      type: 'number',
      read: readNotNegativeNumber,
      audience: 'public',
      width: 10,
    },
    yes: { header: 'Ja', type: 'number', read: readCount, audience: 'public', width: 8 },
    no: { header: 'Nein', type: 'number', read: readCount, audience: 'public', width: 8 },
    abstentions: {
      header: 'Enthaltung',
      synonyms: ['Enthaltungen'],
      type: 'number',
      read: readCount,
      audience: 'public',
      width: 12,
    },
    note: { header: 'Bemerkung', type: 'text', read: readText, audience: 'public', width: 40 },
  },
}

export const ballotTable: TableSpec<BallotRow> = {
  table: 'tblBewertungen',
  sheet: 'Bewertungen',
  sheetSynonyms: ['Bewertung', 'Bewertungsbogen'],
  open: true,
  columns: { measure: { ...measureReference, audience: 'internal' } },
}

export const secondEntryTable: TableSpec<BallotRow> = {
  table: 'tblZweiteingabe',
  sheet: 'Zweiteingabe',
  open: true,
  columns: { measure: { ...measureReference, audience: 'internal' } },
}

export const criterionTable: TableSpec<Criterion> = {
  table: 'tblKriterien',
  sheet: 'Kriterien',
  columns: {
    code: shortForm,
    name: { header: 'Kriterium', type: 'text', read: readText, required: true, audience: 'public', width: 40 },
    weight: { header: 'Gewicht', type: 'number', read: readNumber, audience: 'public', width: 10 },
    bestSide: {
      header: 'Beste Seite',
      type: 'choice',
      read: readChoice(['hoch', 'niedrig'] as const),
      list: ['hoch', 'niedrig'],
      audience: 'public',
      width: 12,
    },
  },
}

export const criterionValueTable: TableSpec<CriterionRow> = {
  table: 'tblKriterienwerte',
  sheet: 'Kriterienwerte',
  open: true,
  columns: {
    measure: { ...measureReference, audience: 'internal' },
    actor: { header: 'Akteur', type: 'reference', read: readKey, required: true, audience: 'internal', width: 12 },
  },
}
