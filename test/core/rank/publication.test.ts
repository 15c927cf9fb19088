import { expect, test } from 'vitest'
import type { Settings } from '../../../src/core/plan/settings.ts'
import { publishesDetails, publishesInputHash } from '../../../src/core/rank/publication.ts'
import { aPlan } from '../../builders/plan.ts'
import { type MarkRows, rankTable } from '../../builders/rank-table.ts'

const many = { W1: Array(6).fill('hoch'), W2: [...Array(5).fill('mittel'), ''] }

function publishes(rows: MarkRows, settings: Partial<Settings>) {
  const ranking = { fields: [rankTable(rows, { settings, field: { method: 'Stufen' } })] }
  const plan = aPlan({ settings })
  return [publishesDetails(plan, ranking), publishesInputHash(plan, ranking)]
}

test.each<[string, MarkRows, Partial<Settings>, readonly boolean[]]>([
  ['asked for', many, { publishMethodDetails: true }, [true, true]],
  ['not asked for', many, {}, [false, true]],
  ['secret', many, { publishMethodDetails: true, secret: true }, [false, false]],
  ['four ballots', { W1: Array(4).fill('hoch') }, { publishMethodDetails: true }, [false, false]],
  [
    'six ballots, four of which rate one measure',
    { ...many, W3: ['hoch', 'hoch', 'mittel', 'gering', 'E', ''] },
    { publishMethodDetails: true },
    [false, true],
  ],
])('details and hash are public: %s', (_, rows, settings, expected) => {
  expect(publishes(rows, settings)).toEqual(expected)
})
