import type { Fix } from '../check/finding.ts'

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
