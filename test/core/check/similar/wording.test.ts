import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Wordings } from '../../../../src/core/check/similar/wording.ts'
import { runsOf } from '../../../builders/runs.ts'
import { administrative } from './administrative-pairs.ts'
import { different, same } from './everyday-pairs.ts'
import { long } from './long-pairs.ts'
import { short } from './short-pairs.ts'
import { workshop } from './workshop-pairs.ts'

const seed = 20261201
/** Milliseconds: the machine may be busy. */
const timeout = 60_000
const area = ['Nordquartier', 'Musterstadt']

const everyday = [{ same, different }, short, long, administrative, workshop].flatMap((pairs) =>
  [...pairs.same, ...pairs.different].flat(),
)
/** With abbreviations, hyphens, umlauts in two letters and slips of the hand: what one title says hangs on the others. */
const titles: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...everyday),
  fc
    .constantFrom(...everyday)
    .chain((title) => fc.nat(title.length).map((at) => title.slice(0, at) + title.slice(at + 1))),
  fc.constantFrom(
    'Öffentl. Grünfl. pflegen',
    'Straßenbau',
    'Str. ausbauen',
    'Co-Working',
    'Coworkingspace',
    'Radstaender',
    'Fahrradstaender',
    'Nachbarschaftstref',
    'Nachbarschaftstreff',
    'Quartiersbüro',
    '',
  ),
)

interface Edit {
  readonly at: number
  readonly gone: number
  readonly come: readonly string[]
}

/** Mostly one title is typed anew; now and then some come or go. */
const edits: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(60),
  gone: fc.oneof({ weight: 4, arbitrary: fc.constant(1) }, fc.nat(4)),
  come: fc.oneof({ weight: 4, arbitrary: titles.map((title) => [title]) }, fc.array(titles, { maxLength: 3 })),
})

describe('what titles say', () => {
  test(`is the same after edits as if they were looked at for the first time (seed ${seed})`, { timeout }, () => {
    fc.assert(
      fc.property(
        fc.array(titles, { maxLength: 60 }),
        fc.array(edits, { minLength: 1, maxLength: 12 }),
        (first, made) => {
          const kept = new Wordings()
          kept.of(first, area)
          let now = first
          for (const { at, gone, come } of made) {
            now = now.toSpliced(at, gone, ...come)
            expect(kept.of(now, area)).toEqual(new Wordings().of(now, area))
          }
        },
      ),
      { seed, numRuns: runsOf(60) },
    )
  })

  test('stays the very same object where nothing has changed it', () => {
    const kept = new Wordings()
    const before = kept.of(everyday, area)
    const after = kept.of(everyday.with(7, 'Ein ganz anderer Vorschlag'), area)
    const same = after.filter((wording, at) => wording === before[at])
    expect(same.length).toBeGreaterThan(0.9 * everyday.length)
  })

  test('hangs on the names of the place', () => {
    const kept = new Wordings()
    const title = 'Begegnung im Nordquartier'
    expect(kept.of([title], area)).not.toEqual(kept.of([title], []))
    expect(kept.of([title], area)).toEqual(new Wordings().of([title], area))
  })
})
