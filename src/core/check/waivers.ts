import { compareCodePoints, measureKey } from '../plan/measure-id.ts'
import type { Waiver } from '../plan/waiver.ts'
import { isBlank } from '../sheet/grid.ts'
import type { PlanReading } from '../sheet/read-plan.ts'
import { rawOf, type TableReading } from '../sheet/read-table.ts'
import { fold, foldHeader } from '../text/clean.ts'
import { findingNames } from '../text/finding-names.ts'
import { nearest } from '../text/nearest.ts'
import type { Finding, FindingCode } from './finding.ts'
import { placeAt } from './places.ts'
import { type Obstacle, obstacleTo } from './waivable.ts'

/** A row of *Begründet offen* that says what it is about and why. */
export interface GivenWaiver extends Waiver {
  readonly rule: string
  readonly reason: string
  readonly sheet: string
  readonly row: number
}

/** A finding that is left open for a reason. */
export interface WaivedFinding {
  readonly finding: Finding
  readonly waiver: GivenWaiver
}

export interface AppliedWaivers {
  /** What is open, then what there is to say about the waivers themselves. */
  readonly findings: readonly Finding[]
  readonly waived: readonly WaivedFinding[]
}

/** The codes of what is found while waivers are applied; all others are found by rules. */
export const waiverCodes: readonly FindingCode[] = ['waiver/dead', 'waiver/not-allowed']

type WaiverTable = TableReading<'waivers'>

/** A waiver with all that is needed to hold it against a finding. */
interface Claim {
  readonly table: WaiverTable
  readonly waiver: GivenWaiver
  /** `null` where there is no such rule. */
  readonly code: FindingCode | null
  readonly measure: string | null
  readonly column: string | null
}

const codes = Object.keys(findingNames) as readonly FindingCode[]
const codeOfRule: ReadonlyMap<string, FindingCode> = new Map(
  codes.flatMap((code) => [code, findingNames[code], ruleText(code)].map((text) => [fold(text), code] as const)),
)

/** What stands under *Regel* where this program writes it: readable, and as fixed as the code. */
export function ruleText(code: FindingCode): string {
  return `${findingNames[code]} (${code})`
}

/**
 * Holds the rows of *Begründet offen* against what was found: a finding that a row is about is no longer open, unless it
 * is one that cannot be waived. Where several rows are about one finding the narrowest counts, never the first.
 * @param found everything that the rules have found, none of it by waivers
 */
export function applyWaivers(found: readonly Finding[], { tables }: PlanReading): AppliedWaivers {
  const claims = tables.waivers.flatMap(claimsIn)
  if (claims.length === 0) return { findings: found, waived: [] }
  // A reason is about the plan, never about the list of reasons.
  const ownSheets = new Set(tables.waivers.map(({ located }) => located.sheet.name))
  const byCode = grouped(claims.toSorted(narrowestFirst))
  /** Claims that are about something, with what forbids it, if anything does. */
  const met = new Map<Claim, Obstacle | null>()
  const findings: Finding[] = []
  const waived: WaivedFinding[] = []
  for (const finding of found) {
    const own = finding.sheet !== null && ownSheets.has(finding.sheet)
    const about = own ? [] : claimsAbout(finding, byCode.get(finding.code) ?? [])
    const obstacle = about.length === 0 ? null : obstacleTo(finding)
    for (const claim of about) met.set(claim, met.get(claim) ?? obstacle)
    const [claim] = about
    if (claim && obstacle === null) waived.push({ finding, waiver: claim.waiver })
    else findings.push(finding)
  }
  return { findings: [...findings, ...claims.flatMap((claim) => verdictOn(claim, met.get(claim)))], waived }
}

function grouped(claims: readonly Claim[]): ReadonlyMap<FindingCode | null, readonly Claim[]> {
  const groups = new Map<FindingCode | null, Claim[]>()
  for (const claim of claims) groups.set(claim.code, [...(groups.get(claim.code) ?? []), claim])
  return groups
}

function claimsIn(table: WaiverTable): readonly Claim[] {
  return table.rows.flatMap(({ value, place: { sheet, row } }) => {
    const { rule, reason, measure, column } = value
    // What is missing is said already; a scope that could not be read must not become a wider one.
    if (rule === null || reason === null || isUnread(table, row, 'measure', measure)) return []
    if (isUnread(table, row, 'column', column)) return []
    return {
      table,
      waiver: { ...value, rule, reason, sheet, row },
      code: codeOfRule.get(fold(rule)) ?? null,
      measure: measure === null ? null : measureKey(measure),
      column: column === null ? null : foldHeader(column),
    }
  })
}

function isUnread(table: WaiverTable, row: number, key: 'measure' | 'column', value: string | null): boolean {
  return value === null && !isBlank(rawOf(table, row, key))
}

function claimsAbout(finding: Finding, claims: readonly Claim[]): readonly Claim[] {
  if (claims.length === 0) return []
  const measure = finding.measure === null ? null : measureKey(finding.measure)
  const column = finding.column === null ? null : foldHeader(finding.column)
  return claims.filter((claim) => [null, measure].includes(claim.measure) && [null, column].includes(claim.column))
}

/** A total order that does not look at rows: narrower, then later, then by what is said. */
function narrowestFirst(a: Claim, b: Claim): number {
  const width = ({ measure, column }: Claim) => (measure === null ? 2 : 0) + (column === null ? 1 : 0)
  const said = ({ waiver: { date, reason, role } }: Claim) => [date ?? '', reason, role ?? ''].join('\n')
  return width(a) - width(b) || compareCodePoints(said(b), said(a))
}

/** @param obstacle to what it is about; `undefined` where it is about nothing */
function verdictOn({ table, waiver: { rule, row }, code }: Claim, obstacle?: Obstacle | null): readonly Finding[] {
  const place = placeAt(table, row, 'rule')
  const why = obstacle ?? (code !== null && waiverCodes.includes(code) ? 'waiver' : null)
  if (why !== null) return [{ code: 'waiver/not-allowed', ...place, values: { rule, why } }]
  if (obstacle === null) return []
  const values = { rule, known: code !== null, nearest: code === null ? nearestRule(rule) : null }
  return [{ code: 'waiver/dead', ...place, values }]
}

function nearestRule(rule: string): string | null {
  return nearest(rule, [...codes, ...Object.values(findingNames)])
}
