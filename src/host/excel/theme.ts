export type ColourScheme = 'light' | 'dark'

/**
 * Whether Excel itself is dark: its theme need not be that of the system. `null` where Excel does not say, as on the web.
 * Later changes are not followed: `OfficeThemeChanged` is an event of Outlook alone (Mailbox 1.14), and the theme that
 * office.js names stays the one of the beginning. The next opening of the pane has the new one.
 */
export function excelScheme(): ColourScheme | null {
  // The typings promise a theme that not every Excel has.
  const theme: Office.OfficeTheme | undefined = Office.context.officeTheme
  return schemeOf(theme?.bodyBackgroundColor)
}

/** `#212121` is dark; `null` for what is no such colour. */
function schemeOf(background: string | undefined): ColourScheme | null {
  const [, red, green, blue] = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(background ?? '') ?? []
  if (red === undefined || green === undefined || blue === undefined) return null
  const [r, g, b] = [red, green, blue].map((part) => Number.parseInt(part, 16)) as [number, number, number]
  // How bright the eye finds it (ITU-R BT.601), of 255.
  return 0.299 * r + 0.587 * g + 0.114 * b < 128 ? 'dark' : 'light'
}
