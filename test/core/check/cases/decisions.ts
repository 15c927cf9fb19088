import type { CalendarDay } from '../../../../src/core/plan/time.ts'
import type { CellValue } from '../../../../src/core/sheet/grid.ts'
import type { PlanChanges, Rows } from '../../../builders/workbook.ts'
import { type FiringCase, finds, fires, type SilentCase, silent } from './case.ts'

const headers = ['Datum', 'Gremium', 'Art', 'Stand', 'Gilt für', 'Fassung', 'Vorlage-Nr.', 'Anmerkung']
const conference = '3. Sozialträgerkonferenz'
const committee = 'Ausschuss für Soziales'

type Row = readonly CellValue[]

function act(day: CalendarDay | null, body: string, kind: string, state: string, ...rest: Row): Row {
  return [day && { day }, body, kind, state, ...rest]
}

const adopted = act('2026-09-09', conference, 'Beschluss', 'erfolgt', 'Plan')
const toBeNoted = act('2026-12-03', committee, 'Kenntnisnahme', 'vorgesehen', 'Plan', null, 'BV/0417/2026')

/** The plan as of 01.10.2026 with these acts, and more settings. */
function acts(rows: Rows, ...settings: Rows): PlanChanges {
  const given: Rows = [
    ['Feld', 'Wert', 'Hinweis'],
    ['Stand', { day: '2026-10-01' }, null],
    ['Verfahren', 'Vereinbart', null],
    ['Skala', '1; 2; 3', null],
    ['Beste Seite', 'erste', null],
    ['Als priorisiert gilt', '1', null],
  ]
  return { rows: { Grundangaben: [...given, ...settings], Beschlüsse: [headers, ...rows] } }
}

/** Without *Verfahren*, *Skala* and priorities. */
function withoutConference(rows: Rows): PlanChanges {
  return {
    rows: {
      Grundangaben: [
        ['Feld', 'Wert'],
        ['Stand', { day: '2026-10-01' }],
      ],
      Beschlüsse: [headers, ...rows],
    },
    cells: { 'Maßnahmen!I2': null, 'Maßnahmen!I3': null, 'Maßnahmen!I4': null },
  }
}

function order(at: string, body: string, date: string, otherBody: string | null, otherDate: string) {
  const values = { body, date, otherBody, otherDate }
  return finds('decision/order', 'warning', `Beschlüsse!${at}`, ['Datum', null], values)
}

function paper(at: string, body = committee) {
  return finds('decision/paper-missing', 'warning', `Beschlüsse!${at}`, ['Vorlage-Nr.', null], { body })
}

function noConference(at: string) {
  return finds('decision/conference-missing', 'warning', `Beschlüsse!${at}`, ['Gremium', null], { body: committee })
}

function onlyNoted(at: string, column: string, body = committee) {
  return finds('decision/body-only-took-note', 'warning', `Beschlüsse!${at}`, [column, null], { body })
}

function newer(body: string, date: string) {
  const values = { body, date, asOf: '2026-10-01' }
  return finds('decision/data-newer', 'warning', 'Grundangaben!B2', ['Stand', null], values)
}

const noted = (date: CalendarDay, ...rest: Row) => act(date, committee, 'Kenntnisnahme', 'erfolgt', 'Plan', ...rest)
const number = 'BV/0417/2026'
const decides = (note: string): Row =>
  act('2026-12-03', committee, 'Beschluss', 'vorgesehen', 'Plan', null, number, note)

export const firing: readonly FiringCase[] = [
  fires(
    'an act still planned for a day before the plan’s own: its result may be all that is missing, and is asked for once',
    acts([adopted, act('2026-09-20', committee, 'Kenntnisnahme', 'vorgesehen', 'Plan', null, number)]),
    order('A3', committee, '2026-09-20', null, '2026-10-01'),
  ),
  fires(
    'the committee takes note before the conference has adopted',
    acts([adopted, noted('2026-09-01', null, number), toBeNoted]),
    order('A3', committee, '2026-09-01', conference, '2026-09-09'),
  ),
  fires(
    'the committee is to take note before the conference is to adopt',
    acts([act('2026-12-10', conference, 'Beschluss', 'vorgesehen'), toBeNoted]),
    order('A3', committee, '2026-12-03', conference, '2026-12-10'),
  ),
  fires(
    'a planned act whose day lies before the plan’s own day',
    acts([adopted, act('2026-09-20', committee, 'Kenntnisnahme', 'vorgesehen', 'Plan', null, number), toBeNoted]),
    order('A3', committee, '2026-09-20', null, '2026-10-01'),
  ),
  fires('a paper without a number', acts([adopted, toBeNoted.slice(0, 6)]), paper('G3')),
  fires(
    'the number of the settings belongs to another meeting',
    acts(
      [adopted, noted('2026-11-03'), toBeNoted],
      ['Ausschuss', committee],
      ['Sitzung am', { day: '2026-12-03' }],
      ['Vorlage-Nr.', number],
    ),
    paper('G3'),
  ),
  fires(
    'the number of the settings belongs to another committee',
    acts(
      [adopted, act('2026-12-03', 'Bauausschuss', 'Kenntnisnahme', 'vorgesehen')],
      ['Ausschuss', committee],
      ['Vorlage-Nr.', number],
    ),
    paper('G3', 'Bauausschuss'),
  ),
  fires('nobody has adopted what the committee is told of', acts([toBeNoted]), noConference('B2')),
  fires(
    'the conference has only put it off; told once',
    acts([act('2026-09-09', conference, 'Vertagung', 'erfolgt'), noted('2026-11-03', null, number), toBeNoted]),
    noConference('B3'),
  ),
  fires(
    'only the version before was adopted',
    acts([[...adopted.slice(0, 5), '2023'], toBeNoted], ['Fassung', '2026']),
    noConference('B3'),
  ),
  fires(
    'an order of ranks that was only taken note of',
    acts([adopted, act('2026-12-03', committee, 'Kenntnisnahme', 'vorgesehen', 'Rangfolge', null, number)]),
    onlyNoted('E3', 'Gilt für'),
  ),
  ...[
    'Zur Kenntnis genommen.',
    'Der Ausschuss nimmt den Plan zur Kenntnis.',
    'einstimmig zur Kenntnis genommen',
    'Kenntnisnahme',
  ].map((note) =>
    fires(`a decision of which the note says: ${note}`, acts([adopted, decides(note)]), onlyNoted('C3', 'Art')),
  ),
  fires(
    'the same act as a decision and as taken note of',
    acts([adopted, toBeNoted, decides('')]),
    onlyNoted('C4', 'Art'),
  ),
  fires('a plan that has changed since it was adopted', acts([adopted]), newer(conference, '2026-09-09')),
  fires(
    'a plan that has changed since the committee took note of it',
    acts([adopted, noted('2026-09-20', null, number)]),
    newer(committee, '2026-09-20'),
  ),
]

export const lookAlikes: readonly SilentCase[] = [
  silent(
    'decision/order',
    'adopted and noted on one day',
    acts([adopted, noted('2026-09-09', null, number), toBeNoted]),
  ),
  silent(
    'decision/order',
    'adopted after the plan’s day, as plans are',
    acts([act('2026-10-08', conference, 'Beschluss', 'erfolgt'), toBeNoted]),
  ),
  silent(
    'decision/order',
    'each version is noted after its own adoption',
    acts([
      [...act('2023-03-08', '1. Sozialträgerkonferenz', 'Beschluss', 'erfolgt', 'Plan'), '2023'],
      [...noted('2023-05-08'), '2023', 'BV/0375/2021-2026'].toSpliced(5, 0),
      [...adopted, '2026'],
      toBeNoted.with(5, '2026'),
    ]),
  ),
  silent(
    'decision/order',
    'the committee has asked for the plan before',
    acts([act('2026-05-05', committee, 'Beschluss', 'erfolgt', 'Plan', null, number), adopted, toBeNoted]),
  ),
  silent('decision/order', 'a meeting without a day', {
    ...acts([adopted, toBeNoted]),
    cells: { 'Grundangaben!B2': null },
  }),
  silent('decision/paper-missing', 'the conference has no papers', acts([adopted, toBeNoted])),
  silent(
    'decision/paper-missing',
    'the number stands in the settings',
    acts(
      [adopted, toBeNoted.slice(0, 6)],
      ['Ausschuss', committee],
      ['Sitzung am', { day: '2026-12-03' }],
      ['Vorlage-Nr.', number],
    ),
  ),
  silent(
    'decision/paper-missing',
    'put off',
    acts([adopted, act('2026-11-03', committee, 'Vertagung', 'erfolgt'), toBeNoted]),
  ),
  silent('decision/conference-missing', 'no act at all', acts([])),
  silent(
    'decision/conference-missing',
    'the conference is to adopt',
    acts([act('2026-11-10', conference, 'Beschluss', 'vorgesehen'), toBeNoted]),
  ),
  silent('decision/conference-missing', 'the conference has agreed', acts([adopted.with(2, 'Zustimmung'), toBeNoted])),
  silent('decision/conference-missing', 'the committee itself decides', acts([decides('')])),
  silent('decision/conference-missing', 'nothing speaks of a conference', withoutConference([toBeNoted])),
  silent(
    'decision/body-only-took-note',
    'the committee decides after the conference',
    acts([adopted, decides('Wird Grundlage der Förderung.')]),
  ),
  silent(
    'decision/body-only-took-note',
    'the note of the conference tells what the committee will do',
    acts([[...adopted, null, null, 'Der Ausschuss nimmt den Plan im Dezember zur Kenntnis.'], toBeNoted]),
  ),
  silent(
    'decision/body-only-took-note',
    'decided the plan and took note of the rest',
    acts([adopted, decides('Plan beschlossen, Sachstand zur Kenntnis genommen.')]),
  ),
  silent(
    'decision/body-only-took-note',
    'the conference decides the order of ranks',
    acts([adopted, adopted.with(4, 'Rangfolge'), toBeNoted]),
  ),
  silent(
    'decision/body-only-took-note',
    'takes note of an order of ranks that the conference has decided',
    acts([adopted, adopted.with(4, 'Rangfolge'), toBeNoted, toBeNoted.with(4, 'Rangfolge')]),
  ),
  silent(
    'decision/body-only-took-note',
    'took note first and decides later',
    acts([adopted, noted('2026-11-03', null, number), decides('')]),
  ),
  silent('decision/data-newer', 'the next act is planned', acts([adopted, toBeNoted])),
  silent(
    'decision/data-newer',
    'the meeting stands in the settings',
    acts([adopted], ['Sitzung am', { day: '2026-12-03' }]),
  ),
  silent(
    'decision/data-newer',
    'adopted on the plan’s day',
    acts([act('2026-10-01', conference, 'Beschluss', 'erfolgt')]),
  ),
  silent('decision/data-newer', 'only an older version was decided', acts([[...adopted, '2023']], ['Fassung', '2026'])),
]
