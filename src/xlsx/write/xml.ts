/** For text between tags and in attributes. */
export function escapeXml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\n/g, '&#10;')
}

export const xmlStart = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
