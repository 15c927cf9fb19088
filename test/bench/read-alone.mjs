// A program that does nothing but load ExcelJS and read a workbook with it.
import { plainRead } from './plain.mjs'

await plainRead(process.argv[2])
