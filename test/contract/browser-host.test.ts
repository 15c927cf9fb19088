import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { browserHost } from '../../src/host/browser/browser-host.ts'
import { patchWorkbook } from '../../src/xlsx/patch/patch-workbook.ts'
import { readGrids } from '../../src/xlsx/read/read-grids.ts'
import { editableHostContract } from './editable-host-contract.ts'
import { hostContract, type Stage } from './host-contract.ts'

const name = 'openpyxl.xlsx'
const bytes = new Uint8Array(readFileSync(fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url))))

const host = () => browserHost({ file: { name, bytes }, readGrids, patchWorkbook })

function browserStage(): Stage {
  const here = host()
  return {
    host: here,
    look(path) {
      const found = here.delivered().find((file) => file.name === path)
      return found ? new TextDecoder().decode(found.bytes) : null
    },
    list: () =>
      here
        .delivered()
        .map((file) => file.name)
        .toSorted(),
  }
}

// It keeps what it delivers until the page hands it over: nothing can be in the way.
hostContract([{ name: 'the host of a page', stage: browserStage, blockedStage: null }])
editableHostContract([{ name: 'the host of a page', host }])
