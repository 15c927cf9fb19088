import { type Status, statuses } from '../../plan/status.ts'
import { fold } from '../../text/clean.ts'
import { nearest } from '../../text/nearest.ts'

/** Words of municipalities, folded, the more particular first: *nicht umgesetzt* holds *umgesetzt*. */
const likely: readonly (readonly [words: RegExp, status: Status])[] = [
  [
    /^(?:entfällt|entfallen|verworfen|aufgegeben|gestrichen|abgelehnt|eingestellt|abgebrochen|storniert|(?:wird )?nicht (?:mehr )?(?:weiter ?)?verfolgt|nicht realisierbar)$/u,
    'nicht weiterverfolgt',
  ],
  [
    /^(?:ruht|ruhend|verschoben|vertagt|pausiert|zurückgestellt|zurück gestellt|ausgesetzt|aufgeschoben|auf eis)$/u,
    'zurückgestellt',
  ],
  [
    /^(?:offen|noch offen|ausstehend|noch nicht (?:begonnen|gestartet|umgesetzt)|nicht (?:begonnen|gestartet|angefangen|umgesetzt)|(?:wesentliche teile|größtenteils|überwiegend) nicht umgesetzt)$/u,
    'noch nicht begonnen',
  ],
  [
    /^(?:in (?:planung|vorbereitung|konzeption|abstimmung)|vorgesehen|beabsichtigt|geplante maßnahme|planung)$/u,
    'geplant',
  ],
  [
    /^(?:(?:teile|teilweise|zum teil|tlw\.?|größtenteils|überwiegend) (?:bereits )?(?:umgesetzt|erledigt|realisiert)|in (?:arbeit|bearbeitung|durchführung|umsetzung|realisierung)|läuft|laufende umsetzung|wird umgesetzt|im gange?)$/u,
    'in Umsetzung',
  ],
  [/^(?:begonnen|angelaufen|gestartet|angestoßen|initiiert|eingeleitet|auf den weg gebracht)$/u, 'angeschoben'],
  [
    /^(?:laufend|fortlaufend|dauerhaft|daueraufgabe|kontinuierlich|dauermaßnahme|verstetigt|regelmäßig|laufende aufgabe)$/u,
    'laufend (Daueraufgabe)',
  ],
  [
    /^(?:(?:vollständig |bereits |ganz )?(?:umgesetzt|erledigt|realisiert|fertig|fertiggestellt|abgeschlossen|durchgeführt|beendet)|erfolgt)$/u,
    'umgesetzt',
  ],
]

/** Which of the eight a word of a municipality probably means; `null` where nothing speaks for one. A person confirms it. */
export function likelyStatus(text: string): Status | null {
  const word = fold(text).replace(/[.!]$/u, '')
  const own = statuses.find((status) => fold(status) === word)
  if (own) return own
  const found = likely.find(([words]) => words.test(word))?.[1]
  if (found) return found
  const near = nearest(word, statuses)
  return statuses.find((status) => status === near) ?? null
}
