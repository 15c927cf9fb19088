import type { PlannedMeasure } from '../plan/measure.ts'
import { compareCodePoints } from '../plan/measure-id.ts'
import type { Plan } from '../plan/plan.ts'
import type { Source } from '../plan/source.ts'
import { fold } from '../text/clean.ts'
import { allLines, type FieldLines } from './plan-line.ts'

/** A source with the measures that name it. */
export interface UsedSource {
  readonly source: Source
  /** Names a column: the short form, else the name. */
  readonly short: string
  readonly measures: ReadonlySet<PlannedMeasure>
  /** A row of *Herkunft* stands behind it; else only measures name it. */
  readonly listed: boolean
}

type Growing = { readonly [K in keyof UsedSource]: K extends 'measures' ? Set<PlannedMeasure> : UsedSource[K] }

const nothingKnown: Source = { code: null, name: null, kind: null, date: null, participants: null }

/** By day; sources without one last, in the order of the sheet. */
function byDay(a: UsedSource, b: UsedSource): number {
  return compareCodePoints(a.source.date ?? '9999', b.source.date ?? '9999')
}

function listedSources({ sources }: Plan): readonly Growing[] {
  return sources.flatMap(({ value: source }) => {
    const short = source.code ?? source.name
    return short === null ? [] : [{ source, short, measures: new Set<PlannedMeasure>(), listed: true }]
  })
}

/** All sources of the plan by day, those that only measures name behind them. */
export function sourcesOf(plan: Plan, fields: readonly FieldLines[]): readonly UsedSource[] {
  const listed = listedSources(plan)
  const byName = new Map<string, Growing>()
  for (const one of listed) {
    for (const name of [one.source.code, one.source.name]) {
      if (name !== null && !byName.has(fold(name))) byName.set(fold(name), one)
    }
  }
  const unlisted: Growing[] = []
  for (const { measure } of allLines(fields)) {
    for (const name of measure.sources ?? []) {
      const known = byName.get(fold(name))
      const source = known ?? {
        ...{ source: { ...nothingKnown, code: name }, short: name, listed: false },
        measures: new Set<PlannedMeasure>(),
      }
      if (known === undefined) {
        unlisted.push(source)
        byName.set(fold(name), source)
      }
      source.measures.add(measure)
    }
  }
  return [...listed.toSorted(byDay), ...unlisted]
}
