import { aTableSheet, type Rows } from '../../../builders/workbook.ts'
import { type FiringCase, finds, fires, inMeasures, type SilentCase, silent } from './case.ts'

const headers = ['Regel', 'Maßnahme', 'Spalte', 'Begründung', 'Funktion', 'Datum'] as const
const reason = 'Steht so im Beschluss der Konferenz.'

/** *Begründet offen* with these rows; each has a reason. */
const waivers = (...rows: Rows) =>
  aTableSheet('Begründet offen', 'tblBegruendetOffen', [
    headers,
    ...rows.map(([rule = null, measure = null, column = null]) => [rule, measure, column, reason]),
  ])

export const firing: readonly FiringCase[] = [
  fires(
    'a reason for what is not found any more',
    { extra: [waivers(['cell/whitespace', 'W1'])] },
    finds('waiver/dead', 'info', 'Begründet offen!A2', ['Regel', 'W1'], {
      rule: 'cell/whitespace',
      known: true,
      nearest: null,
    }),
  ),
  fires(
    'a reason for a rule that does not exist, with the one that may be meant',
    { extra: [waivers(['cell/whitespaces'], ['Doppelte Nummern'], ['Bauchgefühl'])] },
    ...(
      [
        ['cell/whitespaces', 'cell/whitespace'],
        ['Doppelte Nummern', 'Doppelte Nummer'],
        ['Bauchgefühl', null],
      ] as const
    ).map(([rule, nearest], at) =>
      finds('waiver/dead', 'info', `Begründet offen!A${at + 2}`, ['Regel', null], { rule, known: false, nearest }),
    ),
  ),
  fires(
    'a reason for an error that would make the plan wrong, which stays an error',
    { ...inMeasures({ A3: 'W1' }), extra: [waivers(['Doppelte Nummer'])] },
    finds('measure/duplicate-id', 'error', 'Maßnahmen!A3', ['Nr.', 'W1'], {
      id: 'W1',
      firstRow: 2,
      firstSheet: 'Maßnahmen',
    }),
    finds('waiver/not-allowed', 'warning', 'Begründet offen!A2', ['Regel', null], {
      rule: 'Doppelte Nummer',
      why: 'left-out',
    }),
  ),
  fires(
    'a reason for a finding about reasons',
    { extra: [waivers(['waiver/dead'])] },
    finds('waiver/not-allowed', 'warning', 'Begründet offen!A2', ['Regel', null], {
      rule: 'waiver/dead',
      why: 'waiver',
    }),
  ),
]

export const lookAlikes: readonly SilentCase[] = [
  silent('waiver/dead', 'a reason for something that is found, by code', {
    ...inMeasures({ B2: 'Offener  Treff' }),
    extra: [waivers(['cell/whitespace', 'w 1', 'maßnahme'])],
  }),
  silent('waiver/dead', 'an empty list of reasons', {
    extra: [aTableSheet('Begründet offen', 'tblBegruendetOffen', [headers, []])],
  }),
  silent('waiver/not-allowed', 'a reason for an error that is printed and nothing more', {
    ...inMeasures({ G3: '2030–2021' }),
    extra: [waivers(['Zeitraum endet vor seinem Beginn', 'W2'])],
  }),
]
