import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { type Judgement, judged, missing, run } from './judgement.ts'
import { attribute, elements, openOfficeFile, textsOf } from './office-file.ts'

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'judge-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Converts `in.xlsx` of the folder with a profile of its own; `null` where LibreOffice is not installed. */
function convert(folder: string, format: string): Promise<string | null> {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  return run(
    'soffice',
    profile,
    '--headless',
    '--convert-to',
    format,
    '--outdir',
    join(folder, 'out'),
    join(folder, 'in.xlsx'),
  )
}

function words(text: string): readonly string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}]{4,}/gu) ?? []
}

function sheetNames(bytes: Uint8Array): readonly string[] {
  return openOfficeFile(bytes).names(/^xl\/worksheets\/[^/]+\.xml$/)
}

/** LibreOffice prints the workbook: every word of every cell is on the pages, and no number is a row of `#`. */
export async function judgePrint(bytes: Uint8Array): Promise<Judgement> {
  const judge = 'LibreOffice prints it'
  return inFolder(async (folder) => {
    await writeFile(join(folder, 'in.xlsx'), bytes)
    if ((await convert(folder, 'pdf')) === null) return missing(judge, 'libreoffice-calc fonts-crosextra-carlito')
    const printed = await run('pdftotext', '-raw', join(folder, 'out', 'in.pdf'), '-')
    if (printed === null) return missing(judge, 'poppler-utils')
    // A word may be hyphenated or broken at the edge of its cell: what counts is the row of letters.
    const letters = printed.normalize('NFC').replace(/\s+/g, '')
    const texts = textsOf(openOfficeFile(bytes))
    const lost = [...new Set(texts.flatMap(words))].filter((word) => !letters.includes(word))
    return judged(judge, [
      ...lost.map((word) => `not on the printed pages: ${word}`),
      ...(/#{3}/.test(printed) ? ['a number has no room in its column'] : []),
    ])
  })
}

function withoutHeights(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes)
  for (const name of sheetNames(bytes)) {
    const xml = strFromU8(parts[name] ?? new Uint8Array())
    parts[name] = strToU8(
      xml.replace(/(<row\b[^>]*?) ht="[^"]*"/g, '$1').replace(/(<row\b[^>]*?) customHeight="1"/g, '$1'),
    )
  }
  return zipSync(parts)
}

function heights(bytes: Uint8Array, sheet: string): ReadonlyMap<number, number> {
  const rows = elements(openOfficeFile(bytes).part(sheet), 'row').map((row) => row.slice(0, row.indexOf('>') + 1))
  return new Map(rows.map((row) => [Number(attribute(row, 'r')), Number(attribute(row, 'ht') ?? 0)]))
}

/** Points by which a program may differ before letters are cut. */
const tolerance = 1

/** LibreOffice, left to itself, makes no row taller than it is in the file: so no text is clipped. */
export async function judgeHeights(bytes: Uint8Array): Promise<Judgement> {
  const judge = 'LibreOffice needs no taller rows'
  return inFolder(async (folder) => {
    await writeFile(join(folder, 'in.xlsx'), withoutHeights(bytes))
    if ((await convert(folder, 'xlsx')) === null) return missing(judge, 'libreoffice-calc fonts-crosextra-carlito')
    const optimal = new Uint8Array(await readFile(join(folder, 'out', 'in.xlsx')))
    const remarks = sheetNames(bytes).flatMap((sheet) => {
      const needed = heights(optimal, sheet)
      return [...heights(bytes, sheet)]
        .filter(([row, height]) => height > 0 && (needed.get(row) ?? 0) > height + tolerance)
        .map(([row, height]) => `${sheet} row ${row}: ${height} pt, needs ${needed.get(row)} pt`)
    })
    return judged(judge, remarks)
  })
}
