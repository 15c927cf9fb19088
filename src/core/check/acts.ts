import type { Decision } from '../plan/decision.ts'
import type { Settings } from '../plan/settings.ts'
import type { PlanReading } from '../sheet/read-plan.ts'
import type { TableReading } from '../sheet/read-table.ts'
import { fold } from '../text/clean.ts'
import type { FindingPlace } from './finding.ts'
import { placeAt } from './places.ts'

/** A row of *Beschlüsse* that says who did what. */
export interface Act extends Decision {
  readonly body: string
  readonly place: (key: keyof Decision) => FindingPlace
}

/** In the order of the sheet; rows that name no body say nothing yet. */
export function actsOf({ tables }: PlanReading): readonly Act[] {
  return tables.decisions.flatMap((table) =>
    table.rows.flatMap(({ value, place }): readonly Act[] =>
      value.body === null ? [] : [{ ...value, body: value.body, place: placesIn(table, place.row) }],
    ),
  )
}

function placesIn(table: TableReading<'decisions'>, row: number): Act['place'] {
  return (key) => placeAt(table, row, key)
}

/** The acts on the version that the settings name; where either side names none, there is only one. */
export function actsOnThisVersion(reading: PlanReading): readonly Act[] {
  const { version } = reading.plan.settings
  return actsOf(reading).filter((act) => areOfOneVersion(act.version, version))
}

export function areOfOneVersion(one: string | null, other: string | null): boolean {
  return one === null || other === null || fold(one) === fold(other)
}

/** The committee of the settings, or a body that calls itself *…ausschuss*. All others are the conference and its like. */
export function isOfCommittee({ body }: Act, { committee }: Settings): boolean {
  return (committee !== null && fold(body) === fold(committee)) || /aussch(?:uss|uß)/iu.test(body)
}

/** Some body makes the plan its own, or is to. A mere order of ranks is not the plan. */
export function isAdoption({ kind, scope }: Act): boolean {
  return (kind === 'Beschluss' || kind === 'Zustimmung') && scope !== 'Rangfolge'
}
