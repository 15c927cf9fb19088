import { expect, test } from 'vitest'
import { paperRemarks } from '../../../src/core/papers/remarks.ts'
import { emptySettings } from '../../builders/plan.ts'

test.each<[string | null, RegExp | null]>([
  [null, null],
  ['#1F4E79', null],
  ['#ffcc00', /nächste dunklere Ton #[0-9A-F]{6}/],
  ['hellblau', /keine Farbe der Form #RRGGBB/],
])('the accent colour %j is remarked on with %s', (accentColour, remark) => {
  const remarks = paperRemarks({ ...emptySettings, accentColour })
  if (remark === null) expect(remarks).toEqual([])
  else expect(remarks.join(' ')).toMatch(remark)
})
