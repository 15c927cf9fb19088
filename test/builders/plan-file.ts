import { unzipSync, zipSync } from 'fflate'
import { examplePlan } from '../../src/core/papers/example/example-plan.ts'
import type { Paper, PaperSheet } from '../../src/core/papers/paper.ts'
import { describeTemplate, templateDate } from '../../src/core/papers/template.ts'
import { writePaper } from '../../src/xlsx/write/write-paper.ts'

/*
 * The example plan as a file, with one fault.
 */

const example = (): Paper => describeTemplate(examplePlan, templateDate)

export function planWithoutSheet(name: string): Promise<Uint8Array> {
  const paper = example()
  return writePaper({ ...paper, sheets: paper.sheets.filter((sheet) => sheet.name !== name) })
}

/** Every cell that holds `from`, in one sheet, holds `to`. */
export function planWithCell(sheet: string, from: string, to: string): Promise<Uint8Array> {
  const paper = example()
  return writePaper({
    ...paper,
    sheets: paper.sheets.map((one) => (one.name === sheet ? replaced(one, from, to) : one)),
  })
}

function replaced(sheet: PaperSheet, from: string, to: string): PaperSheet {
  const rows = sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => (cell?.value === from ? { ...cell, value: to } : cell)),
  }))
  return { ...sheet, rows }
}

/** The same workbook as Excel saves it with a macro inside. */
export function withMacro(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook)
  const edit = (name: string, change: (xml: string) => string): void => {
    parts[name] = new TextEncoder().encode(change(new TextDecoder().decode(parts[name])))
  }
  edit('[Content_Types].xml', (xml) =>
    xml
      .replace(
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
        'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
      )
      .replace('</Types>', '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>'),
  )
  edit('xl/_rels/workbook.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      '<Relationship Id="rIdMacro" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
    ),
  )
  parts['xl/vbaProject.bin'] = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(4_000).fill(7)])
  return zipSync(parts)
}
