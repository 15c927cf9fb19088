import { oncePerObject } from '../once-per.ts'
import type { Plan, PlannedField } from '../plan/plan.ts'
import { isSameList } from '../same-list.ts'
import { ballotSheets } from './ballot-sheets.ts'
import type { FieldTask } from './field-result.ts'
import { type ResultEntry, resultEntries } from './result-entries.ts'

/**
 * What each field is computed from, in the order of the plan. A field of which nothing has changed since the plan was read
 * before keeps its task, and with it whatever was made of that: one row's status does not rank every field again.
 */
export const fieldTasks: (plan: Plan) => readonly FieldTask[] = oncePerObject((plan) => {
  const sheets = ballotSheets(plan)
  const entries = resultEntries(plan)
  const { settings, actors } = plan
  return plan.fields.map((field) =>
    kept({ plan: { settings, actors }, field, sheets: sheets.get(field) ?? [], entries: entries.get(field) ?? [] }),
  )
})

const lastTasks = new WeakMap<PlannedField, FieldTask>()

function kept(task: FieldTask): FieldTask {
  const before = lastTasks.get(task.field)
  if (before && isSame(before, task)) return before
  lastTasks.set(task.field, task)
  return task
}

function isSame(before: FieldTask, now: FieldTask): boolean {
  return (
    before.plan.settings === now.plan.settings &&
    isSameList(before.plan.actors, now.plan.actors) &&
    isSameList(before.sheets, now.sheets) &&
    before.entries.length === now.entries.length &&
    before.entries.every((entry, index) => isSameEntry(entry, now.entries[index]))
  )
}

function isSameEntry(before: ResultEntry, now: ResultEntry | undefined): boolean {
  return before.measure === now?.measure && isSameList(before.rows, now.rows)
}
