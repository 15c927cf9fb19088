import { describe, expect, test } from 'vitest'
import { checkPlan } from '../../../src/core/check/check-plan.ts'
import { severityOf } from '../../../src/core/check/severity.ts'
import { examplePlan } from '../../../src/core/papers/example/example-plan.ts'
import { describeTemplate } from '../../../src/core/papers/template.ts'
import type { Mark } from '../../../src/core/plan/ballot.ts'
import { statuses } from '../../../src/core/plan/status.ts'
import { rankPlan } from '../../../src/core/rank/rank-plan.ts'
import { readPlan } from '../../../src/core/sheet/read-plan.ts'
import { gridOfPaper } from '../../builders/grid-of-paper.ts'

const reading = readPlan(gridOfPaper(describeTemplate(examplePlan, '2026-11-22')))
const { plan } = reading
const measures = plan.fields.flatMap((field) => field.measures.map(({ value }) => value))
const ids = measures.map(({ id }) => id)
const codes = new Set(plan.actors.map(({ value }) => value.code))
const ranking = rankPlan(plan, { seed: 1, rulesVersion: 'test' })

function rankingOf(name: string) {
  const found = ranking.fields.find(({ field }) => field.name === name)
  if (!found) throw new Error(`no ranking of ${name}`)
  return found
}

describe('the example plan', () => {
  test('has nothing to complain about', () => {
    const { findings } = checkPlan(reading)
    expect(findings.filter((finding) => severityOf(finding) !== 'info')).toEqual([])
    expect(findings.length).toBeLessThanOrEqual(10)
    expect(plan.excluded).toEqual([])
  })

  test('has at least 48 measures in four fields, with unique numbers that name their field', () => {
    expect(plan.fields.map(({ name }) => name)).toEqual([
      'Wohnen',
      'Soziales',
      'Freizeit und Kultur',
      'Gesundheit und Sicherheit',
    ])
    expect(ids.length).toBeGreaterThanOrEqual(48)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { code, measures: own } of plan.fields) {
      expect(own.length).toBeGreaterThanOrEqual(12)
      expect(own.every(({ value }) => value.id.startsWith(code))).toBe(true)
    }
  })

  test('loses no cell on the way: every written period, cost and date can be read', () => {
    const written = examplePlan.measures ?? []
    for (const key of ['period', 'cost', 'begin', 'doneOn', 'status', 'funding', 'lead'] as const) {
      const unread = written.filter((row) => row[key] !== undefined && !measures.find(({ id }) => id === row.id)?.[key])
      expect(unread.map(({ id }) => id)).toEqual([])
    }
  })

  test('shows all eight statuses', () => {
    expect(new Set(measures.map(({ status }) => status?.meaning))).toEqual(new Set(statuses))
  })

  test('says since when and by what evidence for every measure that was started', () => {
    const started = new Set(['angeschoben', 'in Umsetzung', 'umgesetzt', 'laufend (Daueraufgabe)'])
    const open = measures.filter(
      ({ status, begin, evidence }) => started.has(status?.meaning ?? '') && !(begin && evidence),
    )
    expect(open.map(({ id }) => id)).toEqual([])
  })

  test('gives a reason for what was dropped or deferred and a day for what was done', () => {
    const left = measures.filter(({ status }) => /zurückgestellt|nicht weiter/.test(status?.meaning ?? ''))
    expect(left.length).toBeGreaterThanOrEqual(4)
    expect(left.every(({ statusNote }) => statusNote !== null)).toBe(true)
    const done = measures.filter(({ status }) => status?.meaning === 'umgesetzt')
    expect(done.every(({ doneOn, begin }) => doneOn?.last && begin?.first && begin.first <= doneOn.last)).toBe(true)
  })

  test('has fifteen organisations, five dated events and two concepts, and names no others', () => {
    expect(plan.actors).toHaveLength(15)
    const kinds = plan.sources.map(({ value }) => [value.kind, value.date !== null])
    expect(kinds.filter(([kind]) => kind === 'Konzept')).toHaveLength(2)
    expect(kinds.filter(([kind, dated]) => kind === 'Veranstaltung' && dated)).toHaveLength(5)
    const sources = new Set(plan.sources.map(({ value }) => value.code))
    for (const measure of measures) {
      expect((measure.sources ?? []).filter((code) => !sources.has(code))).toEqual([])
      expect([...(measure.lead ?? []), ...(measure.participants ?? [])].filter((code) => !codes.has(code))).toEqual([])
    }
  })

  test('lets the conference and the prevention council share members', () => {
    const both = plan.actors.filter(({ value }) =>
      ['Sozialträgerkonferenz', 'Präventionsrat'].every((body) => value.bodies?.includes(body)),
    )
    expect(both.length).toBeGreaterThanOrEqual(3)
    expect(both.length).toBeLessThan(15)
  })

  test('mentions no measure that does not exist', () => {
    const prose = measures.flatMap((row) => [row.description, row.goal, row.note, row.internalNote, row.statusNote])
    const mentioned = prose.flatMap((text) => text?.match(/\b[WSFG]\d+\b/g) ?? [])
    expect(mentioned.length).toBeGreaterThan(0)
    expect(mentioned.filter((id) => !ids.includes(id))).toEqual([])
  })

  test('has descriptions from one line to a long paragraph', () => {
    const lengths = measures.map(({ description }) => description?.length ?? 0)
    expect(lengths.filter((length) => length >= 600 && length <= 900).length).toBeGreaterThanOrEqual(4)
    expect(Math.min(...lengths)).toBeGreaterThan(30)
    expect(lengths.filter((length) => length < 100).length).toBeGreaterThanOrEqual(5)
  })
})

describe('the ballots of the example plan', () => {
  const marksIn = (kind: Mark['kind']) =>
    plan.ballots.flatMap(({ marks }) => marks.filter((mark) => mark.kind === kind))

  test('come from all fifteen organisations, one of which left one field blank', () => {
    expect(plan.ballots.map(({ standing }) => standing)).toEqual(Array(15).fill('entitled'))
    expect(ranking.fields.map(({ turnout }) => turnout?.ballots)).toEqual([15, 15, 15, 14])
  })

  test.each(['Wohnen', 'Soziales', 'Freizeit und Kultur', 'Gesundheit und Sicherheit'])(
    'keep to five dots per actor and three per measure in %s',
    (name) => {
      const own = new Set(rankingOf(name).field.measures.map(({ value }) => value.id))
      for (const { lines, marks } of plan.ballots) {
        const dots = marks.flatMap((mark, line) =>
          own.has(lines[line]?.measure ?? '') && mark.kind === 'number' ? [Number(mark.decimal)] : [],
        )
        expect(dots.reduce((sum, value) => sum + value, 0)).toBeLessThanOrEqual(5)
        expect(Math.max(0, ...dots)).toBeLessThanOrEqual(3)
      }
      expect(rankingOf(name).rejected).toEqual([])
    },
  )

  test('hold abstentions and some who did not know', () => {
    expect(marksIn('abstention').length).toBeGreaterThanOrEqual(5)
    expect(marksIn('unsure').length).toBeGreaterThanOrEqual(3)
  })

  test('tie across the cut in one field, are told apart by breadth in another, and share a rank in a third', () => {
    expect(rankingOf('Wohnen').top).toEqual({ wanted: 5, shown: 6, extended: true })
    const inTop = (name: string) => rankingOf(name).ranking.filter(({ prioritised }) => prioritised)
    expect(inTop('Soziales').map(({ tieBreak }) => tieBreak)).toContain('breadth')
    expect(inTop('Freizeit und Kultur').map(({ rank }) => rank)).toEqual([1, 2, 2, 4, 5])
  })

  test('leave out what was dropped', () => {
    expect(ranking.fields.map(({ unranked }) => unranked.map(({ reason }) => reason))).toEqual(
      Array(4).fill(['status']),
    )
  })
})

describe('the records of the example plan', () => {
  test('hold both levels of decision, the committee still ahead', () => {
    const decisions = plan.decisions.map(({ value }) => value)
    expect(decisions.map(({ kind, state, scope }) => [kind, state, scope])).toEqual([
      ['Beschluss', 'erfolgt', 'Plan'],
      ['Beschluss', 'erfolgt', 'Rangfolge'],
      ['Kenntnisnahme', 'vorgesehen', 'Plan'],
    ])
    expect(decisions[2]?.body).toBe(plan.settings.committee)
    expect(decisions[2]?.date).toBe(plan.settings.meetingOn)
    expect(decisions[2]?.paperNumber).toBe(plan.settings.paperNumber)
  })

  test('hold progress at two dates, the later one agreeing with the status of the measure', () => {
    const entries = plan.progress.map(({ value }) => value)
    expect(new Set(entries.map(({ dueDate }) => dueDate?.last))).toEqual(new Set(['2026-03-31', '2026-09-30']))
    for (const { id, status } of measures) {
      const latest = entries.filter(({ measure }) => measure === id).at(-1)
      if (latest) expect([id, latest.status?.meaning]).toEqual([id, status?.meaning])
    }
    const reported = measures.filter(({ id }) => entries.some(({ measure }) => measure === id))
    expect(reported.length).toBeGreaterThanOrEqual(30)
  })
})
