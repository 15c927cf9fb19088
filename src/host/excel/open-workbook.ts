import { Refused } from '../../core/refused.ts'
import { isExcelError, refusalFor } from './faults.ts'

/**
 * Opens a finished workbook as a new, unsaved one in a window of its own: in the Excel of the desktop a download from the
 * pane comes to nothing.
 */
export async function openWorkbook(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<void> {
  if (!file.name.endsWith('.xlsx')) throw new Refused('excel/not-delivered', { file: file.name })
  try {
    await Excel.createWorkbook(base64(file.bytes))
  } catch (error) {
    throw isExcelError(error) ? refusalFor(error) : error
  }
}

/** In pieces: a call takes no more than some ten thousand arguments. */
function base64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192))
  return btoa(text)
}
