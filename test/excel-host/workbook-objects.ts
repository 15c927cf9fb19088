import type { Area } from '../../src/core/sheet/grid.ts'
import { isoToSerial } from '../../src/core/sheet/serial.ts'
import { ExcelError, type HostObject, invalidArgument, itemNotFound } from './host-object.ts'
import { byName } from './interpreter.ts'
import type { ModelSheet, ModelWorkbook } from './model.ts'
import { commentObject, worksheetObject } from './worksheet-objects.ts'

/** What the objects of the model share. */
export interface World {
  readonly workbook: ModelWorkbook
  /** Throws what Excel says where the sheet cannot be written into. */
  proveWritable(sheet: ModelSheet): void
  proveStructure(): void
  changed(sheet: ModelSheet, area: Area, source: 'ThisLocalAddin' | 'Unknown'): void
  /** The add-in wants to hear of changes, or no longer. */
  listen(wanted: boolean): void
  /** Workbooks that the add-in has opened, as base64. */
  readonly open: (base64: string) => void
  worksheet(sheet: ModelSheet): HostObject
  /** Excel's id of the next conditional format. */
  nextFormat(): string
}

export function workbookObject(world: World): HostObject {
  const { workbook } = world
  return {
    kind: 'Workbook',
    get: { Name: () => workbook.name, ReadOnly: () => workbook.isReadOnly },
    child: {
      Worksheets: () => worksheetsObject(world),
      Comments: () => comments(world),
      Functions: () => functions(workbook),
      Protection: () => ({ kind: 'WorkbookProtection', get: { Protected: () => workbook.isStructureProtected } }),
      Application: () => ({
        kind: 'Application',
        path: {
          CreateWorkbook: (base64) => {
            world.open(String(base64))
            return { kind: 'WorkbookCreated', call: { Open: () => null } }
          },
        },
      }),
    },
  }
}

function worksheetsObject(world: World): HostObject {
  const { workbook } = world
  return {
    kind: 'WorksheetCollection',
    items: () => workbook.sheets.map((sheet) => world.worksheet(sheet)),
    item: (key) => {
      const found = workbook.sheets.find(({ id }) => id === key) ?? byName(workbook.sheets, key)
      return world.worksheet(found)
    },
    path: {
      Add: (name) => {
        world.proveStructure()
        const text = String(name)
        const taken = workbook.sheets.some((sheet) => sheet.name.toLowerCase() === text.toLowerCase())
        if (taken) throw new ExcelError('ItemAlreadyExists', 'A resource of this name exists.')
        if (text.length > 31 || /[[\]:*?/\\]/.test(text)) throw invalidArgument()
        return worksheetObject(world, workbook.add(text))
      },
    },
    call: {
      _RegisterDataChangedEvent: () => world.listen(true),
      _UnregisterDataChangedEvent: () => world.listen(false),
    },
  }
}

/** Notes are an API of later than the library that is tested here. */
function comments(world: World): HostObject {
  const all = () =>
    world.workbook.sheets.flatMap((sheet) =>
      sheet.notes.filter(({ threaded }) => threaded).map(({ cell, text }) => commentObject(world, sheet, cell, text)),
    )
  return {
    kind: 'CommentCollection',
    items: all,
    item: (key) => {
      const found = all().find(({ id }) => id === key)
      if (found === undefined) throw itemNotFound()
      return found
    },
  }
}

function functions({ date1904 }: ModelWorkbook): HostObject {
  return {
    kind: 'Functions',
    path: {
      Date: (...parts) => {
        const [year, month, day] = parts.map((part) => String(part).padStart(2, '0'))
        const serial = isoToSerial(`${year}-${month}-${day}`, date1904)
        return { kind: 'FunctionResult', get: { Value: () => serial, Error: () => null } }
      },
    },
  }
}
