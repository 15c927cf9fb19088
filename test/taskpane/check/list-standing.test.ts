import { describe, expect, test } from 'vitest'
import type { FindingsView } from '../../../src/core/views/findings-view.ts'
import {
  at,
  beginning,
  carried,
  choosing,
  followed,
  listed,
  type Standing,
  sectionsOf,
} from '../../../taskpane/check/list-standing.ts'
import { positionOf } from '../../../taskpane/check/list-window.ts'
import { aFindingsView, without } from '../../builders/findings-views.ts'

/** Of different rules, as one rule finds nothing twice in a column. */
const codes = ['cell/whitespace', 'cell/number-as-text', 'cell/markup'] as const

function aCheck(...counts: readonly number[]): FindingsView {
  return aFindingsView(
    counts.map((count, place) => ({
      severity: 'warning',
      code: codes[place] ?? codes[0],
      fields: Array(count).fill(null),
    })),
  )
}

const listOf = (standing: Standing) => listed(standing, sectionsOf(standing))

function rowOf(standing: Standing, place: string): number {
  const { sections, isOpen } = listOf(standing)
  return positionOf(sections, isOpen, standing.of.lines.find((line) => line.place === place)?.index ?? -1) ?? -1
}

function chosenIn(view: FindingsView, place: string): Standing {
  const line = view.lines.find((one) => one.place === place)
  if (line === undefined) throw new Error(`no line ${place}`)
  return choosing(beginning(view), { line, by: { focus: 'heading' } })
}

describe('the list after another check', () => {
  const three = aCheck(2, 3, 1)

  test('the finding that stands open stays so, wherever it has come to', () => {
    const before = chosenIn(three, 'B2')
    const now = carried(before, without(three, ['A1', 'A2', 'B1']))
    expect(now.chosen?.line.place).toBe('B2')
    expect(now.chosen?.line.index, 'as the desk counts now').toBe(0)
    expect(now.chosen?.by, 'nobody has chosen anew').toBe(before.chosen?.by)
    expect(listOf(now).current).toBe(1)
  })

  test.each([
    ['B2', ['B2'], 'B3'],
    ['B2', ['B1', 'B2'], 'B3'],
    ['C1', ['C1'], 'B3'],
  ])('%s gone with %j, its neighbour is %s', (place, gone, neighbour) => {
    const before = chosenIn(three, place)
    const now = carried(before, without(three, gone))
    expect(now.chosen).toBeNull()
    expect(followed(before, now, rowOf(before, place))).toBe(rowOf(now, neighbour))
  })

  test('the last of its section gone, the next heading follows', () => {
    const before = chosenIn(three, 'A2')
    const now = carried(before, without(three, ['A1', 'A2']))
    expect(followed(before, now, rowOf(before, 'A2'))).toBe(0)
  })

  test('the current row is the same one, and the window goes with it', () => {
    const long = aCheck(120, 30)
    const before = { ...beginning(long), allOpen: true, ...at(110) }
    const now = carried(
      before,
      without(
        long,
        long.lines.slice(0, 20).map(({ place }) => place),
      ),
    )
    expect(listOf(before).start).toBe(100)
    expect(listOf(now)).toMatchObject({ current: 90, start: 0 })
  })

  test('a list that stands open does not fold up with one line more; a long one begins folded', () => {
    const longer = aCheck(2, 59)
    const begun = beginning(without(longer, ['B59']))
    const now = carried(begun, longer)
    expect(listOf(now).opensFirst).toBe(true)
    expect(listOf(beginning(longer)).opensFirst).toBe(false)
    const nothing = without(
      longer,
      longer.lines.map(({ place }) => place),
    )
    expect(listOf(carried(beginning(nothing), longer)).opensFirst).toBe(false)
  })

  test('its section may have become another one: that one opens', () => {
    const long = aCheck(2, 70)
    const renamed = { ...long, sections: long.sections.map((one) => ({ ...one, key: `${one.key} neu` })) }
    const now = carried(chosenIn(long, 'B5'), renamed)
    expect(rowOf(now, 'B5')).toBe(listOf(now).current)
  })
})
