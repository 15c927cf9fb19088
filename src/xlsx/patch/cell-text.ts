/** Excel's limit for the text of one cell, in UTF-16 units. */
export const longestText = 32_767

/** XML cannot hold them, or would read them as another sign (a carriage return as a line feed). */
const unwritable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are looked for
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** What would be read as an escape: also where the sign that ends it is to be escaped itself. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are looked for
const escapeLike = /_(?=x[0-9a-f]{4}(?:_|[\u0000-\u001f\ufffe\uffff\ud800-\udfff]))/gi

/**
 * Text of a cell, or a name that Excel writes like one, as it stands in XML; nothing is lost, since what XML cannot
 * hold is written as `_x000D_`. Source: ECMA-376, part 1, 22.9.2.19.
 */
export function cellTextXml(text: string): string {
  return text
    .replace(escapeLike, '_x005F_')
    .replace(unwritable, (sign) => `_x${hex(sign)}_`)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
}

/** The same for an attribute, where line breaks and tabs would become blanks: `_x000A_`. */
export function nameXml(text: string): string {
  return cellTextXml(text)
    .replace(/[\t\n]/g, (sign) => `_x${hex(sign)}_`)
    .replace(/"/g, '&quot;')
}

function hex(sign: string): string {
  return sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
}
