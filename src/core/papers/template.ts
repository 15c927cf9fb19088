import type { CalendarDay } from '../plan/time.ts'
import { fieldTable } from '../sheet/columns/fields.ts'
import { measureTable } from '../sheet/columns/measures.ts'
import { actorTable, sourceTable } from '../sheet/columns/people.ts'
import { decisionTable, mappingTable, progressTable, statusTable } from '../sheet/columns/records.ts'
import { templateAuthor, templateKeywords, templateSubject, templateTitle } from '../text/template.ts'
import type { Paper, PaperSheet } from './paper.ts'
import { describeBallots } from './template-ballots.ts'
import type { TemplateContent } from './template-content.ts'
import { describeSettings } from './template-settings.ts'
import { describeTable, listRange, templateFont } from './template-sheet.ts'

/** The action fields every new plan begins with. */
const defaultFields: NonNullable<TemplateContent['fields']> = [
  { code: 'W', name: 'Wohnen', order: 1 },
  { code: 'S', name: 'Soziales', order: 2 },
  { code: 'F', name: 'Freizeit und Kultur', order: 3 },
  { code: 'G', name: 'Gesundheit und Sicherheit', order: 4 },
]

/** Date of this version of the template: it fixes the bytes of a new plan, whenever it is made. */
export const templateDate: CalendarDay = '2026-11-22'

/**
 * A new workbook for a plan, from the column tables: *Grundangaben*, *Handlungsfelder*, *Maßnahmen* and *Beschlüsse* with
 * the columns of the small plan, and every other sheet and column for which `content` holds something.
 *
 * @param date Goes into the file's properties and fixes its bytes.
 */
export function describeTemplate(content: TemplateContent, date: CalendarDay): Paper {
  return { properties: propertiesOf(content, date), sheets: sheetsOf(content), font: templateFont }
}

function sheetsOf(content: TemplateContent): readonly PaperSheet[] {
  const fields = content.fields ?? defaultFields
  const measures = content.measures ?? []
  const fieldNames = listRange(fieldTable, 'name', fields)
  const ids = listRange(measureTable, 'id', measures)
  return [
    describeSettings(content.settings ?? {}),
    describeTable(fieldTable, fields),
    describeTable(measureTable, measures, {
      ranges: { field: fieldNames },
      frozenColumns: 2,
      own: content.ownColumns ?? [],
    }),
    ...(content.actors ? [describeTable(actorTable, content.actors)] : []),
    ...(content.sources ? [describeTable(sourceTable, content.sources)] : []),
    ...(content.ballots ? [describeBallots(content.ballots, ids)] : []),
    ...(content.statuses ? [describeTable(statusTable, content.statuses)] : []),
    ...(content.progress ? [describeTable(progressTable, content.progress, { ranges: { measure: ids } })] : []),
    describeTable(decisionTable, content.decisions ?? []),
    ...(content.mappings ? [describeTable(mappingTable, content.mappings)] : []),
  ]
}

function propertiesOf({ settings }: TemplateContent, date: CalendarDay): Paper['properties'] {
  return {
    title: textOr(settings?.title, templateTitle),
    subject: templateSubject,
    author: textOr(settings?.municipality, templateAuthor),
    keywords: templateKeywords,
    date,
  }
}

function textOr(cell: unknown, otherwise: string): string {
  return typeof cell === 'string' && cell.trim() !== '' ? cell : otherwise
}
