import type { ActionField } from '../../plan/field.ts'
import { methods } from '../../plan/settings.ts'
import type { TableSpec } from '../column.ts'
import { readChoice } from '../readers/choice.ts'
import { readCount, readWholeNumber } from '../readers/number.ts'
import { readText } from '../readers/text.ts'
import { shortForm } from './shared.ts'

export const fieldTable: TableSpec<ActionField> = {
  table: 'tblHandlungsfelder',
  sheet: 'Handlungsfelder',
  sheetSynonyms: ['Handlungsfeld'],
  start: true,
  columns: {
    code: { ...shortForm, start: true, hint: 'Kurz und eindeutig, zum Beispiel W für Wohnen.' },
    name: {
      header: 'Handlungsfeld',
      synonyms: ['Name', 'Bezeichnung'],
      type: 'text',
      read: readText,
      required: true,
      start: true,
      audience: 'public',
      width: 36,
    },
    order: { header: 'Reihenfolge', type: 'number', read: readWholeNumber, start: true, audience: 'public', width: 13 },
    goal: {
      header: 'Ziel',
      synonyms: ['Ziele', 'Leitziel'],
      type: 'text',
      read: readText,
      start: true,
      audience: 'public',
      width: 60,
    },
    method: {
      header: 'Verfahren',
      type: 'choice',
      read: readChoice(methods),
      list: methods,
      audience: 'public',
      width: 16,
      hint: 'Nur ausfüllen, wenn dieses Handlungsfeld anders bewertet wurde als in den Grundangaben steht.',
    },
    prioritised: { header: 'Priorisierte', type: 'number', read: readCount, audience: 'public', width: 13 },
    participants: { header: 'Teilnehmende', type: 'number', read: readCount, audience: 'public', width: 14 },
  },
}
