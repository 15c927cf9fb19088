import { unzipSync } from 'fflate'

/** What differs between two packages, by part names in the order of the second one. */
export interface PackageDifference {
  readonly changed: readonly string[]
  readonly added: readonly string[]
  readonly lost: readonly string[]
}

/** Compares the contents of all parts byte by byte. */
export function difference(before: Uint8Array, after: Uint8Array): PackageDifference {
  const old = unzipSync(before)
  const now = unzipSync(after)
  const names = Object.keys(now)
  return {
    changed: names.filter((name) => old[name] !== undefined && Buffer.compare(old[name], now[name] ?? old[name]) !== 0),
    added: names.filter((name) => old[name] === undefined),
    lost: Object.keys(old).filter((name) => now[name] === undefined),
  }
}

/** Names of all parts in their order. */
export function partNames(bytes: Uint8Array): readonly string[] {
  return Object.keys(unzipSync(bytes))
}

/** The text of a part, its byte order mark included. */
export function partText(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name]
  if (part === undefined) throw new Error(`no part ${name}`)
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(part)
}

/** The XML of a sheet without these cells, and without rows and sizes that are there because of them only. */
export function withoutCells(sheet: string, cells: readonly string[]): string {
  const without = cells.reduce(
    (xml, cell) =>
      xml.replace(new RegExp(`<((?:\\w+:)?c) r="${cell}"(?:[^>]*/>|[^>]*[^/]>.*?</\\1>|>.*?</\\1>)`, 's'), ''),
    sheet,
  )
  return without
    .replace(/<((?:\w+:)?row) r="\d+"><\/\1>/g, '')
    .replace(/(<(?:\w+:)?dimension ref=")[^"]*/, '$1')
    .replace(/ spans="[^"]*"/g, '')
}
