// What we are measured against: the plain use of ExcelJS that everybody begins with.

/** Reads a workbook. */
export async function plainRead(path) {
  const { default: exceljs } = await import('exceljs')
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.readFile(path)
  return workbook
}

/** Writes cells, one after the other, with the setters of each cell. `sheets` as of `cellsOf`. */
export async function plainWrite(path, { sheets, styles }) {
  const { default: exceljs } = await import('exceljs')
  const workbook = new exceljs.Workbook()
  for (const { name, widths, rows } of sheets) {
    const worksheet = workbook.addWorksheet(name)
    worksheet.columns = widths.map((width) => ({ width }))
    rows.forEach((cells, row) => {
      cells.forEach((one, column) => {
        if (one === null) return
        const [value, style] = one
        const cell = worksheet.getCell(row + 1, column + 1)
        const { font, fill, border, alignment, numFmt } = styles[style]
        cell.value = value
        cell.font = font
        cell.fill = fill
        cell.border = border
        cell.alignment = alignment
        cell.numFmt = numFmt
      })
    })
  }
  await workbook.xlsx.writeFile(path)
}
