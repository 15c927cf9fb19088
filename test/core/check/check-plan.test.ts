import { describe, expect, test } from 'vitest'
import { checkPlan } from '../../../src/core/check/check-plan.ts'
import type { Finding } from '../../../src/core/check/finding.ts'
import { isFixableCode } from '../../../src/core/check/fix-kinds.ts'
import { rules } from '../../../src/core/check/rules/index.ts'
import { severityOf } from '../../../src/core/check/severity.ts'
import { waiverCodes } from '../../../src/core/check/waivers.ts'
import { isBlank, type WorkbookGrid } from '../../../src/core/sheet/grid.ts'
import { readPlan } from '../../../src/core/sheet/read-plan.ts'
import { findingSentence } from '../../../src/core/text/findings.ts'
import { aPlanWorkbook } from '../../builders/workbook.ts'
import * as ballots from './cases/ballots.ts'
import { type Expected, withMethod } from './cases/case.ts'
import * as cellTexts from './cases/cell-texts.ts'
import * as cells from './cases/cells.ts'
import * as decisions from './cases/decisions.ts'
import * as measures from './cases/measures.ts'
import * as privacy from './cases/privacy.ts'
import * as results from './cases/results.ts'
import * as rows from './cases/rows.ts'
import * as similar from './cases/similar.ts'
import * as structure from './cases/structure.ts'
import * as tableBody from './cases/table-body.ts'
import * as waivers from './cases/waivers.ts'

const files = [
  structure,
  tableBody,
  cells,
  cellTexts,
  rows,
  measures,
  similar,
  results,
  ballots,
  privacy,
  decisions,
  waivers,
]
const firing = files.flatMap(({ firing }) => firing)
const lookAlikes = files.flatMap(({ lookAlikes }) => lookAlikes)
const codes = [...rules.flatMap((rule) => rule.codes), ...waiverCodes]

function findingsIn(workbook: WorkbookGrid): readonly Finding[] {
  return checkPlan(readPlan(workbook)).findings
}

function asExpected(finding: Finding): Expected {
  const { code, sheet, cell, column, measure, values } = finding
  return { code, severity: severityOf(finding), sheet, cell, column, measure, values }
}

describe('the check finds', () => {
  test.each(firing.map((each) => [each.name, each] as const))('%s', (_, { workbook, findings }) => {
    expect(findingsIn(workbook).map(asExpected)).toEqual(findings)
  })

  test('every code at least once, and no code that no rule announces', () => {
    const fired = new Set(firing.flatMap(({ findings }) => findings.map(({ code }) => code)))
    expect([...fired].toSorted()).toEqual([...new Set(codes)].toSorted())
  })
})

describe('the check is silent about', () => {
  test('a clean plan', () => {
    expect(findingsIn(aPlanWorkbook())).toEqual([])
  })

  test.each(lookAlikes.map((each) => [`${each.code}: ${each.name}`, each] as const))('%s', (_, { workbook }) => {
    expect(findingsIn(workbook).map(asExpected)).toEqual([])
  })

  test('a look-alike of every code', () => {
    expect([...new Set(lookAlikes.map(({ code }) => code))].toSorted()).toEqual([...new Set(codes)].toSorted())
  })
})

describe('every finding', () => {
  const all = firing.flatMap(({ name, workbook }) =>
    findingsIn(workbook).map((finding) => ({ name, workbook, finding })),
  )

  test.each(all.map(({ name, finding }) => [`${finding.code}: ${name}`, finding] as const))(
    'has a German sentence that is whole – %s',
    (_, finding) => {
      const sentence = findingSentence(finding)
      expect(sentence).toMatch(/^[\p{Lu}„(\d].*[.?!]$/su)
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object|Infinity| {2}|\.\.|„“|: \.| \./)
      expect(sentence.length).toBeLessThan(420)
    },
  )

  test.each(all.map(({ name, finding, workbook }) => [`${finding.code}: ${name}`, finding, workbook] as const))(
    'stands in a row that is the one of its cell – %s',
    (_, { sheet, cell, row }, workbook) => {
      if (sheet !== null) expect(workbook.sheets.map(({ name }) => name)).toContain(sheet)
      if (cell !== null) expect(row).toBe(Number(/\d+$/.exec(cell)?.[0]))
    },
  )

  test.each(
    all.flatMap(({ name, finding, workbook }) =>
      (finding.fix?.edits ?? []).map((edit) => [`${finding.code}: ${name}`, edit, finding, workbook] as const),
    ),
  )('with a fix knows what stands in the cell now – %s', (_, { sheet, cell, from, to }, { code }, workbook) => {
    const grid = workbook.sheets.find(({ name }) => name === sheet)
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? []
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
    const now = grid?.rows[Number(row) - 1]?.[column - 1] ?? null
    expect(isBlank(now)).toBe(false)
    expect(now).toEqual(from)
    expect(to).not.toEqual(from)
    // What the command `fix` is told by name, and what the finding brings, must not differ.
    expect(isFixableCode(code)).toBe(true)
  })
})

describe('what is not looked at', () => {
  test('are ballots of a form that does not exist yet, and that is said', () => {
    const { findings, notChecked } = checkPlan(readPlan(aPlanWorkbook(withMethod('Rangfolge'))))
    expect(findings.filter((finding) => severityOf(finding) === 'error')).toEqual([])
    expect(notChecked).toEqual([
      {
        code: 'ballot/not-in-form',
        why: expect.stringContaining('„Wohnen“ (Rangfolge) und „Soziales“ (Rangfolge) sind nicht geprüft'),
      },
    ])
  })

  test('is nothing where every form is known', () => {
    expect(checkPlan(readPlan(aPlanWorkbook(withMethod('Punkte')))).notChecked).toEqual([])
  })
})
