import { type Decision, decisionKinds, decisionScopes, decisionStates } from '../../plan/decision.ts'
import type { FactSheetRow, ProgressEntry } from '../../plan/measure.ts'
import { type StatusMeaning, statuses } from '../../plan/status.ts'
import type { ColumnMapping, Waiver } from '../../plan/waiver.ts'
import type { TableSpec } from '../column.ts'
import { readChoice, readStatus } from '../readers/choice.ts'
import { readDay } from '../readers/date.ts'
import { readLooseDate } from '../readers/loose-date.ts'
import { readKey, readText, readVerbatim } from '../readers/text.ts'
import { measureReference } from './shared.ts'

export const statusTable: TableSpec<StatusMeaning> = {
  table: 'tblStatus',
  sheet: 'Status',
  columns: {
    word: { header: 'Status', type: 'key', read: readText, required: true, audience: 'public', width: 26 },
    meaning: {
      header: 'Bedeutung',
      type: 'choice',
      read: readChoice(statuses),
      required: true,
      list: statuses,
      audience: 'public',
      width: 26,
    },
    explanation: { header: 'Erläuterung', type: 'text', read: readText, audience: 'public', width: 60 },
  },
}

export const progressTable: TableSpec<ProgressEntry> = {
  table: 'tblSachstand',
  sheet: 'Sachstand',
  sheetSynonyms: ['Sachstände'],
  columns: {
    measure: measureReference,
    dueDate: {
      header: 'Stichtag',
      synonyms: ['Datum'],
      type: 'loose-date',
      read: readLooseDate,
      required: true,
      audience: 'public',
      width: 13,
    },
    status: {
      header: 'Status',
      type: 'choice',
      read: readStatus,
      required: true,
      list: statuses,
      audience: 'public',
      width: 22,
    },
    text: {
      header: 'Sachstand',
      synonyms: ['Bericht', 'Stand'],
      type: 'text',
      read: readText,
      audience: 'public',
      width: 80,
    },
    confirmed: {
      header: 'Bestätigt',
      synonyms: ['Bestätigt von'],
      type: 'text',
      read: readText,
      audience: 'internal',
      width: 20,
    },
  },
}

export const decisionTable: TableSpec<Decision> = {
  table: 'tblBeschluesse',
  sheet: 'Beschlüsse',
  sheetSynonyms: ['Beschluesse', 'Beschluss'],
  start: true,
  columns: {
    date: {
      header: 'Datum',
      synonyms: ['Sitzung am'],
      type: 'date',
      read: readDay,
      required: true,
      start: true,
      audience: 'public',
      width: 13,
    },
    body: {
      header: 'Gremium',
      type: 'text',
      read: readText,
      required: true,
      start: true,
      audience: 'public',
      width: 40,
      hint: 'Wer entschieden hat oder entscheiden soll, zum Beispiel 3. Sozialträgerkonferenz.',
    },
    kind: {
      header: 'Art',
      type: 'choice',
      read: readChoice(decisionKinds),
      required: true,
      start: true,
      list: decisionKinds,
      audience: 'public',
      width: 16,
      hint: 'Beschluss nur, wenn das Gremium beschlossen hat. Nimmt es den Plan nur entgegen: Kenntnisnahme.',
    },
    state: {
      header: 'Stand',
      type: 'choice',
      read: readChoice(decisionStates),
      required: true,
      start: true,
      list: decisionStates,
      audience: 'public',
      width: 13,
      hint: 'vorgesehen: die Sitzung steht noch aus. erfolgt: sie hat stattgefunden.',
    },
    scope: {
      header: 'Gilt für',
      type: 'choice',
      read: readChoice(decisionScopes),
      start: true,
      list: decisionScopes,
      audience: 'public',
      width: 13,
    },
    version: { header: 'Fassung', type: 'text', read: readText, start: true, audience: 'public', width: 16 },
    paperNumber: {
      header: 'Vorlage-Nr.',
      synonyms: ['Vorlagennummer', 'Vorlage', 'Drucksache'],
      type: 'text',
      read: readText,
      start: true,
      audience: 'public',
      width: 20,
    },
    note: {
      header: 'Anmerkung',
      synonyms: ['Bemerkung'],
      type: 'text',
      read: readText,
      start: true,
      audience: 'public',
      width: 40,
    },
  },
}

export const waiverTable: TableSpec<Waiver> = {
  table: 'tblBegruendetOffen',
  sheet: 'Begründet offen',
  columns: {
    rule: { header: 'Regel', type: 'key', read: readText, required: true, audience: 'internal', width: 30 },
    measure: { header: 'Maßnahme', type: 'reference', read: readKey, audience: 'internal', width: 12 },
    column: { header: 'Spalte', type: 'text', read: readText, audience: 'internal', width: 20 },
    reason: { header: 'Begründung', type: 'text', read: readText, required: true, audience: 'internal', width: 60 },
    role: { header: 'Funktion', type: 'text', read: readText, audience: 'internal', width: 24 },
    date: { header: 'Datum', type: 'date', read: readDay, audience: 'internal', width: 13 },
  },
}

export const mappingTable: TableSpec<ColumnMapping> = {
  table: 'tblZuordnung',
  sheet: 'Zuordnung',
  columns: {
    sheet: { header: 'Blatt', type: 'text', read: readText, required: true, audience: 'internal', width: 24 },
    sheetColumn: {
      header: 'Spalte im Blatt',
      type: 'text',
      read: readText,
      required: true,
      audience: 'internal',
      width: 30,
    },
    planColumn: {
      header: 'Spalte im Plan',
      type: 'text',
      read: readText,
      audience: 'internal',
      width: 30,
      hint: 'Überschrift im Blatt Maßnahmen. Leer: Die Spalte bleibt eine eigene Spalte.',
    },
  },
}

/** Only in exported plans: texts of measures for which the plan had no room, one paragraph a row. */
export const factSheetTable: TableSpec<FactSheetRow> = {
  table: 'tblSteckbriefe',
  sheet: 'Steckbriefe',
  columns: {
    measure: { header: 'Nr.', type: 'reference', read: readKey, required: true, audience: 'public', width: 10 },
    column: { header: 'Spalte', type: 'text', read: readText, required: true, audience: 'public', width: 24 },
    text: { header: 'Absatz', type: 'text', read: readVerbatim, audience: 'public', width: 112 },
  },
}
