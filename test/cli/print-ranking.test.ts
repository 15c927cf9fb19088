import { describe, expect, test } from 'vitest'
import { printRanking } from '../../src/cli/print-ranking.ts'
import { checkReading } from '../../src/core/check/check-plan.ts'
import type { Plan } from '../../src/core/plan/plan.ts'
import { rankPlan } from '../../src/core/rank/rank-plan.ts'
import { readPlan } from '../../src/core/sheet/read-plan.ts'
import { aField, aMeasure, aPlan, measures } from '../builders/plan.ts'
import { pointRows } from '../builders/result-rows.ts'
import { aPlanWorkbook } from '../builders/workbook.ts'

/** What the terminal shows of these fields; the check has nothing to say. */
function printed(plan: Plan): string {
  const grid = aPlanWorkbook()
  const clean = readPlan(grid)
  const check = checkReading(clean)
  const { report } = check
  const ranking = rankPlan(plan, { seed: 1, rulesVersion: 'test' })
  const source = { name: 'plan.xlsx', sha256: '', grid }
  return printRanking(
    { ranking, reading: { ...clean, plan }, report, check, source, measures: 0, hasErrors: false },
    { columns: 400, colour: false },
  )
}

const dots = { method: 'Punktsummen' } as const

describe('not ranked', () => {
  test('is told once a reason, with all measures it keeps out', () => {
    const field = aField({
      ...dots,
      measures: [...measures('W1', 'W2', 'W3'), aMeasure({ id: 'W4', status: 'nicht weiterverfolgt' })],
    })
    const text = printed(aPlan({ fields: [field], results: pointRows({ W2: 3 }) }))
    expect(text.split('\n').filter((line) => line.startsWith('- '))).toEqual([
      '- W1 und W3: Im Blatt Ergebnisse fehlt ein gültiger Eintrag unter „Punkte“. Bitte eintragen; 0 ist auch ein Ergebnis.',
      '- W4: Maßnahmen mit dem Status „nicht weiterverfolgt“ werden nicht gereiht.',
    ])
  })

  test.each([
    [9, '- W1, W2, W3, W4, W5, W6, W7, W8 und W9: '],
    [10, '- W1, W2, W3, W4, W5, W6, W7, W8 und 2 weitere: '],
    [17, '- W1, W2, W3, W4, W5, W6, W7, W8 und 9 weitere: '],
  ])('%d measures are not all listed', (number, start) => {
    const ids = Array.from({ length: number }, (_, at) => `W${at + 1}`)
    const text = printed(aPlan({ fields: [aField({ ...dots, measures: measures(...ids) })] }))
    expect(text).toContain(`Nicht gereiht:\n${start}Im Blatt Ergebnisse fehlt`)
  })

  test('is „ohne Priorität“ where the conference agreed, for priorities are no ranks', () => {
    const dropped = aMeasure({ id: 'W2', status: 'nicht weiterverfolgt' })
    const field = aField({ method: 'Vereinbart', measures: [aMeasure({ id: 'W1', agreedPriority: '1' }), dropped] })
    const text = printed(aPlan({ settings: { scale: ['1', '2'], bestSide: 'erste' }, fields: [field] }))
    expect(text).toContain('Ohne Priorität ist 1 Maßnahme wegen des Status.')
    expect(text).toContain(
      'Ohne Priorität:\n- W2: Maßnahmen mit dem Status „nicht weiterverfolgt“ erhalten keine Priorität.',
    )
    expect(text).not.toMatch(/gereiht|Rang/)
  })

  test('names the decided rank of a measure', () => {
    const field = aField({ ...dots, measures: [aMeasure({ id: 'W1', decidedRank: 3 })] })
    expect(printed(aPlan({ fields: [field] }))).toContain('- W1 (laut Beschluss Rang 3): ')
  })

  test('says of priorities without a best side what is missing, not that there are none', () => {
    const field = aField({ measures: [aMeasure({ agreedPriority: '1' })] })
    const text = printed(aPlan({ fields: [field] }))
    expect(text).toContain('Welche Seite der Skala die beste ist, ist nicht angegeben oder passt nicht zur Skala.')
    expect(text).not.toContain('noch kein Ergebnis eingetragen')
  })
})

describe('a decided order', () => {
  const header = (text: string) => text.split('\n').find((line) => line.includes('Nr.'))
  const rowOf = (text: string, id: string) => text.split('\n').find((line) => line.includes(` ${id} `))

  test('stands beside the computed one', () => {
    const field = aField({ ...dots, measures: [aMeasure({ id: 'W1', decidedRank: 2 }), aMeasure({ id: 'W2' })] })
    const text = printed(aPlan({ fields: [field], results: pointRows({ W1: 7, W2: 3 }) }))
    expect(header(text)).toMatch(/Rang.*Nr\..*Maßnahme.*Ergebnis.*Beschluss/)
    expect(rowOf(text, 'W1')).toMatch(/^│ 1 \* +│ W1 .*│ 7 Punkte +│ 2 +│$/)
    expect(rowOf(text, 'W2')).toMatch(/^│ 2 +│ W2 .*│ 3 Punkte +│ +│$/)
  })

  test('stands beside agreed priorities', () => {
    const field = aField({ measures: [aMeasure({ id: 'W1', agreedPriority: '1', decidedRank: 2 })] })
    const text = printed(aPlan({ settings: { scale: ['1', '2'], bestSide: 'erste' }, fields: [field] }))
    expect(rowOf(text, 'W1')).toMatch(/^│ Priorität 1 +│ W1 .*│ 2 +│$/)
  })

  test('has no column where nobody decided one', () => {
    const field = aField({ ...dots, measures: measures('W1') })
    expect(header(printed(aPlan({ fields: [field], results: pointRows({ W1: 1 }) })))).not.toContain('Beschluss')
  })
})
