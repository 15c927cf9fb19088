import { Refusal } from '../../core/refusal.ts'
import type { RefusalValues } from '../../core/text/refusals.ts'
import { readDirectory, type ZipEntry } from './zip.ts'

/** Refusals that need nothing but the name of the file. */
type PlainCode = {
  [C in keyof RefusalValues]: keyof RefusalValues[C] extends 'file' ? C : never
}[keyof RefusalValues] &
  `file/${string}`

/**
 * The entries of a zip archive, after telling by content, never by ending, what a file is. Throws the `Refusal` of
 * everything that is no archive at all.
 */
export function recogniseArchive(bytes: Uint8Array, file: string): readonly ZipEntry[] {
  if (bytes.length === 0) throw new Refusal('file/empty', { file })
  const directory = readDirectory(bytes)
  if (directory.state === 'truncated') throw new Refusal('file/truncated', { file })
  if (directory.state === 'no-zip') throw new Refusal<PlainCode>(nameOther(bytes), { file })
  return directory.entries
}

/** Throws the `Refusal` of a package that holds something else than an Excel workbook made of XML. */
export function recognisePackage(names: readonly string[], mimetype: string | null, file: string): void {
  if (mimetype?.startsWith('application/vnd.oasis.opendocument')) {
    if (mimetype.includes('.spreadsheet')) throw new Refusal('file/opendocument', { file })
    throw new Refusal('file/other-office', { file, kind: 'opendocument' })
  }
  const begins = (folder: string): boolean => names.some((name) => name.startsWith(folder))
  if (names.includes('xl/workbook.bin')) throw new Refusal('file/binary-workbook', { file })
  if (begins('xl/')) return
  if (begins('word/')) throw new Refusal('file/other-office', { file, kind: 'word' })
  if (begins('ppt/')) throw new Refusal('file/other-office', { file, kind: 'powerpoint' })
}

const compoundMagic = [0xd0, 0xcf, 0x11, 0xe0]

function nameOther(bytes: Uint8Array): PlainCode {
  if (compoundMagic.every((byte, index) => bytes[index] === byte)) return nameCompound(bytes)
  const start = decodeStart(bytes)
  if (start.includes('%PDF-')) return 'file/pdf'
  if (/<(!doctype\s+html|html|head|body|table)\b/i.test(start)) return 'file/web-page'
  if (/^\s*<\?xml/.test(start)) return /spreadsheet/i.test(start) ? 'file/xml-workbook' : 'file/not-a-workbook'
  return nameText(start)
}

/** Compound files (before 2007, and today's encrypted ones) name their streams in UTF-16. */
function nameCompound(bytes: Uint8Array): PlainCode {
  if (includesWide(bytes, 'EncryptedPackage')) return 'file/encrypted'
  if (includesWide(bytes, 'Workbook') || includesWide(bytes, 'Book')) return 'file/old-excel'
  return 'file/old-office'
}

function includesWide(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((letter) => [letter.charCodeAt(0), 0])
  const [first = 0] = wanted
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true
  }
  return false
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: no text has them
const binary = /[\u0000-\u0008\u000e-\u001f]/

function nameText(start: string): PlainCode {
  if (binary.test(start) || start.trim() === '') return 'file/not-a-workbook'
  const lines = start.split(/\r\n?|\n/).filter((line) => line.trim() !== '')
  const separated = [';', '\t', ','].some(
    (separator) => lines.length > 0 && lines.slice(0, 3).every((line) => line.includes(separator)),
  )
  return separated ? 'file/delimited-text' : 'file/plain-text'
}

function decodeStart(bytes: Uint8Array): string {
  const start = bytes.subarray(0, 4_096)
  const wide = start[0] === 0xff && start[1] === 0xfe
  return new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(start)
}
