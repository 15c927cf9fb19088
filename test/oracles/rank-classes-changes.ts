import type { Scale } from './rank-classes.ts'
import type { ClassElection } from './rank-classes-elections.ts'
import type { Wording } from './rank-classes-wordings.ts'

/*
 * Changes of an election after which a law says what the result must be.
 */

/** Both electorates, one after the other. */
export function joined(one: ClassElection, other: ClassElection): ClassElection {
  return { ...one, cells: [...one.cells, ...other.cells], weights: [...one.weights, ...other.weights] }
}

/** Another actor with these cells. */
export function withBallot(election: ClassElection, cells: readonly string[], weight = '1'): ClassElection {
  return { ...election, cells: [...election.cells, cells], weights: [...election.weights, weight] }
}

const otherEnd = { erste: 'letzte', letzte: 'erste', hoch: 'niedrig', niedrig: 'hoch' } as const

/** From + to − grade, as a decimal with at most one place. */
function mirroredGrade(cell: string, from: string, to: string): string {
  const tenths = Math.round((Number(from) + Number(to) - Number(cell)) * 10)
  return cell === '' || Number.isNaN(tenths) ? cell : `${tenths / 10}`
}

/** The scale turned round: labels in reverse, or grades counted from the other end, and the other side is the best. */
export function mirrored(election: ClassElection): ClassElection {
  const { scale, settings, form, faults } = election.wording
  const turned = (values: Pick<Wording, 'scale' | 'settings' | 'grades'>): Wording => ({ form, faults, ...values })
  if ('from' in scale) {
    const best = otherEnd[scale.best]
    const mirror = (cell: string) => mirroredGrade(cell, scale.from, scale.to)
    const other: Scale = { ...scale, best }
    return {
      ...election,
      wording: turned({
        scale: other,
        settings: { ...settings, bestSide: best },
        grades: election.wording.grades.map(mirror),
      }),
      cells: election.cells.map((row) => row.map(mirror)),
    }
  }
  const labels = scale.labels.toReversed()
  const best = otherEnd[scale.best]
  return {
    ...election,
    wording: turned({ scale: { labels, best }, settings: { scale: labels, bestSide: best }, grades: labels }),
  }
}

/** Actor i gives measure j the next better grade of the wording; `null` where there is none. */
export function improved(election: ClassElection, i: number, j: number): ClassElection | null {
  const { scale, grades } = election.wording
  const up = scale.best === 'hoch' || scale.best === 'letzte'
  const worstFirst = up ? grades : grades.toReversed()
  const at = worstFirst.lastIndexOf(election.cells[i]?.[j] ?? '')
  const next = at < 0 ? undefined : worstFirst[at + 1]
  if (next === undefined) return null
  const cells = election.cells.map((row, actor) =>
    actor === i ? row.map((cell, measure) => (measure === j ? next : cell)) : row,
  )
  return { ...election, cells }
}
