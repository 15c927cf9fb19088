import { strFromU8, unzipSync } from 'fflate'

/** A package as a judge sees it: no help from the code that wrote it. */
export interface OfficeFile {
  /** Text of a part; empty where there is none. */
  part(name: string): string
  /** Names of the parts that match. */
  names(pattern: RegExp): readonly string[]
}

export function openOfficeFile(bytes: Uint8Array): OfficeFile {
  const parts = unzipSync(bytes)
  return {
    part: (name) => strFromU8(parts[name] ?? new Uint8Array()),
    names: (pattern) => Object.keys(parts).filter((name) => pattern.test(name)),
  }
}

/** Value of an attribute in the text of one element. */
export function attribute(element: string, name: string): string | null {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(element)?.[1]
  return value === undefined ? null : plain(value)
}

export function elements(xml: string, tag: string): readonly string[] {
  return xml.match(new RegExp(`<${tag}(?:\\s[^>]*?)?(?:/>|>[\\s\\S]*?</${tag}>)`, 'g')) ?? []
}

export function plain(xml: string): string {
  const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
  return xml
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, sign: string) => signs[sign] ?? '')
}

/** Cells of a sheet by address, as text. */
export function cellsOf(file: OfficeFile, sheet: string): ReadonlyMap<string, string> {
  const shared = elements(file.part('xl/sharedStrings.xml'), 'si').map((item) => textOf(item))
  const cells = elements(file.part(sheet), 'c').flatMap((cell): readonly (readonly [string, string])[] => {
    const address = attribute(cell, 'r') ?? ''
    const value = /<v>([\s\S]*?)<\/v>/.exec(cell)?.[1]
    if (cell.includes('<is>')) return [[address, textOf(cell)]]
    if (value === undefined) return []
    return [[address, attribute(cell, 't') === 's' ? (shared[Number(value)] ?? '') : plain(value)]]
  })
  return new Map(cells)
}

/** Texts that people typed or read, without numbers and days. */
export function textsOf(file: OfficeFile): readonly string[] {
  return elements(file.part('xl/sharedStrings.xml'), 'si').map(textOf)
}

function textOf(xml: string): string {
  return elements(xml, 't')
    .map((t) => plain(t.replace(/<[^>]*>/g, '')))
    .join('')
}
