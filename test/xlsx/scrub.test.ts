import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Paper } from '../../src/core/papers/paper.ts'
import { scrubChecks } from '../../src/core/text/scrub.ts'
import { scrub } from '../../src/xlsx/scrub.ts'
import { writePaper } from '../../src/xlsx/write/write-paper.ts'
import { zip } from '../builders/zip.ts'

const texts = ['Mietangebot „A & B“ <vertraulich>', 'erste Zeile\nzweite Zeile', "Rücksprache 'morgen'"]

const paper: Paper = {
  properties: { title: 'Probe', subject: '', author: 'Stadt', keywords: '', date: '2026-11-22' },
  font: 'Calibri',
  sheets: [
    {
      name: 'Probe',
      page: { orientation: 'portrait' },
      columnWidths: [40],
      tables: [],
      rows: texts.map((value) => ({ cells: [{ value, style: 'cell' as const }] })),
    },
  ],
}

let bytes: Uint8Array = new Uint8Array()
beforeAll(async () => {
  bytes = await writePaper(paper)
})

/** The written workbook with one part changed, or with one more. */
function withPart(name: string, change: (xml: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([part, data]) => ({ name: part, data: strFromU8(data) }))
  const known = parts.some((part) => part.name === name)
  const changed = parts.map((part) => (part.name === name ? { name, data: change(part.data) } : part))
  return zip(known ? changed : [...changed, { name, data: change('') }])
}

const foundIn = (workbook: Uint8Array, secrets: readonly string[] = []) =>
  scrub(workbook, secrets).checks.flatMap(({ what, found }) => (found > 0 ? [what] : []))

test('what the writer makes is clean', () => {
  expect(scrub(bytes, ['steht nirgends'])).toMatchObject({ passed: true })
  expect(foundIn(bytes, ['steht nirgends'])).toEqual([])
})

test.each(texts)('a text of an internal column is found as it was typed: %j', (text) => {
  expect(scrub(bytes, [text, 'steht nirgends'])).toMatchObject({ passed: false })
  expect(foundIn(bytes, [text])).toEqual([scrubChecks.internalTexts])
})

describe('is found', () => {
  test.each<[keyof typeof scrubChecks, string, (xml: string) => string]>([
    ['macros', 'xl/vbaProject.bin', () => 'x'],
    ['comments', 'xl/comments1.xml', () => '<comments/>'],
    ['externalLinks', 'xl/externalLinks/externalLink1.xml', () => '<externalLink/>'],
    ['customParts', 'customXml/item1.xml', () => '<a/>'],
    ['hiddenSheets', 'xl/workbook.xml', (xml) => xml.replace(/state="visible"|(?<=<sheet )/, 'state="hidden" ')],
    ['hiddenRowsOrColumns', 'xl/worksheets/sheet1.xml', (xml) => xml.replace('<row ', '<row hidden="1" ')],
    ['people', 'docProps/app.xml', (xml) => xml.replace('</Properties>', '<Manager>Leitung</Manager></Properties>')],
    ['paths', 'docProps/app.xml', (xml) => xml.replace('</Properties>', '<a>C:\\Ablage</a></Properties>')],
  ])('%s', (check, part, change) => {
    expect(foundIn(withPart(part, change))).toEqual([scrubChecks[check]])
  })
})
