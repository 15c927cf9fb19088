import type { Actor } from '../../plan/actor.ts'
import { type Source, sourceKinds } from '../../plan/source.ts'
import type { TableSpec } from '../column.ts'
import { readChoice, readYesNo } from '../readers/choice.ts'
import { readDay } from '../readers/date.ts'
import { readList } from '../readers/list.ts'
import { readCount, readPositiveNumber } from '../readers/number.ts'
import { readText } from '../readers/text.ts'
import { shortForm } from './shared.ts'

export const actorTable: TableSpec<Actor> = {
  table: 'tblAkteure',
  sheet: 'Akteure',
  sheetSynonyms: ['Akteur', 'Akteurinnen und Akteure'],
  columns: {
    code: shortForm,
    name: {
      header: 'Name',
      synonyms: ['Organisation', 'Akteur', 'Institution', 'Bezeichnung'],
      type: 'text',
      read: readText,
      required: true,
      audience: 'public',
      width: 40,
      hint: 'Organisation oder Funktion, keine Namen von Personen.',
    },
    aliases: {
      header: 'Auch bekannt als',
      synonyms: ['Andere Namen'],
      type: 'list',
      read: readList,
      audience: 'internal',
      width: 28,
    },
    group: { header: 'Gruppe', type: 'text', read: readText, audience: 'public', width: 20 },
    bodies: { header: 'Gremien', synonyms: ['Gremium'], type: 'list', read: readList, audience: 'public', width: 36 },
    takesPart: {
      header: 'Nimmt an Bewertung teil',
      synonyms: ['Stimmberechtigt', 'Nimmt teil'],
      type: 'yes-no',
      read: readYesNo,
      list: ['ja', 'nein'],
      audience: 'public',
      width: 14,
      hint: 'Leer bedeutet ja.',
    },
    weight: { header: 'Gewicht', type: 'number', read: readPositiveNumber, audience: 'internal', width: 10 },
  },
}

export const sourceTable: TableSpec<Source> = {
  table: 'tblHerkunft',
  sheet: 'Herkunft',
  sheetSynonyms: ['Quellen'],
  columns: {
    code: shortForm,
    name: {
      header: 'Bezeichnung',
      synonyms: ['Name', 'Titel'],
      type: 'text',
      read: readText,
      required: true,
      audience: 'public',
      width: 48,
    },
    kind: {
      header: 'Art',
      type: 'choice',
      read: readChoice(sourceKinds),
      list: sourceKinds,
      audience: 'public',
      width: 16,
    },
    date: { header: 'Datum', synonyms: ['Am'], type: 'date', read: readDay, audience: 'public', width: 13 },
    participants: { header: 'Teilnehmende', type: 'number', read: readCount, audience: 'public', width: 14 },
  },
}
