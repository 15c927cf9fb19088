/**
 * Draws the page in this scheme, whatever the system prefers: the style sheets ask for the system's preference, and here
 * their question is answered.
 */
export function drawIn(page: Document, scheme: 'light' | 'dark'): void {
  page.documentElement.style.colorScheme = scheme
  for (const sheet of page.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSMediaRule) || rule.conditionText !== '(prefers-color-scheme: dark)') continue
      rule.media.mediaText = scheme === 'dark' ? 'all' : 'not all'
    }
  }
}
