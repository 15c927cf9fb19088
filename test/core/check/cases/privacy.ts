import type { FindingCode } from '../../../../src/core/check/finding.ts'
import { anActorSheet, aTableSheet, type PlanChanges } from '../../../builders/workbook.ts'
import { type FiringCase, finds, fires, inMeasures, type SilentCase, silent, withColumn } from './case.ts'

/*
 * What each pattern takes for a name or a number stands in the tables of `test/core/check/privacy`; here is where it is
 * looked for. All people are invented.
 */

type PrivacyCode = Extract<FindingCode, `privacy/${string}`>

function inNote(text: string): PlanChanges {
  return inMeasures({ J2: text })
}

function found(code: PrivacyCode, at: string, where: readonly [string | null, string | null], text: string) {
  return finds(code, 'warning', at, where, { text })
}

const atNote = ['Maßnahmen!J2', ['Bemerkung', 'W1']] as const

function commented(sheet: string, comments: Readonly<Record<string, string>>): PlanChanges {
  return { parts: { [sheet]: { comments: new Map(Object.entries(comments)) } } }
}

export const firing: readonly FiringCase[] = [
  ...(
    [
      ['privacy/email', 'Anmeldung: treff(at)musterstadt.example', 'treff(at)musterstadt.example'],
      ['privacy/phone', 'Rückfragen unter 0441/235-1234.', '0441/235-1234'],
      ['privacy/iban', 'Spenden an DE89 3704 0044 0532 0130 00', 'DE89 3704 0044 0532 0130 00'],
      ['privacy/person', 'mit Frau Beispiel abgestimmt', 'Frau Beispiel'],
    ] as const
  ).map(([code, text, value]) => fires(`${code} in a note`, inNote(text), found(code, ...atNote, value))),
  fires(
    'all four in one cell, each once',
    inNote('Herr Dr. Muster, Tel. 235-1234, muster@stadt.example, DE89370400440532013000; auch Frau Beispiel'),
    found('privacy/email', ...atNote, 'muster@stadt.example'),
    found('privacy/phone', ...atNote, '235-1234'),
    found('privacy/iban', ...atNote, 'DE89370400440532013000'),
    found('privacy/person', ...atNote, 'Herr Dr. Muster'),
  ),
  fires(
    'somebody responsible, by name',
    inMeasures({ E3: 'Quartiersbüro; Erika Mustermann (Stadt)' }),
    found('privacy/person', 'Maßnahmen!E3', ['Federführung', 'W2'], 'Erika Mustermann'),
  ),
  fires(
    'a person in the list of actors',
    { extra: [anActorSheet('Frau Muster')] },
    found('privacy/person', 'Akteure!B2', ['Name', null], 'Frau Muster'),
  ),
  fires(
    'a person in the settings',
    { cells: { 'Grundangaben!B3': 'Nordquartier (Kontakt: plan@musterstadt.example)' } },
    found('privacy/email', 'Grundangaben!B3', ['Wert', null], 'plan@musterstadt.example'),
  ),
  fires(
    'a person instead of costs: what cannot be read is printed as it stands',
    inMeasures({ H2: 'bei Frau Beispiel erfragen' }),
    finds('cell/money-unreadable', 'warning', 'Maßnahmen!H2', ['Kosten (€)', 'W1'], {
      text: 'bei Frau Beispiel erfragen',
    }),
    found('privacy/person', 'Maßnahmen!H2', ['Kosten (€)', 'W1'], 'Frau Beispiel'),
  ),
  fires(
    'a note at a cell and one at a header',
    commented('Maßnahmen', { B1: 'Titel kürzen', B3: ' noch \u00a0klären ' }),
    found('privacy/comment', 'Maßnahmen!B1', ['Maßnahme', null], 'Titel kürzen'),
    found('privacy/comment', 'Maßnahmen!B3', ['Maßnahme', 'W2'], 'noch klären'),
  ),
  fires(
    'a note that holds nothing but the name of its writer',
    commented('Beschlüsse', { B2: '' }),
    found('privacy/comment', 'Beschlüsse!B2', ['Gremium', null], ''),
  ),
]

const everything =
  'Frau Beispiel, Tel. 0441/235-1234, beispiel@musterstadt.example, DE89 3704 0044 0532 0130 00, Herr Muster'
const codes = ['privacy/email', 'privacy/phone', 'privacy/iban', 'privacy/person'] as const

export const lookAlikes: readonly SilentCase[] = [
  ...codes.flatMap((code) => [
    silent(code, 'in Interne Notiz', withColumn('Interne Notiz', everything)),
    silent(code, 'in a person’s own column', withColumn('Rücksprache', everything)),
    silent(code, 'in a person’s own setting', {
      rows: {
        Grundangaben: [
          ['Feld', 'Wert', 'Hinweis'],
          ['Verfahren', 'Vereinbart', everything],
          ['Skala', '1; 2; 3', null],
          ['Beste Seite', 'erste', null],
          ['Als priorisiert gilt', '1', null],
          ['Bearbeitung im Amt', everything, null],
        ],
      },
    }),
    silent(code, 'on a sheet that is none of the plan’s', {
      extra: [aTableSheet('Telefonliste', 'tblTelefon', [['Wer'], [everything]])],
    }),
  ]),
  silent('privacy/email', 'a name with the sign', inNote('Projekt Kids@Home')),
  silent('privacy/phone', 'the number of a paper', { cells: { 'Beschlüsse!E2': '0375/2021-2026' } }),
  silent('privacy/phone', 'an amount, a period and an address', inNote('54.000 € für 2021-2030, 26133 Musterstadt')),
  silent('privacy/iban', 'a number of 22 digits', inNote('Zeichen 8937040044053201300012')),
  silent('privacy/person', 'a school and a street', inNote('Anna-Muster-Schule, Dr.-Muster-Straße 3')),
  silent('privacy/person', 'functions', inMeasures({ E3: 'Integrationsbeauftragte; Herr Bürgermeister' })),
  silent('privacy/person', 'a function that is an actor', { extra: [anActorSheet('Integrationsbeauftragte/r')] }),
  silent('privacy/comment', 'beside the table and below it', commented('Maßnahmen', { L2: 'x', B9: 'y' })),
  silent('privacy/comment', 'at an internal column', {
    ...withColumn('Interne Notiz', null),
    ...commented('Maßnahmen', { K2: 'nur intern' }),
  }),
  silent('privacy/comment', 'on a sheet that is none of the plan’s', {
    extra: [aTableSheet('Liste', 'tblListe', [['Wer'], ['wir']], { comments: new Map([['A2', 'x']]) })],
  }),
]
