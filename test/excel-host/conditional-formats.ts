import type { Area } from '../../src/core/sheet/grid.ts'
import { ExcelError, type HostObject, invalidArgument, itemNotFound, NotModelled, nothing } from './host-object.ts'
import { type ModelFormat, type ModelSheet, overlaps } from './model.ts'
import type { World } from './workbook-objects.ts'

/*
 * Conditional formats, of which add-ins may make those with a formula. They belong to the sheet, in the order of their priority;
 * a range sees those that touch it. What is done to them is no change of a cell, and no event tells of it.
 */

export function conditionalFormats(world: World, sheet: ModelSheet, areas: readonly Area[]): HostObject {
  const touching = () =>
    sheet.formats.filter((format) => format.areas.some((one) => areas.some((two) => overlaps(one, two))))
  const prove = () => {
    // Which of them Excel of the desktop chokes on is not known: here it is the whole sheet (OfficeDev/office-js, issue 6827).
    if (sheet.hidesFormats) throw itemNotFound()
  }
  return {
    kind: 'ConditionalFormatCollection',
    items: () => {
      prove()
      return touching().map((format) => formatObject(world, sheet, format))
    },
    item: (id) => {
      prove()
      const found = touching().find((format) => format.id === id)
      if (found === undefined) throw itemNotFound()
      return formatObject(world, sheet, found)
    },
    call: { GetCount: () => touching().length },
    path: {
      Add: (type) => {
        world.proveWritable(sheet)
        if (type !== 'Custom') throw new NotModelled(`a conditional format of type ${String(type)}`)
        const format: ModelFormat = {
          id: world.nextFormat(),
          type: 'Custom',
          formula: '',
          areas,
          stopIfTrue: true,
          look: {},
        }
        // At the top, whatever else there is.
        sheet.formats.unshift(format)
        return formatObject(world, sheet, format)
      },
    },
  }
}

function formatObject(world: World, sheet: ModelSheet, format: ModelFormat): HostObject {
  const custom = () => customObject(world, sheet, format)
  return {
    kind: 'ConditionalFormat',
    id: format.id,
    get: { Id: () => format.id, Type: () => format.type },
    set: {
      StopIfTrue: (value) => {
        world.proveWritable(sheet)
        format.stopIfTrue = value === true
      },
    },
    child: {
      Custom: () => {
        if (format.type !== 'Custom') {
          throw new ExcelError('InvalidOperation', 'This operation is not permitted for the current object.')
        }
        return custom()
      },
      CustomOrNullObject: () => (format.type === 'Custom' ? custom() : nothing),
    },
    call: {
      Delete: () => {
        world.proveWritable(sheet)
        if (!sheet.formats.includes(format)) throw itemNotFound()
        sheet.formats.splice(sheet.formats.indexOf(format), 1)
        return null
      },
    },
  }
}

function customObject(world: World, sheet: ModelSheet, format: ModelFormat): HostObject {
  const look = (name: string) => (value: unknown) => {
    world.proveWritable(sheet)
    format.look[name] = String(value)
  }
  const border = (side: string): HostObject => ({
    kind: 'ConditionalRangeBorder',
    set: { Style: look(`${side} style`), Color: look(`${side} colour`) },
  })
  const rule: HostObject = {
    kind: 'ConditionalFormatRule',
    get: { Formula: () => format.formula },
    set: {
      Formula: (value) => {
        world.proveWritable(sheet)
        if (typeof value !== 'string' || !value.startsWith('=')) throw invalidArgument()
        format.formula = value
      },
    },
  }
  return {
    kind: 'CustomConditionalFormat',
    child: {
      Rule: () => rule,
      Format: () => ({
        kind: 'ConditionalRangeFormat',
        child: {
          Fill: () => ({ kind: 'ConditionalRangeFill', set: { Color: look('fill') } }),
          Font: () => ({ kind: 'ConditionalRangeFont', set: { Color: look('text') } }),
          Borders: () => ({
            kind: 'ConditionalRangeBorderCollection',
            child: {
              Top: () => border('top'),
              Bottom: () => border('bottom'),
              Left: () => border('left'),
              Right: () => border('right'),
            },
          }),
        },
      }),
    },
  }
}

/** Excel takes no longer list of addresses. */
const longestAddresses = 8_192

export function rangeAreasObject(
  world: World,
  sheet: ModelSheet,
  text: unknown,
  areaOf: (sheet: ModelSheet, address: unknown) => Area,
): HostObject {
  const addresses = String(text)
  if (addresses.length > longestAddresses) throw invalidArgument()
  const areas = addresses.split(/[,;]/).map((one) => areaOf(sheet, one.trim()))
  return {
    kind: 'RangeAreas',
    tracked: true,
    child: { ConditionalFormats: () => conditionalFormats(world, sheet, areas) },
  }
}
