import type { BestSide } from '../../../../src/core/plan/settings.ts'
import type { CellValue } from '../../../../src/core/sheet/grid.ts'
import {
  aBallotSheet,
  anActorSheet,
  aTableSheet,
  dotSettings,
  type PlanChanges,
  type Rows,
  withCells,
} from '../../../builders/workbook.ts'
import { type FiringCase, finds, fires, inMeasures, type SilentCase, silent } from './case.ts'

const actors = anActorSheet('Sportverein', 'Jugendtreff')
const notEntitled = withCells(actors, { D3: 'nein' })
const withoutPriorities = inMeasures({ I2: null, I3: null, I4: null })

/** A plan with dots: at most 10 per actor and field, at most 5 on one measure. */
function dots(...rows: Rows): PlanChanges {
  return { ...withoutPriorities, rows: { Grundangaben: dotSettings }, extra: [actors, aBallotSheet(...rows)] }
}

function marks(...cells: readonly CellValue[]): PlanChanges {
  return dots(['Maßnahme', 'A1'], ...['W1', 'W2', 'S1', 'S2'].map((id, at) => [id, cells[at] ?? null]))
}

/** A secret ballot; five more sheets beside it let nobody guess who gave what. */
function secret(...rows: Rows): PlanChanges {
  const wide = withFiveSheets(rows, 1)
  return { ...dots(...wide), rows: { Grundangaben: [...dotSettings, ['Geheim', 'ja']] } }
}

function withFiveSheets([headers = [], first = [], ...others]: Rows, mark: CellValue): Rows {
  const more = [5, 6, 7, 8, 9]
  const padded = headers.map((_, at) => first[at] ?? null)
  return [[...headers, ...more.map((at) => `Z0${at}`)], [...padded, ...more.map(() => mark)], ...others]
}

/** A plan whose ballots hold classes or grades; the settings come after *Verfahren*. */
function grades(method: 'Stufen' | 'Noten', settings: Rows, marksOfWohnen: readonly CellValue[]): PlanChanges {
  const rows = ['W1', 'W2'].map((id, at) => [id, marksOfWohnen[at] ?? null])
  return {
    ...withoutPriorities,
    rows: { Grundangaben: [['Feld', 'Wert'], ['Verfahren', method], ...settings] },
    extra: [actors, aBallotSheet(['Maßnahme', 'A1'], ...rows)],
  }
}

const school: Rows = [
  ['Skala von', 1],
  ['Skala bis', 6],
  ['Beste Seite', 'niedrig'],
]
const ownClasses: Rows = [['Skala', 'sehr wichtig; wichtig; unwichtig']]

function notInForm(text: string, form: 'Stufen' | 'Noten', scale: string) {
  return finds('ballot/not-in-form', 'error', 'Bewertungen!B2', ['A1', 'W1'], { actor: 'A1', text, form, scale })
}

function noDirection(at: string, given: BestSide | null, scale: string | null, fields = ['Wohnen']) {
  return finds('ballot/direction-missing', 'error', at, ['Beste Seite', null], { fields, given, scale })
}

const letters: Rows = [
  ['Skala', 'A; B; C; D; E'],
  ['Beste Seite', 'erste'],
]

function labelIsSign(at: string, labels: readonly string[]) {
  return finds('ballot/label-is-sign', 'error', at, ['Skala', null], { labels, fields: ['Wohnen'] })
}

const unknown = (header: string, nearest: string | null) =>
  finds('ballot/unknown-actor', 'warning', 'Bewertungen!C1', [header, null], { header, nearest })

/** Dots of A1 and A2 on the first measures, and the same sheets entered again. */
function twice(first: Rows, second: Rows, settings: Rows = dotSettings): PlanChanges {
  const again = aTableSheet('Zweiteingabe', 'tblZweiteingabe', second)
  return { ...withoutPriorities, rows: { Grundangaben: settings }, extra: [actors, aBallotSheet(...first), again] }
}

function secondDiffers(
  at: string,
  [column, measure]: readonly [string, string | null],
  [actor, first, second, firstCell]: readonly [string, string, string, string | null],
) {
  return finds('ballot/second-entry-differs', 'error', at, [column, measure], { actor, first, second, firstCell })
}

const entered: Rows = [
  ['Maßnahme', 'A1', 'A2'],
  ['W1', 3, 2],
  ['W2', 2, 'E'],
]

/** Dots of two actors with these names. */
function voters(one: string, other: string, aliases: string | null = null): PlanChanges {
  const sheet = withCells(anActorSheet(one, other), { C3: aliases })
  return { ...dots(), extra: [sheet, aBallotSheet(['Maßnahme', 'A1', 'A2'], ['W1', 3, 2])] }
}

function same(first: string) {
  const values = { header: 'A2', first: 'A1', organisation: first }
  return finds('ballot/same-organisation', 'warning', 'Bewertungen!C1', ['A2', null], values)
}

/** Dots of the first of three actors, with *Mindestbeteiligung*. */
function quorum(share: CellValue, ...marksOfA2: readonly CellValue[]): PlanChanges {
  const three = withCells(anActorSheet('Sportverein', 'Jugendtreff', 'Moschee'), { D5: 'nein', D6: 'nein', D7: 'nein' })
  return {
    ...withoutPriorities,
    rows: { Grundangaben: [...dotSettings, ['Mindestbeteiligung', share]] },
    extra: [three, aBallotSheet(['Maßnahme', 'A1', 'A2'], ['W1', 3, marksOfA2[0] ?? null], ['W2', 1, null])],
  }
}

/** A secret ballot with so many sheets. */
function sheetsOf(count: number, method = 'ja'): PlanChanges {
  const numbers = Array.from({ length: count }, (_, at) => at + 1)
  return {
    ...withoutPriorities,
    rows: { Grundangaben: [...dotSettings, ['Geheim', method]] },
    extra: [actors, aBallotSheet(['Maßnahme', ...numbers.map((at) => `Z0${at}`)], ['W1', ...numbers.map(() => 2)])],
  }
}

const dropped = inMeasures({ F2: 'nicht weiterverfolgt', J2: 'Zu teuer.', I2: null, I3: null, I4: null })

export const firing: readonly FiringCase[] = [
  fires(
    'a column of points for nobody',
    dots(['Maßnahme', 'A1', 'XY'], ['W1', 3, 2], ['S1', 1, 'E']),
    unknown('XY', null),
  ),
  fires('a misspelt short form', dots(['Maßnahme', 'A1', 'A-2'], ['W1', 3, 2]), unknown('A-2', 'A2')),
  fires(
    'a column of numbers that is no ballot sheet, in a secret ballot',
    secret(['Maßnahme', 'Z01', 'Auszählung'], ['W1', 3, 2]),
    unknown('Auszählung', null),
  ),
  fires(
    'an actor who takes no part',
    { ...dots(), extra: [notEntitled, aBallotSheet(['Maßnahme', 'A1', 'A2'], ['W1', 3, 2])] },
    finds('ballot/not-entitled', 'warning', 'Bewertungen!C1', ['A2', null], { header: 'A2', name: 'Jugendtreff' }),
  ),
  fires(
    'a secret ballot under the short form of an actor',
    secret(['Maßnahme', 'Z01', 'A1', 'A2'], ['W1', 2, 3, null]),
    finds('ballot/secret-named', 'error', 'Bewertungen!C1', ['A1', null], { header: 'A1' }),
  ),
  fires(
    'more points than allowed, in one field of two',
    { ...marks(5, 6, 5, 5), rows: { Grundangaben: dotSettings.slice(0, 3) } },
    finds('ballot/over-dotted', 'error', 'Bewertungen!B1', ['A1', null], {
      actor: 'A1',
      field: 'Wohnen',
      given: '11',
      allowed: '10',
    }),
  ),
  fires(
    'too many points on one measure',
    marks(6, 1),
    finds('ballot/over-maximum', 'error', 'Bewertungen!B2', ['A1', 'W1'], { actor: 'A1', given: '6', allowed: '5' }),
  ),
  // With two readings it is no number, in brackets or not, and nothing is said of brackets.
  ...(['hoch', 'x', -1, 1.5, '(1,234)'] as const).map((mark) =>
    fires(
      `„${mark}“ where points are asked for`,
      marks(mark, 1),
      finds('ballot/not-in-form', 'error', 'Bewertungen!B2', ['A1', 'W1'], {
        actor: 'A1',
        text: String(mark),
        form: 'Punkte',
      }),
    ),
  ),
  fires(
    'a word that is no class',
    grades('Stufen', [], ['viel', 'hoch']),
    notInForm('viel', 'Stufen', 'hoch; mittel; gering'),
  ),
  fires(
    'a number where classes are words',
    grades('Stufen', [], [3, 'hoch']),
    notInForm('3', 'Stufen', 'hoch; mittel; gering'),
  ),
  fires('a word where grades are numbers', grades('Noten', school, ['gut', 2]), notInForm('gut', 'Noten', '1 bis 6')),
  ...[7, 0.5, -1].map((mark) =>
    fires(
      `the grade ${mark} on a scale of 1 to 6`,
      grades('Noten', school, [mark, 2]),
      finds('ballot/out-of-scale', 'error', 'Bewertungen!B2', ['A1', 'W1'], {
        actor: 'A1',
        text: String(mark),
        form: 'Noten',
        scale: '1 bis 6',
      }),
    ),
  ),
  fires(
    'classes under a misspelt short form',
    {
      ...grades('Stufen', [], []),
      extra: [actors, aBallotSheet(['Maßnahme', 'A1', 'A-2'], ['W1', 'hoch', 'gering'], ['W2', 'mittel', 'E'])],
    },
    unknown('A-2', 'A2'),
  ),
  fires(
    'a slip on a numbered sheet does not make it vanish',
    secret(['Maßnahme', 'Z01', 'Z02'], ['W1', 3, 1], ['W2', 'viel', 2]),
    finds('ballot/not-in-form', 'error', 'Bewertungen!B3', ['Z01', 'W2'], {
      actor: 'Z01',
      text: 'viel',
      form: 'Punkte',
    }),
  ),
  fires(
    'grades on a scale without a best side, told once for the plan, in the cell to fill',
    {
      ...grades('Noten', [...school.slice(0, 2), ['Beste Seite', null]], []),
      extra: [actors, aBallotSheet(['Maßnahme', 'A1'], ['W1', 2], ['S1', 3])],
    },
    noDirection('Grundangaben!B5', null, '1 bis 6', ['Wohnen', 'Soziales']),
  ),
  fires(
    'a best side that does not fit words',
    grades('Stufen', [...ownClasses, ['Beste Seite', 'hoch']], ['wichtig']),
    noDirection('Grundangaben!B4', 'hoch', 'sehr wichtig; wichtig; unwichtig'),
  ),
  fires(
    'classes of the plan’s own without a best side, in a plan that has no such row',
    grades('Stufen', ownClasses, ['wichtig']),
    noDirection('Grundangaben!', null, 'sehr wichtig; wichtig; unwichtig'),
  ),
  fires('grades without any scale', grades('Noten', [], [2]), noDirection('Grundangaben!', null, null)),
  fires(
    'grades A to E, where E is an abstention in every ballot',
    grades('Noten', letters, ['E', 'B']),
    labelIsSign('Grundangaben!B3', ['E']),
  ),
  fires(
    'a class „weiß nicht“, and a question mark',
    grades(
      'Stufen',
      [
        ['Beste Seite', 'erste'],
        ['Skala', 'wichtig; weiß nicht; ?'],
      ],
      ['wichtig', 'wichtig'],
    ),
    labelIsSign('Grundangaben!B4', ['weiß nicht', '?']),
  ),
  fires(
    'such a scale without a best side: both are told at once',
    grades('Noten', letters.slice(0, 1), ['A', 'B']),
    noDirection('Grundangaben!', null, 'A; B; C; D; E'),
    labelIsSign('Grundangaben!B3', ['E']),
  ),
  fires(
    'a mark entered otherwise the second time, another one left out, a third one added',
    twice(
      [
        ['Maßnahme', 'A1', 'A2'],
        ['W1', 3, 2],
        ['W2', 2, 'E'],
        ['S1', 1, null],
      ],
      [
        ['Maßnahme', 'A2', 'A1'],
        ['S1', 4, 1],
        ['W2', 'E', '-'],
        ['W1', 2, 2],
      ],
    ),
    secondDiffers('Zweiteingabe!B2', ['A2', 'S1'], ['A2', '', '4', 'C4']),
    secondDiffers('Zweiteingabe!C3', ['A1', 'W2'], ['A1', '2', '', 'B3']),
    secondDiffers('Zweiteingabe!C4', ['A1', 'W1'], ['A1', '3', '2', 'B2']),
  ),
  fires(
    'a sheet that was not entered again, told once',
    twice(
      entered,
      entered.map((row) => row.slice(0, 2)),
    ),
    secondDiffers('Zweiteingabe!A1', ['Maßnahme', null], ['A2', '2', '', 'C2']),
  ),
  fires(
    'a column of the second entry that is still empty',
    twice(entered, [
      ['Maßnahme', 'A1', 'A2'],
      ['W1', 3, null],
      ['W2', 2, null],
    ]),
    secondDiffers('Zweiteingabe!C1', ['A2', null], ['A2', '2', '', 'C2']),
  ),
  fires(
    'a sheet that was entered only the second time',
    twice(
      entered.map((row) => row.slice(0, 2)),
      entered,
    ),
    secondDiffers('Zweiteingabe!C1', ['A2', null], ['A2', '', '2', null]),
  ),
  fires(
    'a measure that was left out the second time, told once',
    twice(entered, entered.slice(0, 2)),
    secondDiffers('Zweiteingabe!A1', ['Maßnahme', 'W2'], ['A1', '2', '', 'B3']),
  ),
  fires(
    'a measure that was entered only the second time',
    twice(entered.slice(0, 2), entered),
    secondDiffers('Zweiteingabe!B3', ['A1', 'W2'], ['A1', '', '2', null]),
    secondDiffers('Zweiteingabe!C3', ['A2', 'W2'], ['A2', '', 'E', null]),
  ),
  ...(
    [
      ['Sportverein Nord e. V.', 'Sportverein Nord'],
      ['Sportverein Nord', 'Sport-Verein Nord eV'],
      ['AWO Musterstadt', 'Arbeiterwohlfahrt Musterstadt'],
      ['Ev. Kirchengemeinde', 'Evangelische Kirchengemeinde'],
      ['KLENKO', 'Klenko gGmbH'],
      ['Bürgerverein & Freunde', 'Buergerverein und Freunde'],
      ['Familienzentrum Nord', 'Familienzentum Nord'],
    ] as const
  ).map(([one, other]) => fires(`„${one}“ and „${other}“ vote`, voters(one, other), same(one))),
  fires(
    'an organisation under a name that another row knows as its own',
    voters('Sportverein Nord', 'SV Nord 1920', 'Sportverein Nord e.V.; SVN'),
    same('Sportverein Nord'),
  ),
  fires(
    'dots for a measure that was dropped',
    { ...dropped, rows: { Grundangaben: dotSettings }, extra: [actors, aBallotSheet(...entered)] },
    finds('ballot/dropped-measure', 'warning', 'Bewertungen!A2', ['Maßnahme', 'W1'], {
      status: 'nicht weiterverfolgt',
      ballots: 2,
    }),
  ),
  fires(
    'a sum for a measure that was dropped',
    {
      ...dropped,
      rows: {
        Grundangaben: [
          ['Feld', 'Wert'],
          ['Verfahren', 'Punktsummen'],
        ],
      },
      extra: [
        aTableSheet('Ergebnisse', 'tblErgebnisse', [
          ['Maßnahme', 'Punkte'],
          ['W1', 7],
          ['W2', 3],
        ]),
      ],
    },
    finds('ballot/dropped-measure', 'warning', 'Ergebnisse!A2', ['Maßnahme', 'W1'], {
      status: 'nicht weiterverfolgt',
      ballots: null,
    }),
  ),
  fires(
    'one ballot of three where half is asked for',
    quorum('50 %'),
    finds('ballot/below-quorum', 'warning', 'Bewertungen!A1', ['Maßnahme', null], {
      field: 'Wohnen',
      ballots: 1,
      eligible: 3,
      share: 1 / 3,
      quorum: 0.5,
    }),
  ),
  fires(
    'four secret sheets',
    sheetsOf(4),
    finds('ballot/too-few-for-secrecy', 'warning', 'Bewertungen!A1', ['Maßnahme', null], {
      field: 'Wohnen',
      ballots: 4,
      least: 5,
    }),
  ),
  fires(
    'agreed priorities without a best side',
    { cells: { 'Grundangaben!B7': null } },
    noDirection('Grundangaben!B7', null, '1; 2; 3', ['Wohnen', 'Soziales']),
  ),
]

export const lookAlikes: readonly SilentCase[] = [
  silent(
    'ballot/unknown-actor',
    'columns of one’s own',
    dots(['Maßnahme', 'Titel', 'A1', 'Notiz'], ['W1', 'Offener Treff', 3, 'ok']),
  ),
  ...['Summe', 'Σ', 'Ø', 'Punkte gesamt', 'lfd. Nr.', 'Rang'].map((header) =>
    silent(
      'ballot/unknown-actor',
      `„${header}“ is nobody’s ballot`,
      dots(['Maßnahme', 'A1', header], ['W1', 3, 3], ['W2', 2, 2]),
    ),
  ),
  silent('ballot/unknown-actor', 'an empty column', dots(['Maßnahme', 'A1', 'A9'], ['W1', 3, null])),
  silent('ballot/unknown-actor', 'the name instead of the short form', dots(['Maßnahme', 'sportverein'], ['W1', 3])),
  silent(
    'ballot/unknown-actor',
    'numbered sheets of a secret ballot',
    secret(['Maßnahme', 'Z01', 'Bogen 2', 3], ['W1', 3, 1, 2]),
  ),
  silent('ballot/not-entitled', 'a prepared column without an entry', {
    ...dots(),
    extra: [notEntitled, aBallotSheet(['Maßnahme', 'A1', 'A2'], ['W1', 3, '-'], ['W2', 1, null])],
  }),
  silent('ballot/over-dotted', 'as many as allowed, in each field', marks(5, 5, 5, 5)),
  silent('ballot/over-dotted', 'no limit is given', {
    ...marks(50, 50),
    rows: { Grundangaben: dotSettings.slice(0, 2) },
  }),
  silent('ballot/over-maximum', 'as many as allowed', marks(5, 0, 5, 0)),
  ...(['E', 'Enthaltung', '?', 'weiß nicht', '-', 0] as const).map((mark) =>
    silent('ballot/not-in-form', `„${mark}“`, marks(mark, 2, mark, 1)),
  ),
  silent('ballot/secret-named', 'numbered sheets', secret(['Maßnahme', 'Z01', 'Z02'], ['W1', 2, 3])),
  silent('ballot/secret-named', 'ballots that nobody promised to keep secret', marks(2, 1)),
  silent('ballot/unknown-actor', 'numbered sheets with classes, one of which abstains', {
    ...grades('Stufen', [['Geheim', 'ja']], []),
    extra: [
      actors,
      aBallotSheet(
        ...withFiveSheets(
          [
            ['Maßnahme', 'Z01', 'Z02', 'Notiz'],
            ['W1', 'hoch', 'E', 'geprüft'],
          ],
          'mittel',
        ),
      ),
    ],
  }),
  silent('ballot/unknown-actor', 'a column of one’s own that holds a class among other words', {
    ...grades('Stufen', [], []),
    extra: [actors, aBallotSheet(['Maßnahme', 'A1', 'Aufwand'], ['W1', 'hoch', 'hoch'], ['W2', 'mittel', 'unklar'])],
  }),
  ...(['Hoch', ' mittel', 'gering', 'E', '?', '-'] as const).map((mark) =>
    silent('ballot/not-in-form', `the class „${mark}“`, grades('Stufen', [], [mark.trim(), 'hoch'])),
  ),
  ...[1, 6, 2.5, 'E', '?', '-'].map((mark) =>
    silent('ballot/out-of-scale', `the grade „${mark}“ on a scale of 1 to 6`, grades('Noten', school, [mark, 2])),
  ),
  silent(
    'ballot/direction-missing',
    'the direction of hoch, mittel, gering is in the words',
    grades('Stufen', [], ['hoch']),
  ),
  ...['hoch; mittel; gering', 'Gering; mittel; hoch'].map((scale) =>
    silent('ballot/direction-missing', `„${scale}“ typed out`, grades('Stufen', [['Skala', scale]], ['hoch'])),
  ),
  silent('ballot/not-in-form', 'classes in a field of its own, beside agreed priorities 1, 2, 3', {
    ...inMeasures({ I4: null }),
    rows: {
      Handlungsfelder: [
        ['Kürzel', 'Handlungsfeld', 'Verfahren'],
        ['W', 'Wohnen', null],
        ['S', 'Soziales', 'Stufen'],
      ],
    },
    extra: [actors, aBallotSheet(['Maßnahme', 'A1', 'A2'], ['S1', 'hoch', 'gering'], ['S2', 'mittel', 'E'])],
  }),
  silent(
    'ballot/label-is-sign',
    'grades A to D',
    grades(
      'Noten',
      [
        ['Skala', 'A; B; C; D'],
        ['Beste Seite', 'erste'],
      ],
      ['E', 'B'],
    ),
  ),
  silent('ballot/label-is-sign', 'nobody has graded yet', grades('Noten', letters, [])),
  silent('ballot/label-is-sign', 'agreed priorities A to E', {
    cells: {
      'Grundangaben!B6': 'A; B; C; D; E',
      'Grundangaben!B8': 'A',
      ...inMeasures({ I2: 'E', I3: 'A', I4: 'B' }).cells,
    },
  }),
  silent('ballot/direction-missing', 'dots need none', marks(5, 1)),
  silent('ballot/direction-missing', 'nothing has been rated yet', grades('Noten', school.slice(0, 2), [])),
  silent('ballot/direction-missing', 'no priority has been agreed yet', {
    cells: { 'Grundangaben!B7': null, ...withoutPriorities.cells },
  }),
  silent(
    'ballot/second-entry-differs',
    'other rows, columns and spellings, a person’s own column',
    twice(
      [
        ['Maßnahme', 'A1', 'A2', 'Notiz'],
        ['W1', 3, 2, 'ok'],
        ['W2', '-', 'E', null],
      ],
      [
        ['Maßnahme', 'Jugendtreff', 'A1'],
        ['w-2', 'Enthaltung', null],
        ['W1', 2, 3],
      ],
    ),
  ),
  silent(
    'ballot/second-entry-differs',
    'nothing has been entered again yet',
    twice(entered, [
      ['Maßnahme', 'A1', 'A2'],
      ['W1', null, null],
    ]),
  ),
  silent(
    'ballot/second-entry-differs',
    'a row and a column without an entry on either side',
    twice(
      [
        ['Maßnahme', 'A1', 'A2'],
        ['W1', 3, null],
        ['W2', null, null],
      ],
      [
        ['Maßnahme', 'A1'],
        ['W1', 3],
        ['S1', '-'],
      ],
    ),
  ),
  silent('ballot/second-entry-differs', 'classes in another case', {
    ...grades('Stufen', [], []),
    extra: [
      actors,
      aBallotSheet(['Maßnahme', 'A1'], ['W1', 'hoch']),
      aTableSheet('Zweiteingabe', 'tblZweiteingabe', [
        ['Maßnahme', 'A1'],
        ['W1', 'Hoch'],
      ]),
    ],
  }),
  ...(
    [
      ['Grundschule Nord', 'Grundschule Süd'],
      ['Kita Ost', 'Kita West'],
      ['Sportverein Nord', 'Sportverein Nord, Jugendabteilung'],
      ['Haus A', 'Haus B'],
      ['Wohnungsgenossenschaft 1', 'Wohnungsgenossenschaft 2'],
      ['Ev. Kirchengemeinde', 'Kath. Kirchengemeinde'],
      ['Rathaus', 'Gasthaus'],
      ['e. V.', 'GmbH'],
    ] as const
  ).map(([one, other]) => silent('ballot/same-organisation', `„${one}“ and „${other}“`, voters(one, other))),
  silent('ballot/same-organisation', 'one of both has not voted', {
    ...dots(),
    extra: [anActorSheet('Sportverein', 'Sportverein e. V.'), aBallotSheet(['Maßnahme', 'A1', 'A2'], ['W1', 3, null])],
  }),
  silent('ballot/dropped-measure', 'a row without an entry', {
    ...dropped,
    rows: { Grundangaben: dotSettings },
    extra: [actors, aBallotSheet(['Maßnahme', 'A1'], ['W1', '-'], ['W2', 3])],
  }),
  silent('ballot/dropped-measure', 'a measure that is done is ranked all the same', {
    ...inMeasures({ F2: 'umgesetzt', I2: null, I3: null, I4: null }),
    rows: { Grundangaben: dotSettings },
    extra: [actors, aBallotSheet(...entered)],
  }),
  silent('ballot/below-quorum', 'as many as are asked for, of those who take part', quorum('66 %', 2)),
  silent('ballot/below-quorum', 'an abstention takes part', quorum('66 %', 'E')),
  silent('ballot/below-quorum', 'no share is asked for', quorum(null)),
  silent('ballot/too-few-for-secrecy', 'five sheets', sheetsOf(5)),
  silent('ballot/too-few-for-secrecy', 'nobody has promised secrecy', marks(3, 1)),
  silent('ballot/too-few-for-secrecy', 'nothing has been entered yet', {
    ...sheetsOf(0),
    extra: [actors, aBallotSheet(['Maßnahme', 'Z01', 'Z02'], ['W1', null, '-'])],
  }),
]
