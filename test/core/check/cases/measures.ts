import { rankStampText, stampInputs } from '../../../../src/core/rank/rank-stamp.ts'
import type { CellValue } from '../../../../src/core/sheet/grid.ts'
import { readPlan } from '../../../../src/core/sheet/read-plan.ts'
import {
  aBallotSheet,
  anActorSheet,
  aPlanWorkbook,
  aTableSheet,
  type PlanChanges,
  type Rows,
} from '../../../builders/workbook.ts'
import { type FiringCase, finds, fires, inMeasures, measureRows, type SilentCase, silent, withMethod } from './case.ts'

/** The clean plan with further columns in *Maßnahmen*, from K on: header → cells of W1, W2, S1, S2. */
function withColumns(columns: Readonly<Record<string, readonly CellValue[]>>, cells: PlanChanges['cells'] = {}) {
  const rows: Rows = measureRows().map((row, index) => [
    ...row,
    ...Object.entries(columns).map(([header, values]) => (index === 0 ? header : (values[index - 1] ?? null))),
  ])
  return { rows: { Maßnahmen: rows }, cells }
}

/** The clean plan with these decisions: *Art*, *Gilt für*. */
function withDecision(kind: string, scope: string, changes: PlanChanges): PlanChanges {
  const header = ['Datum', 'Gremium', 'Art', 'Stand', 'Gilt für']
  const row = [{ day: '2026-10-01' }, '3. Konferenz', kind, 'erfolgt', scope]
  return { ...changes, rows: { ...changes.rows, Beschlüsse: [header, row] } }
}

const dates = { Beginn: ['2022', null, null, null], 'Umgesetzt am': [null, null, null, null] }
const begun = (begin: CellValue, doneOn: CellValue) =>
  withColumns({ ...dates, Beginn: ['vor 2024', '2024', begin, null], 'Umgesetzt am': [null, null, doneOn, null] })
const statusOfS1 = (status: string) => ({ 'Maßnahmen!F4': status })

const doneBeforeStarted: readonly FiringCase[] = (
  [
    ['2022', '2021'],
    [{ day: '2024-03-01' }, { day: '2024-02-28' }],
    ['2023', 'vor 2023'],
    ['Q3/2022', 'Juni 2022'],
  ] as const
).map(([begin, doneOn]) =>
  fires(
    `done ${JSON.stringify(doneOn)}, begun ${JSON.stringify(begin)}`,
    begun(begin, doneOn),
    finds('measure/done-before-started', 'error', 'Maßnahmen!L4', ['Umgesetzt am', 'S1'], {
      begin: typeof begin === 'string' ? begin : '01.03.2024',
      doneOn: typeof doneOn === 'string' ? doneOn : '28.02.2024',
    }),
  ),
)

const twice = { ...inMeasures({ A5: 'S1' }), extra: [progressSheet(['S1', '2025-12-31', 'umgesetzt', 'Fertig.'])] }

const withoutBegin: readonly FiringCase[] = ['angeschoben', 'in Umsetzung', 'umgesetzt', 'laufend (Daueraufgabe)'].map(
  (status) =>
    fires(
      `${status}, nobody knows since when`,
      withColumns({ Beginn: [null, '2024', null, null] }, statusOfS1(status)),
      finds('measure/started-without-begin', 'info', 'Maßnahmen!K4', ['Beginn', 'S1'], { status }),
    ),
)

const withoutReason: readonly FiringCase[] = [
  fires(
    'dropped, and the reason is left out where others give one',
    withColumns(
      { 'Bemerkung zum Status': ['Erst nach dem Umbau.', null, null, null] },
      {
        ...statusOfS1('nicht weiterverfolgt'),
        'Maßnahmen!F2': 'zurückgestellt',
        'Maßnahmen!J4': 'Zuletzt im Mai besprochen.',
      },
    ),
    finds('measure/dropped-without-reason', 'warning', 'Maßnahmen!K4', ['Bemerkung zum Status', 'S1'], {
      status: 'nicht weiterverfolgt',
    }),
  ),
  fires(
    'deferred, with a dash for a reason',
    inMeasures({ F4: 'zurückgestellt', J4: '–' }),
    finds('measure/dropped-without-reason', 'warning', 'Maßnahmen!J4', ['Bemerkung', 'S1'], {
      status: 'zurückgestellt',
    }),
  ),
  fires(
    'dropped in a plan without any column for a reason',
    {
      rows: { Maßnahmen: measureRows().map((row) => row.slice(0, 9)) },
      cells: statusOfS1('nicht weiterverfolgt'),
    },
    finds('measure/dropped-without-reason', 'warning', 'Maßnahmen!F4', ['Status', 'S1'], {
      status: 'nicht weiterverfolgt',
    }),
  ),
  fires(
    'dropped in the municipality’s own words',
    {
      ...inMeasures({ F4: 'entfällt' }),
      extra: [
        aTableSheet('Status', 'tblStatus', [
          ['Status', 'Bedeutung'],
          ['entfällt', 'nicht weiterverfolgt'],
        ]),
      ],
    },
    finds('measure/dropped-without-reason', 'warning', 'Maßnahmen!J4', ['Bemerkung', 'S1'], { status: 'entfällt' }),
  ),
]

const orderOnlyNoted = finds('decision/body-only-took-note', 'warning', 'Beschlüsse!E2', ['Gilt für', null], {
  body: '3. Konferenz',
})

const undecided: readonly FiringCase[] = [
  ['Kenntnisnahme', 'Rangfolge'],
  ['Empfehlung', 'Rangfolge'],
  ['Vertagung', 'Rangfolge'],
  ['Beschluss', 'Plan'],
].map(([kind = '', scope = '']) =>
  fires(
    `a decided rank, and only ${kind} of the ${scope}`,
    withDecision(kind, scope, withColumns({ 'Rang laut Beschluss': [2, null, null, null] })),
    finds('measure/decided-rank-without-decision', 'warning', 'Maßnahmen!K2', ['Rang laut Beschluss', 'W1'], {
      rank: 2,
    }),
    ...(kind === 'Kenntnisnahme' ? [orderOnlyNoted] : []),
  ),
)

const danglingTexts: readonly (readonly [text: string, number: string])[] = [
  ['hängt von W9 ab', 'W9'],
  ['ersetzt W9', 'W9'],
  ['setzt W9 voraus', 'W9'],
  ['schließt an W9 an', 'W9'],
  ['siehe W99', 'W99'],
  ['siehe lfd. Nr. W64', 'W64'],
  ['siehe Maßnahmen-Nr. W77', 'W77'],
  ['siehe Ziffer W77', 'W77'],
  ['zusammen mit W 66 umsetzen, s. W66', 'W 66'],
  ['Siehe auch W 99.', 'W 99'],
  ['Wird gemeinsam beraten (vgl. Maßnahme S 3).', 'S 3'],
  ['s. W5+6', 'W5+6'],
  ['s. a. S-12', 'S-12'],
  ['zusammengeführt mit W7', 'W7'],
  ['Wurde mit W7 zusammengeführt.', 'W7'],
  ['In Maßnahme S7 aufgegangen', 'S7'],
  ['siehe W1, W2 und W9', 'W9'],
  ['Ersetzt durch W8.', 'W8'],
  ['Fortsetzung von s9', 's9'],
  ['→ W10', 'W10'],
  ['entfällt, s.W11', 'W11'],
  ['Baut auf S9 auf.', 'S9'],
  ['Verweis: W98', 'W98'],
  ['Wird mit S9 verbunden.', 'S9'],
  ['Näheres bei Maßnahme W95.', 'W95'],
  ['Beschreibung\nsiehe Maßnahmen W1 bis W8', 'W8'],
]

const dangling: readonly FiringCase[] = [
  ...danglingTexts.map(([text, number]) =>
    fires(
      `„${text.replace('\n', ' ')}“`,
      inMeasures({ J2: text }),
      finds('measure/dangling-reference', 'warning', 'Maßnahmen!J2', ['Bemerkung', 'W1'], {
        text: number,
        nearest: null,
      }),
    ),
  ),
  fires(
    'a reference in a description, and one in a report',
    {
      ...inMeasures({ D3: 'Die Beratung ergänzt W4.' }),
      extra: [progressSheet(['W2', '2026-06-30', 'in Umsetzung', 'Läuft, vgl. W11.'])],
    },
    finds('measure/dangling-reference', 'warning', 'Maßnahmen!D3', ['Beschreibung', 'W2'], {
      text: 'W4',
      nearest: null,
    }),
    finds('measure/dangling-reference', 'warning', 'Sachstand!D2', ['Sachstand', 'W2'], { text: 'W11', nearest: null }),
  ),
  ...(
    [
      ['1', 'siehe Maßnahme 12', '12'],
      ['1', 's. Nr. 7', '7'],
      ['1.1', 'siehe 1.9', '1.9'],
      ['1.1', 'vgl. Maßnahme 2.4.', '2.4'],
    ] as const
  ).map(([id, text, number]) =>
    fires(
      `„${text}“ where measures are numbered ${id}`,
      inMeasures({ A2: id, A3: id.replace(/1$/, '2'), A4: id.replace(/1$/, '3'), A5: id.replace(/1$/, '4'), J2: text }),
      finds('measure/dangling-reference', 'warning', 'Maßnahmen!J2', ['Bemerkung', id], {
        text: number,
        nearest: null,
      }),
    ),
  ),
]

/** Rows: measure, day or loose date, status, text. */
function progressSheet(...entries: readonly (readonly [string, string, string, string | null])[]) {
  return aTableSheet('Sachstand', 'tblSachstand', [
    ['Maßnahme', 'Stichtag', 'Status', 'Sachstand'],
    ...entries.map(([measure, date, status, text]) => [
      measure,
      /^\d{4}-/.test(date) ? { day: date } : date,
      status,
      text,
    ]),
  ])
}

/** W1 has this status; it was reported on 31.12.2025 as that, and *Stand* of the plan is the given day. */
function reported(now: string, then: string, asOf = '2026-10-01', more: PlanChanges = {}): PlanChanges {
  return {
    ...more,
    cells: { ...more.cells, 'Maßnahmen!F2': now, 'Maßnahmen!J2': 'Siehe Sachstand.', 'Grundangaben!B4': { day: asOf } },
    extra: [progressSheet(['W1', '2024-12-31', 'geplant', null], ['W1', '2025-12-31', then, 'Bericht.'])],
  }
}

const contradictions: readonly FiringCase[] = (
  [
    ['noch nicht begonnen', 'umgesetzt'],
    ['geplant', 'umgesetzt'],
    ['geplant', 'in Umsetzung'],
    ['in Umsetzung', 'umgesetzt'],
    ['umgesetzt', 'in Umsetzung'],
    ['umgesetzt', 'noch nicht begonnen'],
    ['umgesetzt', 'zurückgestellt'],
    ['in Umsetzung', 'nicht weiterverfolgt'],
    ['nicht weiterverfolgt', 'umgesetzt'],
    ['in Umsetzung', 'noch nicht begonnen', '2025-12-31'],
    ['zurückgestellt', 'in Umsetzung', '2025-10-01'],
    // It had begun by then, it says itself.
    ['in Umsetzung', 'noch nicht begonnen', '2026-10-01', '2024'],
    ['angeschoben', 'noch nicht begonnen', '2026-10-01', 'vor 2025'],
  ] as const
).map(([now, then, asOf, begin]) =>
  fires(
    `${now}, reported as ${then}${asOf ? `, Stand ${asOf}` : ''}${begin ? `, Beginn ${begin}` : ''}`,
    reported(now, then, asOf, begin ? withColumns({ Beginn: [begin, '2020', '2020', '2020'] }) : {}),
    finds('measure/status-contradicts-progress', 'warning', 'Maßnahmen!F2', ['Status', 'W1'], {
      status: now,
      progress: then,
      dueDate: '31.12.2025',
    }),
  ),
)

const silence = [
  'Kein neuer Sachstand',
  'kein neuer Stand.',
  'unverändert',
  'Keine neuen Erkenntnisse',
  'Es liegen keine neuen Informationen vor.',
  'Weiterhin kein neuer Sachstand (siehe 2015/2016)',
  '-',
]
const staleValues = { dueDates: ['31.12.2024', '31.12.2025'] }

const staleMeasures: readonly FiringCase[] = [
  ...silence.map((text) =>
    fires(
      `twice „${text}“`,
      {
        extra: [
          progressSheet(
            ['W2', '2024-12-31', 'in Umsetzung', text],
            ['W2', '2025-12-31', 'in Umsetzung', 'Kein neuer Sachstand'],
          ),
        ],
      },
      finds('measure/stale', 'info', 'Maßnahmen!F3', ['Status', 'W2'], staleValues),
    ),
  ),
  fires(
    'reported once, then no more, while others were',
    {
      extra: [
        progressSheet(
          ['W2', '2023-12-31', 'in Umsetzung', 'Begonnen.'],
          ['S1', '2024-12-31', 'in Umsetzung', 'Läuft.'],
          ['S1', '2025-12-31', 'umgesetzt', 'Fertig.'],
        ),
      ],
    },
    finds('measure/stale', 'info', 'Maßnahmen!F3', ['Status', 'W2'], staleValues),
  ),
]

/** Five measures that all have the status. */
function allOf(status: string, count = 5): PlanChanges {
  const [header = [], first = []] = measureRows()
  const rows = Array.from({ length: count }, (_, at) => [
    `W${at + 1}`,
    `Maßnahme ${at + 1}`,
    ...first.slice(2, 5),
    status,
  ])
  return { rows: { Maßnahmen: [header, ...rows] } }
}

const defaults: readonly FiringCase[] = ['geplant', 'noch nicht begonnen'].map((status) =>
  fires(
    `five measures, all of them ${status}`,
    allOf(status),
    finds('vocabulary/default-never-changed', 'info', 'Maßnahmen!F2', ['Status', 'W1'], { text: status, count: 5 }),
  ),
)

/** A plan whose dots were counted: W1 comes first, W2 second; *Rang* and *Rang berechnet am* in K and L. */
function ranked(ranks: readonly CellValue[], stamp?: string, [w2, s1]: readonly number[] = [2, 4]): PlanChanges {
  const rankedAt = stamp ?? rankStampText({ date: '2026-09-10', input: inputOfWohnen() })
  return {
    ...withColumns({ Rang: ranks, 'Rang berechnet am': [rankedAt, rankedAt, null, null] }, withMethod('Punkte').cells),
    extra: [
      anActorSheet('Sportverein'),
      aBallotSheet(['Maßnahme', 'A1'], ['W1', 3], ['W2', w2 ?? null], ['S1', s1 ?? null]),
    ],
  }
}

function withStatusesOfToday(plan: PlanChanges): PlanChanges {
  return { ...plan, cells: { ...plan.cells, 'Maßnahmen!F2': 'in Umsetzung', 'Maßnahmen!F5': 'angeschoben' } }
}

function inputOfWohnen(): string {
  const { plan } = readPlan(aPlanWorkbook(ranked([], '')))
  const field = plan.fields.find(({ code }) => code === 'W')
  if (!field) throw new Error('the clean plan has a field W')
  return stampInputs(plan)(field)
}

const edited = (
  cell: string,
  measure: string,
  values: { readonly rank: number | null; readonly computed: number | null },
) => finds('measure/computed-edited', 'warning', cell, ['Rang', measure], values)

const writtenRanks: readonly FiringCase[] = [
  fires('another rank than the computed one', ranked([1, 1]), edited('Maßnahmen!K3', 'W2', { rank: 1, computed: 2 })),
  fires('a rank that was deleted', ranked([1, null]), edited('Maßnahmen!K3', 'W2', { rank: null, computed: 2 })),
  fires(
    'ranks of another state of the ballots, one of them edited since',
    ranked([1, 7], '10.09.2026 · 0123abcd'),
    ...['W1', 'W2'].map((measure, at) =>
      finds('measure/ranking-out-of-date', 'info', `Maßnahmen!K${at + 2}`, ['Rang', measure], {
        rankedAt: '10.09.2026 · 0123abcd',
      }),
    ),
  ),
  fires(
    'ranks from before a ballot was corrected',
    ranked([1, 2], undefined, [1, 4]),
    ...['W1', 'W2'].map((measure, at) =>
      finds('measure/ranking-out-of-date', 'info', `Maßnahmen!K${at + 2}`, ['Rang', measure], {
        rankedAt: rankStampText({ date: '2026-09-10', input: inputOfWohnen() }),
      }),
    ),
  ),
]

export const firing: readonly FiringCase[] = [
  ...doneBeforeStarted,
  ...withoutBegin,
  fires(
    'money without a source',
    withColumns({ Finanzierung: [null, null, 'Haushalt', null] }),
    finds('measure/cost-without-funding', 'info', 'Maßnahmen!K2', ['Finanzierung', 'W1'], { cost: '54.000 €' }),
  ),
  ...withoutReason,
  ...undecided,
  ...dangling,
  ...contradictions,
  fires(
    'a report about a number that stands twice: it is about the first row',
    twice,
    finds('measure/duplicate-id', 'error', 'Maßnahmen!A5', ['Nr.', 'S1'], {
      id: 'S1',
      firstRow: 4,
      firstSheet: 'Maßnahmen',
    }),
  ),
  ...staleMeasures,
  ...defaults,
  ...writtenRanks,
]

const notDangling = [
  'siehe Anlage 2',
  'siehe Seite 4',
  'siehe S. 4',
  'siehe § 5',
  '(siehe Beschreibung)',
  'siehe oben',
  'siehe w-2',
  'siehe W 02',
  'vgl. Punkt 3',
  'siehe DIN 18040',
  'siehe Vorlage BV/0375/2021-2026',
  'siehe W/0375/2021',
  'vgl. W 0791/2012',
  'siehe W1a und S2',
  'siehe S 2026',
  'Die Buslinie S 8 hält an der Ecke.',
  'Mit W 12 Anschlüssen',
  'siehe Maßnahme W9 des ISEK',
  'vgl. Rahmenplan, Maßnahme W9',
  'siehe ISEK-Maßnahme S7',
  'siehe Anlage S7',
  'siehe Linie S5',
  'hervorgegangen aus W7 und W9',
  'vgl. s 3',
  'Maßnahme 2024 begonnen',
]

export const lookAlikes: readonly SilentCase[] = [
  ...(
    [
      ['2022', '2022'],
      ['2022', '2023'],
      ['2022', 'Mitte 2022'],
      ['ca. 2024', '2023'],
      [{ day: '2024-03-01' }, { day: '2024-03-01' }],
      ['seit 2011', '2011'],
    ] as const
  ).map(([begin, doneOn]) =>
    silent(
      'measure/done-before-started',
      `done ${JSON.stringify(doneOn)}, begun ${JSON.stringify(begin)}`,
      begun(begin, doneOn),
    ),
  ),
  silent('measure/started-without-begin', 'no measure has a begin', withColumns({ Beginn: [] })),
  ...['geplant', 'noch nicht begonnen'].map((status) =>
    silent(
      'measure/started-without-begin',
      status,
      withColumns({ Beginn: [null, '2024', null, null] }, statusOfS1(status)),
    ),
  ),
  silent('measure/started-without-begin', 'a dash on purpose', withColumns({ Beginn: [null, '2024', '–', null] })),
  silent('measure/cost-without-funding', 'no measure has a source of money', withColumns({ Finanzierung: [] })),
  silent('measure/cost-without-funding', 'it costs nothing', {
    ...withColumns({ Finanzierung: [null, null, 'Haushalt', null] }, { 'Maßnahmen!H2': '0 €' }),
  }),
  silent(
    'measure/dropped-without-reason',
    'the remark gives the reason',
    inMeasures({ F4: 'zurückgestellt', J4: 'Kein Träger.' }),
  ),
  silent(
    'measure/dropped-without-reason',
    'the remark gives the reason, beside an unused column',
    withColumns(
      { 'Bemerkung zum Status': [] },
      { ...statusOfS1('nicht weiterverfolgt'), 'Maßnahmen!J4': 'Kein Träger.' },
    ),
  ),
  silent(
    'measure/dropped-without-reason',
    'the remark on the status gives the reason',
    withColumns({ 'Bemerkung zum Status': [null, null, 'Kein Träger.', null] }, statusOfS1('nicht weiterverfolgt')),
  ),
  ...['Beschluss', 'Zustimmung', 'Änderung'].map((kind) =>
    silent(
      'measure/decided-rank-without-decision',
      `${kind} of the order`,
      withDecision(kind, 'Rangfolge', withColumns({ 'Rang laut Beschluss': [2, 1, null, null] })),
    ),
  ),
  silent(
    'measure/decided-rank-without-decision',
    'no rank was decided',
    withDecision('Empfehlung', 'Rangfolge', withColumns({ 'Rang laut Beschluss': [] })),
  ),
  ...notDangling.map((text) => silent('measure/dangling-reference', `„${text}“`, inMeasures({ J2: text }))),
  silent('measure/dangling-reference', 'a number that was merged', {
    ...withColumns({ 'Zusammengeführt aus': ['W7; W9', null, null, null] }, { 'Maßnahmen!J3': 'siehe W7' }),
  }),
  silent(
    'measure/dangling-reference',
    'half of a double number',
    inMeasures({ A2: 'B5+6', J3: 'siehe B5, siehe auch B 6' }),
  ),
  silent('measure/dangling-reference', 'two numbers in one', inMeasures({ J3: 'siehe W1+2' })),
  ...['in 3 Jahren', 'siehe Kapitel 4', 'Maßnahme 12 Jahre alt', 'vgl. 12 Fälle', '1.9.2024', 'siehe Nr. 2'].map(
    (text) =>
      silent(
        'measure/dangling-reference',
        `„${text}“ where measures are numbered 1, 2, 3`,
        inMeasures({ A2: '1', A3: '2', A4: '3', A5: '4', J2: text }),
      ),
  ),
  ...(
    [
      ['in Umsetzung', 'in Umsetzung'],
      ['in Umsetzung', 'angeschoben'],
      ['geplant', 'noch nicht begonnen'],
      ['laufend (Daueraufgabe)', 'umgesetzt'],
      ['umgesetzt', 'laufend (Daueraufgabe)'],
      ['in Umsetzung', 'geplant'],
      ['angeschoben', 'noch nicht begonnen'],
      ['in Umsetzung', 'zurückgestellt'],
      ['zurückgestellt', 'geplant'],
      ['nicht weiterverfolgt', 'in Umsetzung'],
    ] as const
  ).map(([now, then]) =>
    silent('measure/status-contradicts-progress', `${now} since, reported as ${then}`, reported(now, then)),
  ),
  silent(
    'measure/status-contradicts-progress',
    'done after the report',
    reported(
      'umgesetzt',
      'in Umsetzung',
      '2026-10-01',
      withColumns({ 'Umgesetzt am': ['Mai 2026', null, null, null] }),
    ),
  ),
  silent(
    'measure/status-contradicts-progress',
    'begun in parts while it was planned',
    reported('in Umsetzung', 'geplant', '2026-10-01', withColumns({ Beginn: ['2024', '2020', '2020', '2020'] })),
  ),
  silent(
    'measure/status-contradicts-progress',
    'begun after the report',
    reported(
      'in Umsetzung',
      'noch nicht begonnen',
      '2026-10-01',
      withColumns({ Beginn: ['2026', '2020', '2020', '2020'] }),
    ),
  ),
  silent('measure/status-contradicts-progress', 'only an earlier report says otherwise', {
    extra: [
      progressSheet(
        ['S1', '2025-12-31', 'umgesetzt', null],
        ['S1', '2023', 'geplant', null],
        ['S1', '2024', 'in Umsetzung', null],
      ),
    ],
  }),
  silent('measure/status-contradicts-progress', 'one of two reports on the day agrees', {
    extra: [progressSheet(['S1', '2025-12-31', 'in Umsetzung', 'Vormittags.'], ['S1', '2025', 'umgesetzt', 'Abends.'])],
  }),
  silent('measure/stale', 'done, dropped', {
    ...inMeasures({ F3: 'zurückgestellt', J3: 'Kein Träger.' }),
    extra: [
      progressSheet(
        ...(['2024-12-31', '2025-12-31'] as const).flatMap((day) => [
          ['S1', day, 'umgesetzt', 'Kein neuer Sachstand'] as const,
          ['W2', day, 'zurückgestellt', 'Kein neuer Sachstand'] as const,
        ]),
      ),
    ],
  }),
  ...(
    [
      ['Kein neuer Sachstand', 'Läuft gut.'],
      ['Läuft gut.', 'Kein neuer Sachstand'],
      ['Kein neuer Sachstand', 'Kein neuer Sachstand, die Fortschreibung des Konzepts ist beauftragt.'],
      ['Keine Änderung des Mietvertrags nötig', 'Keine Rückmeldung der Schule zum zweiten Termin'],
      [null, null],
    ] as const
  ).map(([earlier, later]) =>
    silent('measure/stale', `„${earlier}“, then „${later}“`, {
      extra: [
        progressSheet(['W2', '2024-12-31', 'in Umsetzung', earlier], ['W2', '2025-12-31', 'in Umsetzung', later]),
      ],
    }),
  ),
  silent('measure/stale', 'one reporting date only', {
    extra: [progressSheet(['W2', '2025-12-31', 'in Umsetzung', 'Kein neuer Sachstand'])],
  }),
  silent('measure/stale', 'never reported on', {
    extra: [
      progressSheet(['S1', '2024-12-31', 'umgesetzt', 'Fertig.'], ['S1', '2025-12-31', 'umgesetzt', 'Noch immer.']),
    ],
  }),
  silent('measure/computed-edited', 'the ranks as they were computed', ranked([1, 2])),
  ...['', 'im Mai', '10.09.2026', '10.09.2026 · gerundet', 'Konferenz · 0123abcd'].map((stamp) =>
    silent('measure/computed-edited', `a rank of one’s own, from „${stamp}“`, ranked([4, 4], stamp)),
  ),
  silent(
    'measure/ranking-out-of-date',
    'another field and a status have changed since',
    withStatusesOfToday(ranked([1, 2], undefined, [2, 1])),
  ),
  silent('vocabulary/default-never-changed', 'four measures', allOf('geplant', 4)),
  silent('vocabulary/default-never-changed', 'all done', allOf('umgesetzt')),
  silent('vocabulary/default-never-changed', 'one was changed', {
    ...allOf('geplant'),
    cells: { 'Maßnahmen!F6': 'angeschoben' },
  }),
]
