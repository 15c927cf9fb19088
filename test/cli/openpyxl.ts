import { execFile, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'

/*
 * Workbooks as somebody else's program writes them: openpyxl, from Debian's packages.
 */

const python = '/usr/bin/python3'
const there = spawnSync(python, ['-c', 'import openpyxl']).status === 0

/** Skipping is honest on a bare machine; where the judges were promised (`CI=true`), a missing one is a failure. */
export const skipWithoutOpenpyxl = !there && process.env['CI'] !== 'true'
export const openpyxlNote = there ? '' : ' (openpyxl is not installed: apt-get install python3-openpyxl)'

/** Runs a script that finds its arguments in `sys.argv[1:]`. */
export async function openpyxl(script: string, ...args: readonly string[]): Promise<void> {
  await promisify(execFile)(python, ['-c', script, ...args])
}

/** Saves a copy whose rows, in every table of measures and marks, stand in another order. */
export const reorderRows = `
import sys
from openpyxl import load_workbook
book = load_workbook(sys.argv[1])
for name in ("Maßnahmen", "Bewertungen", "Sachstand"):
    sheet = book[name]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
    filled = [row for row in rows if row[0] is not None]
    moved = filled[1::2][::-1] + filled[0::2]
    assert moved != filled
    for number, row in enumerate(moved, start=2):
        for column, value in enumerate(row, start=1):
            sheet.cell(number, column).value = value
book.save(sys.argv[2])
`

/** Saves a copy with two double spaces in W1, one in the next row, and a reason for W1; sheet, table, rule and reason are given. */
export const withWaiver = `
import datetime, sys
from openpyxl import load_workbook
from openpyxl.worksheet.table import Table
source, target, name, table, rule, reason = sys.argv[1:]
book = load_workbook(source)
measures = book["Maßnahmen"]
headers = [cell.value for cell in measures[1]]
for row, header, text in ((2, "Maßnahme", "Treff  im Hof"), (2, "Bemerkung", "ab  Mai"), (3, "Maßnahme", "Lotsen  im Quartier")):
    measures.cell(row, headers.index(header) + 1).value = text
sheet = book.create_sheet(name)
sheet.append(["Regel", "Maßnahme", "Begründung", "Datum"])
sheet.append([rule, measures["A2"].value, reason, datetime.date(2026, 11, 28)])
sheet.add_table(Table(displayName=table, ref="A1:D2"))
book.save(target)
`
