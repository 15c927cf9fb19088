import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { Refusal } from '../../../src/core/refusal.ts'
import { patchWorkbook } from '../../../src/xlsx/patch/patch-workbook.ts'
import { readDirectory } from '../../../src/xlsx/read/zip.ts'
import { type OddEntry, oddZip } from '../../builders/odd-zip.ts'
import { difference } from '../../builders/package-proof.ts'
import { workbookBytes, workbookParts } from '../../builders/workbook-bytes.ts'
import { type ZipPart, zip } from '../../builders/zip.ts'

const sheetPart = 'xl/worksheets/sheet1.xml'
const edits = { cells: [{ sheet: 'Plan', cell: 'A1', from: 42, to: 43 }], tables: [], sheets: [] }
const patched = (bytes: Uint8Array): Uint8Array => patchWorkbook(bytes, edits, { file: 'Plan.xlsx' })

function entriesOf(bytes: Uint8Array) {
  const directory = readDirectory(bytes)
  if (directory.state !== 'whole') throw new Error(directory.state)
  return directory.entries
}

describe('archives written in odd ways keep all their parts', () => {
  const plain: readonly OddEntry[] = [
    ...workbookParts().map(({ name, data }) => ({ name, data })),
    { name: 'xl/media/', data: '', stored: true },
    { name: 'xl/media/Bild ä.png', data: new Uint8Array(2_000).fill(7) },
  ]
  const growthHint = new Uint8Array([0x20, 0xa2, 4, 0, 1, 2, 3, 4])
  const cases: readonly [string, readonly OddEntry[]][] = [
    ['sizes behind the data', plain.map((entry) => ({ ...entry, sizesFollow: 'signed' }))],
    ['sizes behind the data without a signature', plain.map((entry) => ({ ...entry, sizesFollow: 'bare' }))],
    ['sizes in 64 bits', plain.map((entry) => ({ ...entry, long: true }))],
    ['sizes in 64 bits and fields of others', plain.map((entry) => ({ ...entry, long: true, extra: growthHint }))],
    ['everything stored', plain.map((entry) => ({ ...entry, stored: true }))],
    ['padding that is no row of fields', plain.map((entry) => ({ ...entry, extra: new Uint8Array(3) }))],
  ]
  test.each(cases)('%s', (_, entries) => {
    const bytes = oddZip(entries)
    const after = patched(bytes)
    // Not every reader understands long sizes: the contents are known from the archive in plain.
    expect(difference(oddZip(plain), after)).toEqual({ changed: [sheetPart], added: [], lost: [] })
    expect(entriesOf(after).map(({ name, method }) => [name, method])).toEqual(
      entriesOf(bytes).map(({ name, method }) => [name, method]),
    )
    // Nothing speaks of sizes elsewhere any more.
    for (const { listedAt, offset } of entriesOf(after)) {
      const view = new DataView(after.buffer, after.byteOffset)
      const own = entries[0]?.extra?.length ?? 0
      expect([view.getUint16(listedAt + 8, true), view.getUint16(offset + 6, true)]).toEqual([0x800, 0x800])
      expect([view.getUint16(listedAt + 30, true), view.getUint16(offset + 28, true)]).toEqual([own, own])
    }
    // Once written in the plain way, an archive stays what it is.
    expect(Buffer.compare(rewritten(after), after)).toBe(0)
  })

  test('times, comments and fields of others stay', () => {
    const entries = plain.map((entry, index) => ({
      ...entry,
      dosTime: 0x6000 + index,
      dosDate: 0x5a21,
      comment: `Teil ${index}`,
      extra: growthHint,
    }))
    const bytes = oddZip(entries)
    const after = patched(bytes)
    const look = (archive: Uint8Array) =>
      entriesOf(archive).map(({ listedAt, offset }) => {
        const view = new DataView(archive.buffer, archive.byteOffset)
        const text = Buffer.from(archive.subarray(listedAt + 46, listedAt + 46 + 60)).toString('latin1')
        return [view.getUint32(listedAt + 12, true), view.getUint32(offset + 10, true), /Teil \d+/.exec(text)?.[0]]
      })
    expect(look(after)).toEqual(look(bytes))
    expect(look(after)[3]?.[2]).toBe('Teil 3')
    expect(Buffer.from(after).includes(Buffer.from(growthHint))).toBe(true)
  })
})

/** Nothing is changed, everything is written anew. */
function rewritten(bytes: Uint8Array): Uint8Array {
  return patchWorkbook(bytes, { cells: [], tables: [], sheets: [] }, { file: 'Plan.xlsx' })
}

describe('archives that lie are refused', () => {
  const code = (bytes: Uint8Array): string => {
    try {
      patched(bytes)
      return 'written'
    } catch (error) {
      if (error instanceof Refusal) return error.code
      throw error
    }
  }
  const sheet = workbookParts().find(({ name }) => name === sheetPart)?.data ?? ''
  const withSheet = (part: Omit<ZipPart, 'name'>): Uint8Array =>
    zip(workbookParts().map((one) => (one.name === sheetPart ? { ...part, name: sheetPart } : one)))
  const bomb = Buffer.alloc(40_000_000, ' ')

  test.each([
    ['a sum that is wrong', withSheet({ data: sheet, crc: 1 }), 'file/damaged'],
    ['an encrypted sheet', withSheet({ data: sheet, encrypted: true }), 'file/encrypted'],
    ['a sheet that unpacks to too much', withSheet({ data: bomb, claims: 10 }), 'file/packed-too-tightly'],
    ['the sheet twice', workbookBytes({ extra: [{ name: 'XL/worksheets/sheet1.xml', data: sheet }] }), 'file/damaged'],
    ['an end that is missing', workbookBytes().slice(0, -30), 'file/truncated'],
  ])('%s', (_, bytes, expected) => {
    expect(code(bytes)).toBe(expected)
  })

  test('entries that share their bytes', () => {
    const big = Uint8Array.from({ length: 100_000 }, (_, index) => (index * index * 31) & 0xff)
    const names = Array.from({ length: 50 }, (_, index) => `xl/media/${10 + index}.png`)
    const bytes = workbookBytes({
      extra: names.map((name) => ({ name, data: name === names[0] ? big : '', stored: true })),
    })
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    const [first, ...others] = entriesOf(bytes).filter(({ name }) => names.includes(name))
    for (const { listedAt } of others) {
      view.setUint32(listedAt + 20, big.length, true)
      view.setUint32(listedAt + 42, first?.offset ?? 0, true)
    }
    expect(code(bytes)).toBe('file/damaged')
  })

  test('a part nobody reads may claim what it likes and stays as it is', () => {
    const bytes = workbookBytes({
      extra: [{ name: 'xl/media/image1.png', data: 'x'.repeat(99), claims: 3_000_000_000 }],
    })
    const after = patched(bytes)
    expect(entriesOf(after).at(-1)).toMatchObject({ name: 'xl/media/image1.png', claimedBytes: 3_000_000_000 })
    expect(Buffer.from(after).toString('latin1').length).toBeLessThan(bytes.length + 200)
  })
})

test('a new part lies behind all others', () => {
  const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>'
  const parts = [{ name: '[Content_Types].xml', data: types }, ...workbookParts()]
  const sheet = { name: 'Neu', table: 'tblNeu', headers: ['A'], widths: [9], rows: [] }
  const after = patchWorkbook(zip(parts), { cells: [], tables: [], sheets: [sheet] }, { file: 'Plan.xlsx' })
  expect(Object.keys(unzipSync(after)).slice(0, parts.length)).toEqual(parts.map(({ name }) => name))
})
