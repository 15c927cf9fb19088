import type { Settings } from '../../src/core/plan/settings.ts'
import type { Scale } from './rank-classes.ts'

/** A scale as the oracle knows it, as *Grundangaben* say it, and what people write in the cells. */
export interface Wording {
  readonly form: 'Stufen' | 'Noten'
  readonly scale: Scale
  readonly settings: Partial<Settings>
  /** In the order of the scale. */
  readonly grades: readonly string[]
  /** Cells for which a ballot is rejected. */
  readonly faults: readonly string[]
}

type Form = Wording['form']

/** Labels in order; for labels that are numbers, `hoch` and `niedrig` tell the direction as well. */
function labelled(form: Form, labels: readonly string[], bestSide: 'erste' | 'letzte' | 'hoch' | 'niedrig') {
  const best = bestSide === 'hoch' ? 'letzte' : bestSide === 'niedrig' ? 'erste' : bestSide
  return {
    form,
    scale: { labels, best },
    settings: { scale: labels, bestSide },
    grades: labels,
    faults: ['viel', '7'],
  } as const satisfies Wording
}

/** Grades by *Skala von* and *Skala bis*. */
export function gradesFrom(
  from: number,
  to: number,
  best: 'hoch' | 'niedrig',
  grades: readonly string[] = Array.from({ length: to - from + 1 }, (_, step) => `${from + step}`),
): Wording {
  return {
    form: 'Noten',
    scale: { from: `${from}`, to: `${to}`, best },
    settings: { scaleFrom: from, scaleTo: to, bestSide: best },
    grades,
    faults: ['gut', `${to + 1}`, `${from - 1}`, `${to}.1`],
  }
}

/** *Skala von* 6 *bis* 1 are the same grades. */
function fromTheOtherEnd(wording: Wording): Wording {
  const { scaleFrom = null, scaleTo = null } = wording.settings
  return { ...wording, settings: { ...wording.settings, scaleFrom: scaleTo, scaleTo: scaleFrom } }
}

const classes = ['hoch', 'mittel', 'gering']

/** *Stufen* without any setting. */
export const classWording: Wording = { ...labelled('Stufen', classes, 'erste'), settings: {} }

/** The same where *Skala* belongs to the other method of the plan, or lists the words in an order of its own. */
const wordedClasses: readonly Wording[] = [
  { ...classWording, settings: { method: 'Vereinbart', scale: ['1', '2', '3'] } },
  { ...classWording, settings: { scale: ['mittel', 'hoch', 'gering'] } },
]

/** Labels that are numbers stand in any order where `hoch` is best. */
const unordered: Wording = {
  ...labelled('Stufen', ['1', '2', '3', '4'], 'hoch'),
  settings: { scale: ['3', '1', '4', '2'], bestSide: 'hoch' },
}

const labelWordings: readonly Wording[] = (['Stufen', 'Noten'] as const).flatMap((form) => [
  labelled(form, ['sehr wichtig', 'wichtig', 'weniger wichtig', 'unwichtig'], 'erste'),
  labelled(form, ['gar nicht', 'kaum', 'teils', 'eher', 'sehr'], 'letzte'),
  labelled(form, ['1', '2', '3'], 'hoch'),
  labelled(form, ['1', '2', '3', '4', '5', '6'], 'niedrig'),
  labelled(form, ['1', '2', '3', '4'], 'erste'),
  labelled(form, ['jetzt', 'später'], 'erste'),
])

const gradeWordings: readonly Wording[] = [
  gradesFrom(1, 6, 'niedrig'),
  gradesFrom(1, 5, 'hoch'),
  gradesFrom(1, 9, 'hoch'),
  fromTheOtherEnd(gradesFrom(1, 6, 'niedrig')),
  gradesFrom(1, 6, 'niedrig', ['1', '1.5', '2', '2.3', '2.5', '3', '4', '5.7', '6']),
  gradesFrom(0, 10, 'hoch', ['0', '1', '3', '4', '7', '8.5', '9', '10']),
]

/** Everyday scales in both directions. */
export const wordings: readonly Wording[] = [
  classWording,
  ...wordedClasses,
  unordered,
  ...labelWordings,
  ...gradeWordings,
]
