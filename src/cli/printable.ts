import { stripVTControlCharacters } from 'node:util'

/**
 * Text out of a workbook, made harmless for a terminal: whoever wrote the cell must not be able to move the cursor or
 * colour the screen. Line breaks stay.
 */
export function printable(text: string): string {
  return stripVTControlCharacters(text)
    .replace(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .replace(/[^\P{Cc}\n]/gu, '')
}
