import type { Package } from './unpack.ts'
import { XmlTags } from './xml.ts'

export interface Relationship {
  readonly id: string
  /** The last word of the type, the same in both flavours of OOXML: `worksheet`, `table`, `sharedStrings` … */
  readonly type: string
  /** Name of the part it leads to, without a leading slash. */
  readonly target: string
}

/** The relationships of a part (`''` is the package itself), those to places outside left out. */
export function relationshipsOf(pack: Package, part: string): readonly Relationship[] {
  const slash = part.lastIndexOf('/')
  const folder = part.slice(0, slash + 1)
  const xml = pack.text(`${folder}_rels/${part.slice(slash + 1)}.rels`)
  if (xml === null) return []
  const found: Relationship[] = []
  const tags = new XmlTags(xml)
  while (tags.next()) {
    if (tags.closing || tags.name !== 'Relationship' || tags.attribute('TargetMode') === 'External') continue
    const type = tags.attribute('Type') ?? ''
    found.push({
      id: tags.attribute('Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target: resolve(folder, tags.attribute('Target') ?? ''),
    })
  }
  return found
}

/** Targets may be relative to the part's folder or, from openpyxl and others, absolute (`/xl/tables/table1.xml`). */
function resolve(folder: string, target: string): string {
  const plain = target.replace(/\\/g, '/')
  const steps: string[] = []
  for (const step of (plain.startsWith('/') ? plain : folder + plain).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  const name = steps.join('/')
  try {
    return decodeURI(name)
  } catch {
    return name
  }
}
