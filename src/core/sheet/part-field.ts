import { fold } from '../text/clean.ts'
import type { TableReading } from './read-table.ts'

interface NamedField {
  readonly code: string
  readonly name: string
}

/**
 * The sheets of an exported plan bear the short form of their field; one that cannot stand in a sheet's name (`F/K`) was
 * written otherwise. Then the number of the Excel table says which field it is – `tblMassnahmen_3` is the third –, and
 * the letters of the sheet's name must agree.
 */
export function withPartFields(
  parts: readonly TableReading<'measures'>[],
  fields: readonly NamedField[],
): readonly TableReading<'measures'>[] {
  const known = new Set(fields.flatMap(({ code, name }) => [fold(code), fold(name)]))
  return parts.map((part) => {
    const { field, table, sheet } = part.located
    if (field === null || known.has(fold(field))) return part
    const numbered = fields[Number(/_(\d+)$/.exec(table?.name ?? '')?.[1]) - 1]
    if (!numbered || !isNamedAfter(sheet.name, numbered)) return part
    return { ...part, located: { ...part.located, field: numbered.code } }
  })
}

/** Letters and digits only: what a sheet's name may not hold was replaced, what is too long was cut. */
function isNamedAfter(sheet: string, { code }: NamedField): boolean {
  const bare = (text: string) => fold(text).replace(/[^\p{L}\p{N}]/gu, '')
  const name = bare(sheet.slice(sheet.indexOf('–') + 1))
  return name !== '' && (name.startsWith(bare(code)) || bare(code).startsWith(name))
}
