import { compare, fraction } from './fraction.ts'
import type { ConsensusLabel, Fraction } from './result.ts'

const strongConsensus = fraction(95n, 100n)
const consensus = fraction(75n, 100n)
const majority = fraction(50n, 100n)

/** AWMF guideline manual: > 95 %, > 75 to 95 %, > 50 to 75 %, else none; each bound belongs to the class below it. */
export function consensusLabel(share: Fraction): ConsensusLabel {
  if (compare(share, strongConsensus) > 0) return 'starker Konsens'
  if (compare(share, consensus) > 0) return 'Konsens'
  if (compare(share, majority) > 0) return 'mehrheitliche Zustimmung'
  return 'kein Konsens'
}
