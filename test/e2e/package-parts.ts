import { unzipSync } from 'fflate'

/*
 * What of a workbook's package became other.
 */

const text = (bytes: Uint8Array | undefined): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

/** Names of the parts that were added, removed or are not the same byte for byte. */
export function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)]
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])]
  return names.filter((name) => Buffer.compare(Buffer.from(old[name] ?? [0]), Buffer.from(now[name] ?? [1])) !== 0)
}

/** Addresses of the cells of a sheet's part whose XML became other; whether anything else of the part did. */
export function changedCells(
  before: Uint8Array,
  after: Uint8Array,
  part: string,
): { readonly cells: readonly string[]; readonly restIsSame: boolean } {
  const [old, now] = [text(unzipSync(before)[part]), text(unzipSync(after)[part])]
  const [oldCells, nowCells] = [cellsOf(old), cellsOf(now)]
  const addresses = [...new Set([...oldCells.keys(), ...nowCells.keys()])]
  const cells = addresses.filter((address) => oldCells.get(address) !== nowCells.get(address))
  return { cells, restIsSame: without(old, cells) === without(now, cells) }
}

const cell = /<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>.*?<\/c>)/gs

function cellsOf(xml: string): ReadonlyMap<string, string> {
  return new Map([...xml.matchAll(cell)].map(([whole, address = '']) => [address, whole]))
}

function without(xml: string, cells: readonly string[]): string {
  return xml.replaceAll(cell, (whole, address: string) => (cells.includes(address) ? '' : whole))
}
