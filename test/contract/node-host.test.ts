import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { editableNodeHost } from '../../src/host/node/editable-host.ts'
import { nodeHost } from '../../src/host/node/node-host.ts'
import { patchWorkbook } from '../../src/xlsx/patch/patch-workbook.ts'
import { readGrids } from '../../src/xlsx/read/read-grids.ts'
import { listFolder, temporaryFolder } from '../builders/temporary-folder.ts'
import { editableHostContract } from './editable-host-contract.ts'
import { hostContract, type Stage } from './host-contract.ts'

const source = fileURLToPath(new URL('../fixtures/openpyxl.xlsx', import.meta.url))

function nodeStage(outDir = temporaryFolder()): Stage {
  return {
    host: nodeHost({ source, outDir, force: false, readGrids }),
    look: (path) => (existsSync(join(outDir, path)) ? readFileSync(join(outDir, path), 'utf8') : null),
    list: () => listFolder(outDir),
  }
}

function blockedStage(path: string): Stage {
  const outDir = temporaryFolder()
  mkdirSync(join(outDir, path))
  return nodeStage(outDir)
}

const editable = () => editableNodeHost({ source, outDir: temporaryFolder(), force: false, readGrids, patchWorkbook })

hostContract([{ name: 'the host on a disk', stage: () => nodeStage(), blockedStage }])
editableHostContract([{ name: 'the host on a disk', host: editable }])
