import type { Finding } from './finding.ts'
import type { GivenWaiver, WaivedFinding } from './waivers.ts'

/** What one row of *Begründet offen* leaves open: findings of one rule. */
export interface WaivedGroup {
  readonly waiver: GivenWaiver
  readonly findings: readonly Finding[]
}

/** By the row that gives the reason, in the order of the sheet; rows that leave nothing open are left out. */
export function groupWaived(waived: readonly WaivedFinding[]): readonly WaivedGroup[] {
  const groups = new Map<GivenWaiver, Finding[]>()
  for (const { finding, waiver } of waived) {
    const group = groups.get(waiver)
    if (group) group.push(finding)
    else groups.set(waiver, [finding])
  }
  return [...groups].map(([waiver, findings]) => ({ waiver, findings })).toSorted((a, b) => a.waiver.row - b.waiver.row)
}
