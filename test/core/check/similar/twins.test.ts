import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { likeness } from '../../../../src/core/check/similar/likeness.ts'
import { type Entry, earlierTwins } from '../../../../src/core/check/similar/twins.ts'
import { Wordings } from '../../../../src/core/check/similar/wording.ts'
import { different, same } from './everyday-pairs.ts'
import { long } from './long-pairs.ts'
import { short } from './short-pairs.ts'

const seed = 20261128
/** Milliseconds: the machine may be busy. */
const timeout = 60_000

/** Every two titles compared: what the look-up by words must find, too. */
function allPairs(
  entries: readonly Entry[],
  mayBeSame: (later: number, earlier: number) => boolean,
): ReadonlyMap<number, number> {
  const twins = new Map<number, number>()
  for (const [later, entry] of entries.entries()) {
    const partners = entries.slice(0, later).flatMap((other, earlier) => {
      const sameField = entry.field !== null && entry.field === other.field
      const alike = mayBeSame(later, earlier) ? likeness(entry.wording, other.wording, sameField) : null
      return alike ? [{ earlier, more: alike.more, sameField }] : []
    })
    const [best] = partners.toSorted(
      (a, b) => a.more - b.more || Number(b.sameField) - Number(a.sameField) || a.earlier - b.earlier,
    )
    if (best) twins.set(later, best.earlier)
  }
  return twins
}

const wordings = new Wordings()

function entriesOf(titles: readonly string[], fields: readonly (string | null)[]): readonly Entry[] {
  return wordings.of(titles, []).map((wording, at) => ({ wording, field: fields[at % fields.length] ?? null }))
}

/** Few words in many orders, so that there are many twins; and everyday titles. */
const words = fc
  .array(
    fc.constantFrom('Jugend', 'Treff', 'für', 'Senioren', 'Sprachkurs', 'Ausbau', 'Sanierung', 'Kita', '2', 'Angebote'),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(' '))
const everyday = fc.constantFrom(...[...same, ...different, ...short.same, ...long.same].flat())
const anything = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 15 })
const titles = fc.array(fc.oneof({ weight: 4, arbitrary: words }, { weight: 3, arbitrary: everyday }, anything), {
  maxLength: 40,
})

describe('looking up twins by their words', () => {
  test('finds what comparing every two titles finds', { timeout }, () => {
    const fields = fc.array(fc.constantFrom('Wohnen', 'Soziales', null), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(titles, fields, fc.integer({ min: 2, max: 9 }), (drawn, fieldsDrawn, step) => {
        const entries = entriesOf(drawn, fieldsDrawn)
        const mayBeSame = (later: number, earlier: number) => (later + earlier) % step !== 0
        expect([...earlierTwins(entries, mayBeSame)]).toEqual([...allPairs(entries, mayBeSame)])
      }),
      { seed, numRuns: 300 },
    )
  })

  test('finds what comparing every two of all everyday titles finds', { timeout }, () => {
    const entries = entriesOf([...same, ...different, ...short.same, ...long.same, ...long.different].flat(), [
      'Wohnen',
      'Soziales',
      'Wohnen',
    ])
    const always = () => true
    const twins = earlierTwins(entries, always)
    expect([...twins]).toEqual([...allPairs(entries, always)])
    expect(twins.size).toBeGreaterThan(100)
  })

  test('answers a thousand equal titles with the first of them', () => {
    const entries = entriesOf(
      Array.from({ length: 1000 }, () => 'Treff'),
      ['Wohnen'],
    )
    const twins = earlierTwins(entries, () => true)
    expect(twins.size).toBe(999)
    expect(new Set(twins.values())).toEqual(new Set([0]))
  })
})
