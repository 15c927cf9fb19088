import { fileURLToPath } from 'node:url'
import { excelHost } from '../../src/host/excel/excel-host.ts'
import { skipWithoutOpenpyxl } from '../cli/openpyxl.ts'
import { editableHostContract } from '../contract/editable-host-contract.ts'
import { hostContract, type Stage } from '../contract/host-contract.ts'
import { SimulatedExcel } from './simulated-excel.ts'

const file = fileURLToPath(new URL('../fixtures/openpyxl.xlsx', import.meta.url))
/** openpyxl leaves the results of formulas out; Excel always has them. */
const computed = { 'Maßnahmen!G2': 108_000, 'Maßnahmen!G3': { error: '#DIV/0!' } }

function host() {
  new SimulatedExcel(file, { computed }).install()
  return excelHost()
}

function excelStage(): Stage {
  const here = host()
  return {
    host: here,
    look(path) {
      const found = here.delivered().find(({ name }) => name === path)
      return found ? new TextDecoder().decode(found.bytes) : null
    },
    list: () =>
      here
        .delivered()
        .map(({ name }) => name)
        .toSorted(),
  }
}

if (!skipWithoutOpenpyxl) {
  hostContract([{ name: 'the host in Excel', stage: excelStage, blockedStage: null }])
  editableHostContract([{ name: 'the host in Excel', host }])
}
