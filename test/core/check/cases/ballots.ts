import type { CellValue } from '../../../../src/core/sheet/grid.ts'
import {
  aBallotSheet,
  anActorSheet,
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

function secret(...rows: Rows): PlanChanges {
  return { ...dots(...rows), rows: { Grundangaben: [...dotSettings, ['Geheim', 'ja']] } }
}

const unknown = (header: string, nearest: string | null) =>
  finds('ballot/unknown-actor', 'warning', 'Bewertungen!C1', [header, null], { header, nearest })

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
]
