import type { FindingCode, Fix } from '../check/finding.ts'
import { count } from './german.ts'
import { formatNumber } from './numbers.ts'

/** What a proposed fix does, in the words of its button. */
export const fixLabels: Readonly<Record<Fix['label'], string>> = {
  'clean-text': 'Leerzeichen und unsichtbare Zeichen bereinigen',
  'text-to-number': 'In eine Zahl umwandeln',
  'text-to-date': 'In ein Datum umwandeln',
  'split-list': 'Mit Semikolon trennen',
  'nearest-word': 'Ähnlichstes Wort einsetzen',
  'common-spelling': 'Häufigste Schreibweise einsetzen',
  'normal-form': 'In die übliche Form bringen',
}

export const fixHeaders = { place: 'Stelle', before: 'Bisher', after: 'Danach' } as const

/** `path` is `null` where nothing was written on purpose. */
export function fixedLine(source: string, cells: number, path: string | null): string {
  const done = cells === 0 ? 'nichts zu beheben' : count(cells, 'Korrektur', 'Korrekturen')
  return path === null
    ? `${source}: ${done}. Dies ist nur eine Vorschau; geschrieben wurde nichts.`
    : `${source}: ${done}. Die Kopie liegt unter ${path}; die Mappe selbst bleibt, wie sie ist.`
}

export function moreFixes(cells: number): string {
  return cells === 1
    ? 'und eine weitere Zelle (--json nennt alle)'
    : `und ${formatNumber(cells)} weitere Zellen (--json nennt alle)`
}

export const notFixed = 'Nicht geändert:'

export function leftOutLine(cells: readonly string[], more: number, why: string): string {
  return `${cells.join(', ')}${more > 0 ? ` und ${formatNumber(more)} weitere` : ''}: ${why}`
}

export function leftLine(left: number): string {
  if (left === 0) return 'Die Prüfung der Kopie hat nichts mehr zu beanstanden.'
  return `In der Kopie ${left === 1 ? 'bleibt 1 Prüfhinweis' : `bleiben ${formatNumber(left)} Prüfhinweise`} offen; „check“ zeigt sie.`
}

export const toDecide = 'Nur auf Verlangen, denn hier entscheidet ein Mensch:'

/** How to get at proposals that are not written of themselves. */
export function proposalLine(code: FindingCode, name: string, cells: number): string {
  return `${name} (${count(cells, 'Zelle', 'Zellen')}): --only ${code}`
}
