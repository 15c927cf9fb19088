import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { checkSchema } from '../../src/core/check/json.ts'
import { manifestSchema } from '../../src/core/papers/manifest.ts'
import type { PlannedMeasure } from '../../src/core/plan/measure.ts'
import type { Plan } from '../../src/core/plan/plan.ts'
import type { Settings } from '../../src/core/plan/settings.ts'
import { type RankJson, rankJsonSchema } from '../../src/core/rank/json.ts'
import { measureTable } from '../../src/core/sheet/columns/measures.ts'
import { readPlan } from '../../src/core/sheet/read-plan.ts'
import { readGrids } from '../../src/xlsx/read/read-grids.ts'
import { documentOf, examplePlan, fixture, freshFolder, run } from './process.ts'

/*
 * The whole path, as somebody goes it: check → rank → export, and the exported workbook read again as a plan.
 */

type CheckJson = z.infer<typeof checkSchema>

interface Journey {
  readonly checked: CheckJson
  readonly ranked: RankJson
  readonly plan: Plan
  readonly exportedAs: string
  readonly checkedAgain: CheckJson
  readonly rankedAgain: RankJson
  readonly planAgain: Plan
  readonly statuses: readonly (number | null)[]
}

async function travel(source: string): Promise<Journey> {
  const cwd = await freshFolder()
  const exportedAs = join(cwd, 'aus', 'massnahmenplan.xlsx')
  const checked = await run(['check', source, '--json'], { cwd })
  const ranked = await run(['rank', source, '--json'], { cwd })
  const exported = await run(['export', source, '--out', 'aus', '--date', '2026-11-22', '--json'], { cwd })
  const checkedAgain = await run(['check', exportedAs, '--json'], { cwd })
  const rankedAgain = await run(['rank', exportedAs, '--json'], { cwd })
  const all = [checked, ranked, exported, checkedAgain, rankedAgain]
  return {
    checked: z.parse(checkSchema, documentOf(checked)),
    ranked: z.parse(rankJsonSchema, documentOf(ranked)),
    plan: await planIn(source),
    exportedAs,
    checkedAgain: z.parse(checkSchema, documentOf(checkedAgain)),
    rankedAgain: z.parse(rankJsonSchema, documentOf(rankedAgain)),
    planAgain: await planIn(exportedAs),
    statuses: all.map(({ status }) => status),
  }
}

async function planIn(path: string): Promise<Plan> {
  return readPlan(await readGrids(await readFile(path), { file: path })).plan
}

/** Results are computed, and what is internal stays at home. */
const computed: readonly string[] = ['rank', 'score', 'rankedAt']
const printed = Object.entries(measureTable.columns)
  .filter(([key, { audience }]) => audience === 'public' && !computed.includes(key))
  .map(([key]) => key as keyof PlannedMeasure)

function measuresOf(plan: Plan): ReadonlyMap<string, PlannedMeasure> {
  return new Map(plan.fields.flatMap(({ measures }) => measures.map(({ value }) => [value.id, value])))
}

/** Id → value, so that a failure names the measure. */
function column(plan: Plan, key: keyof PlannedMeasure): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    [...measuresOf(plan)].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([id, one]) => [id, one[key]]),
  )
}

function fieldsOf(plan: Plan) {
  return plan.fields.map(({ code, name, method, prioritisedWanted, participants, measures }) => ({
    ...{ code, name, method, prioritisedWanted, participants },
    ids: measures.map(({ value }) => value.id).toSorted(),
  }))
}

/** What names the plan, and what its ranking rests on. */
const essential: readonly (keyof Settings)[] = [
  ...([
    'municipality',
    'programme',
    'area',
    'title',
    'asOf',
    'version',
    'conferenceOn',
    'committee',
    'meetingOn',
  ] as const),
  ...([
    'method',
    'question',
    'dotsPerActor',
    'maxDotsPerMeasure',
    'scaleFrom',
    'scaleTo',
    'scale',
    'bestSide',
  ] as const),
  ...(['prioritisedLabels', 'prioritisedPerField', 'quorum', 'notRankedStatuses', 'secret'] as const),
]

function settingsOf({ settings }: Plan): Readonly<Record<string, unknown>> {
  return Object.fromEntries(essential.map((key) => [key, settings[key]]))
}

function sameAfterExport(journey: () => Journey): void {
  test.each(printed)('%s of every measure', (key) => {
    expect(column(journey().planAgain, key)).toEqual(column(journey().plan, key))
  })

  test('the action fields, in their order, with the same measures', () => {
    expect(fieldsOf(journey().planAgain)).toEqual(fieldsOf(journey().plan))
  })

  test('the settings that name the plan and make its ranking', () => {
    expect(settingsOf(journey().planAgain)).toEqual(settingsOf(journey().plan))
  })

  test('no error, no excluded row, and no complaint about what the export itself wrote', () => {
    const { checkedAgain, planAgain } = journey()
    expect(checkedAgain.summary.errors).toBe(0)
    expect(planAgain.excluded).toEqual([])
    const codesBefore = new Set(journey().checked.findings.map(({ code }) => code))
    expect(checkedAgain.findings.filter(({ code }) => !codesBefore.has(code))).toEqual([])
  })
}

describe('the real plan', () => {
  let journey: Journey
  beforeAll(async () => {
    journey = await travel(fixture('muenster/muenster-massnahmenplan.xlsx'))
  })

  test('goes through every command without an error', () => {
    expect(journey.statuses).toEqual([0, 0, 0, 0, 0])
    expect(journey.checked.summary).toMatchObject({ measures: 54, fields: 5, errors: 0 })
  })

  test('has all 54 measures in a priority, none without, none twice', () => {
    const ids = journey.ranked.fields.flatMap(({ ranking }) => ranking.map(({ id }) => id))
    expect(journey.ranked.fields.flatMap(({ unranked }) => unranked)).toEqual([])
    expect(ids).toHaveLength(54)
    expect(new Set(ids)).toEqual(new Set(measuresOf(journey.plan).keys()))
  })

  test('has the priorities that stand in the sheet, 5 before 4 before 3', () => {
    const measures = measuresOf(journey.plan)
    for (const { field, ranking } of journey.ranked.fields) {
      const labels = ranking.map(({ priority }) => Number(priority))
      expect(labels, field).toEqual(ranking.map(({ id }) => Number(measures.get(id)?.agreedPriority)))
      expect(labels, field).toEqual(labels.toSorted((a, b) => b - a))
    }
    const all = journey.ranked.fields.flatMap(({ ranking }) => ranking.map(({ priority }) => priority))
    expect(new Set(all)).toEqual(new Set(['5', '4', '3']))
  })

  test('gets no rank numbers, scores or turnout that nobody counted', () => {
    for (const { method, turnout, ranking, rejectedBallots } of journey.ranked.fields) {
      expect(method.basis).toBe('agreed')
      expect(turnout).toEqual({ ballots: null, eligible: turnout.eligible, weight: null })
      expect(
        ranking.filter(
          ({ rank, score, scoreText, shared }) => rank !== null || score !== null || scoreText !== null || shared,
        ),
      ).toEqual([])
      expect(rejectedBallots).toEqual([])
    }
  })

  test('has the best priority, and it alone, marked as prioritised', () => {
    for (const { ranking } of journey.ranked.fields)
      for (const { id, priority, prioritised } of ranking)
        expect({ id, prioritised }).toEqual({ id, prioritised: priority === '5' })
  })

  test('keeps its longest descriptions in the workbook that is exported', () => {
    const lengths = [...measuresOf(journey.planAgain).values()].map(({ description }) => description?.length ?? 0)
    expect(
      Math.max(...[...measuresOf(journey.plan).values()].map(({ description }) => description?.length ?? 0)),
    ).toBeGreaterThan(1_000)
    expect(lengths.toSorted()).toEqual(
      [...measuresOf(journey.plan).values()].map(({ description }) => description?.length ?? 0).toSorted(),
    )
  })

  test('has a manifest that says the same as the ranking', async () => {
    const manifest = z.parse(
      manifestSchema,
      JSON.parse(await readFile(join(journey.exportedAs, '..', 'manifest.json'), 'utf8')),
    )
    expect(manifest.plan).toMatchObject({ fields: 5, measures: 54 })
    expect(
      manifest.fields.map(({ ranking }) => ranking.map(({ id, priority, rank }) => ({ id, priority, rank }))),
    ).toEqual(
      journey.ranked.fields.map(({ ranking }) => ranking.map(({ id, priority, rank }) => ({ id, priority, rank }))),
    )
  })

  describe('read again from its export is the same', () => {
    sameAfterExport(() => journey)

    test('ranking, measure by measure', () => {
      expect(journey.rankedAgain.fields).toEqual(journey.ranked.fields)
    })
  })
})

describe('the example plan', () => {
  let journey: Journey
  beforeAll(async () => {
    journey = await travel(examplePlan)
  })

  test('goes through every command without an error', () => {
    expect(journey.statuses).toEqual([0, 0, 0, 0, 0])
  })

  describe('read again from its export is the same', () => {
    sameAfterExport(() => journey)

    test('rank and result of every measure', () => {
      const again = measuresOf(journey.planAgain)
      for (const { field, ranking, unranked } of journey.ranked.fields) {
        const printedResults = ranking.map(({ id }) => ({ id, rank: again.get(id)?.rank, score: again.get(id)?.score }))
        expect(printedResults, field).toEqual(
          ranking.map(({ id, rank, scoreText }) => ({ id, rank, score: scoreText })),
        )
        for (const { id } of unranked) expect(again.get(id), id).toMatchObject({ rank: null, score: null })
      }
    })
  })
})
