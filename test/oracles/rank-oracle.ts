/*
 * The naive ranking: written from the rules, not from the code. Weights are thousandths in plain integers of any size,
 * ranks are counted pair by pair, shares are compared by cross-multiplication. Slow, and obviously right.
 */

export interface OracleInput {
  readonly ids: readonly string[]
  /** Kept out by their status. */
  readonly out: readonly boolean[]
  /** Decimals with at most three places. */
  readonly weights: readonly string[]
  readonly cells: readonly (readonly string[])[]
  readonly dots: number | null
  readonly most: number | null
  readonly wanted: number
}

interface OracleRow {
  readonly id: string
  readonly rank: number
  readonly shared: boolean
  /** In thousandths of a point, as n and the agreeing weight. */
  readonly score: bigint
  readonly n: bigint
  readonly agreeing: bigint
  readonly abstentions: number
  readonly tieBreak: string
  readonly consensus: string
  readonly crossCheckRank: number
  readonly prioritised: boolean
}

export interface OracleResult {
  readonly rows: readonly OracleRow[]
  readonly unranked: readonly string[]
  readonly rejected: readonly string[]
  readonly ballots: number
  readonly weight: bigint
  readonly wanted: number
}

function thousandths(weight: string): bigint {
  const [integer = '0', decimals = ''] = weight.split('.')
  return BigInt(integer) * 1000n + BigInt(decimals.padEnd(3, '0'))
}

const isNumber = (cell: string) => cell !== '' && !Number.isNaN(Number(cell))

function fault(cells: readonly string[], dots: number | null, most: number | null): string | null {
  const numbers = cells.filter(isNumber).map(Number)
  if (dots !== null && numbers.reduce((a, b) => a + b, 0) > dots) return 'over-dotted'
  if (most !== null && numbers.some((value) => value > most)) return 'over-maximum'
  const plain = cells.filter((cell) => !['', '-', 'E', '?'].includes(cell))
  return plain.every((cell) => /^\d+$/.test(cell)) ? null : 'not-in-form'
}

function label(part: bigint, all: bigint): string {
  if (part * 100n > 95n * all) return 'starker Konsens'
  if (part * 100n > 75n * all) return 'Konsens'
  return part * 2n > all ? 'mehrheitliche Zustimmung' : 'kein Konsens'
}

export function rankPunkteNaively(input: OracleInput): OracleResult {
  const faults = input.cells.map((row) => fault(row, input.dots, input.most))
  const voting = input.cells.map((row, i) => faults[i] === null && row.some(isNumber))
  const weights = input.weights.map((weight, i) => (voting[i] ? thousandths(weight) : 0n))
  const V = weights.reduce((a, b) => a + b, 0n)

  const all = input.ids.map((id, j) => {
    let score = 0n
    let breadth = 0n
    let n = V
    let abstentions = 0
    input.cells.forEach((row, i) => {
      const cell = row[j] ?? ''
      const weight = weights[i] ?? 0n
      if (voting[i] && isNumber(cell)) score += weight * BigInt(cell)
      if (voting[i] && isNumber(cell) && cell !== '0') breadth += weight
      if (voting[i] && cell === 'E') {
        n -= weight
        abstentions += 1
      }
    })
    return { id, score, breadth, n, abstentions, ranked: !input.out[j] && n > 0n }
  })
  const ranked = all.filter((row) => row.ranked)
  const half = Math.floor(ranked.length / 2)
  const wanted = Math.max(1, Math.min(input.wanted, half))

  const rows = ranked.map((row): OracleRow => {
    const sameScore = ranked.filter((other) => other !== row && other.score === row.score)
    const sameBoth = sameScore.filter((other) => other.breadth === row.breadth)
    const rank =
      1 +
      ranked.filter((other) => other.score > row.score || (other.score === row.score && other.breadth > row.breadth))
        .length
    return {
      id: row.id,
      rank,
      shared: sameBoth.length > 0,
      score: row.score,
      n: row.n,
      agreeing: row.breadth,
      abstentions: row.abstentions,
      tieBreak: sameScore.length === 0 ? 'none' : sameBoth.length > 0 ? 'shared' : 'breadth',
      consensus: label(row.breadth, row.n),
      crossCheckRank: 1 + ranked.filter((other) => other.breadth > row.breadth).length,
      prioritised: rank <= wanted && row.score > 0n,
    }
  })
  return {
    rows,
    unranked: all.filter((row) => !row.ranked).map(({ id }) => id),
    rejected: faults.flatMap((found, i) => (found === null ? [] : [`${i}:${found}`])),
    ballots: input.cells.filter((row) => row.some((cell) => cell !== '' && cell !== '-')).length,
    weight: V,
    wanted,
  }
}

/** Groups of an agreed result: number of labels that are better than the measure's own; `null` is not ranked. */
export function groupNaively(
  labels: readonly (string | null)[],
  scale: readonly string[],
  best: 'erste' | 'letzte',
): readonly (number | null)[] {
  return labels.map((own) => {
    const at = own === null ? -1 : scale.indexOf(own)
    if (at < 0) return null
    return best === 'erste' ? at : scale.length - 1 - at
  })
}
