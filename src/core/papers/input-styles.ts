import { boxed, palette, type Style } from './style.ts'

/*
 * Cells of the templates, which people fill in: no number format may turn what they type into something else.
 */

const { ink, muted } = palette

const data = { size: 10, colour: ink, vertical: 'top', ...boxed } as const

export const inputStyles = {
  inputKey: { ...data, indent: 1, bold: true, format: '@' },
  inputText: { ...data, indent: 1, wrap: true, format: '@' },
  inputAny: { ...data, align: 'left', indent: 1, wrap: true },
  inputMark: { ...data, align: 'center' },
  inputNumber: { ...data, align: 'right', indent: 1 },
  inputMoney: { ...data, align: 'right', indent: 1, wrap: true, format: '[$-407]#,##0\\ "€"' },
  inputDay: { ...data, align: 'left', indent: 1, format: 'dd.mm.yyyy' },
  inputHint: { ...data, indent: 1, italic: true, colour: muted, wrap: true, format: '@' },
} as const satisfies Record<string, Style>
