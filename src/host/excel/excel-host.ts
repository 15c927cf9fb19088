import type { Host, SourceWorkbook } from '../../app/host.ts'
import { inExcel, proveVersion } from './in-excel.ts'
import { readWorkbook } from './read-workbook.ts'

/** The host of the add-in: the workbook that is open in Excel. */
export function excelHost(): Pick<Host, 'read'> {
  return {
    async read(): Promise<SourceWorkbook> {
      proveVersion()
      const { name, grid } = await inExcel(readWorkbook)
      return { name, sha256: null, grid }
    },
  }
}
