import { settingTable, templateVersion } from '../../sheet/columns/settings.ts'
import type { PlanRule } from '../rule.ts'

/** A template made by a later version may hold what this one does not understand. */
export const newerVersion: PlanRule = {
  codes: ['workbook/newer-version'],
  reads: 'everything',
  *check({ settings }) {
    const found = settings.value.templateVersion
    const place = settings.places.get('templateVersion')
    if (found === null || !place || !(Number.parseFloat(found) > Number.parseFloat(templateVersion))) return
    yield {
      code: 'workbook/newer-version',
      ...{
        sheet: place.sheet,
        cell: place.cell,
        row: place.row,
        column: settingTable.columns.value.header,
        measure: null,
      },
      values: { found, known: templateVersion },
    }
  },
}
