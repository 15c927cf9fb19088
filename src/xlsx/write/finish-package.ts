import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Paper } from '../../core/papers/paper.ts'
import { addCharts } from './add-charts.ts'
import type { Parts } from './parts.ts'

/** `mtime` is read in local time; these fields are the same in every time zone. */
const fixedTime = new Date(1980, 0, 1)

/** The order that the schema of a font demands, and in which ExcelJS does not write. */
const fontOrder = [
  'b',
  'i',
  'strike',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
]

function edit(parts: Parts, name: string, change: (xml: string) => string): void {
  const xml = parts.get(name)
  if (xml !== undefined) parts.set(name, change(xml))
}

function orderFonts(styles: string): string {
  return styles.replace(/<font>(.*?)<\/font>/gs, (_, inner: string) => {
    const children = inner.match(/<[a-zA-Z]+\b[^>]*\/>/g) ?? []
    const place = (child: string) => fontOrder.indexOf(/^<([a-zA-Z]+)/.exec(child)?.[1] ?? '')
    return `<font>${children.toSorted((a, b) => place(a) - place(b)).join('')}</font>`
  })
}

function nameProgram(app: string): string {
  return app
    .replace(/<Application>.*?<\/Application>/, '<Application>Maßnahmenplan</Application>')
    .replace(/<AppVersion>.*?<\/AppVersion>/, '')
}

/** The library cannot write the language of a document. */
function nameLanguage(core: string): string {
  return core.includes('<dc:language>')
    ? core
    : core.replace('</cp:coreProperties>', '<dc:language>de-DE</dc:language></cp:coreProperties>')
}

function withoutTotalsLabel(table: string): string {
  return table.replace(/ totalsRow(Label|Function)="[^"]*"/g, '')
}

/** Labels such as `1` are text on purpose; Excel would put a green corner on each. */
function withoutNumberWarning(sheet: string): string {
  const range = /<dimension ref="([^"]+)"/.exec(sheet)?.[1] ?? 'A1'
  const ignored = `<ignoredErrors><ignoredError sqref="${range}" numberStoredAsText="1"/></ignoredErrors>`
  return sheet.replace(/(?=<drawing |<tableParts |<extLst>|<\/worksheet>)/, ignored)
}

/**
 * Mends what ExcelJS cannot do itself and zips once, so that equal papers have equal bytes: fonts in schema order, program
 * and language, native charts. `stored` is an uncompressed package.
 */
export function finishPackage(stored: Uint8Array, paper: Paper): Uint8Array {
  // The library lists folders too; a package has none.
  const entries = Object.entries(unzipSync(stored)).filter(([name]) => !name.endsWith('/'))
  const parts: Parts = new Map(entries.map(([name, bytes]) => [name, strFromU8(bytes)]))
  edit(parts, 'xl/styles.xml', orderFonts)
  edit(parts, 'docProps/app.xml', nameProgram)
  edit(parts, 'docProps/core.xml', nameLanguage)
  addCharts(parts, paper)
  for (const name of parts.keys()) {
    if (name.startsWith('xl/tables/')) edit(parts, name, withoutTotalsLabel)
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(name)) edit(parts, name, withoutNumberWarning)
  }
  const files = Object.fromEntries([...parts].map(([name, xml]) => [name, strToU8(xml)]))
  return zipSync(files, { level: 6, mtime: fixedTime })
}
