/** Excel's limit for the text of one cell, in UTF-16 units. */
const longestText = 32_767

// One of these makes the whole file unreadable.
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are looked for
const unwritable = /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]/g
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
/** Excel reads `_x0041_` in a cell as the sign with that number. */
const escapeLike = /_(?=x[0-9a-f]{4}_)/gi

/** What must be looked at more closely: nearly no text has any of it, and one look costs less than five. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are looked for
const suspicious = /[\u0000-\u0008\u000b-\u001f\u007f\ud800-\udfff\ufffe\uffff]|_x/i

/** What may go into a file: without signs that XML cannot hold, and with nothing that Excel would take for an escape. */
export function cleanCellText(text: string): string {
  if (text.length <= longestText && !suspicious.test(text)) return text
  const clean = text.replace(/\r\n?/g, '\n').replace(unwritable, '').replace(loneSurrogate, '')
  return clean.replace(escapeLike, '_x005F_').slice(0, longestText)
}
