import { describe, expect, test } from 'vitest'
import { isColumn, readPasted } from '../../../taskpane/enter/read-pasted.ts'

const measures = ['W1', 'W2', 'W3'].map((id) => ({
  id,
  title: id,
  now: { measure: id },
  closed: id === 'W2' ? 'nicht weiterverfolgt' : null,
}))
const labels = ['1', '2'].map((label) => ({ key: label, label, prioritised: false }))

describe('a column pasted from Excel', () => {
  test.each([
    ['1\r\n2\r\n', true],
    ['1\t2', true],
    ['1\r\n', false],
    ['hoch', false],
  ])('%j is several cells: %j', (text, several) => {
    expect(isColumn(text)).toBe(several)
  })

  test('goes down line by line; closed measures keep their line, blank cells change nothing', () => {
    expect(readPasted('1\r\n2\r\n2\r\n', 'priority', labels, measures)).toEqual({
      ok: true,
      drafts: [
        { measure: 'W1', slot: 'priority', value: '1' },
        { measure: 'W3', slot: 'priority', value: '2' },
      ],
    })
    expect(readPasted('\r\n\r\n2\r\n', 'priority', labels, measures)).toEqual({
      ok: true,
      drafts: [{ measure: 'W3', slot: 'priority', value: '2' }],
    })
  })

  test('is refused as a whole, with the line', () => {
    expect(readPasted('1\n1\nx', 'priority', labels, measures)).toEqual({
      ok: false,
      why: 'Zeile 3 der eingefügten Spalte: „x“ ist hier keine Priorität. Bitte eine von diesen eingeben: „1“, „2“. Nichts wurde eingefügt.',
    })
  })

  test('is refused where it is longer than the field, or several columns wide', () => {
    expect(readPasted('1\n1\n1\n1', 'priority', labels, measures).ok).toBe(false)
    expect(readPasted('1\t1\n1\t1', 'priority', labels, measures).ok).toBe(false)
  })
})
