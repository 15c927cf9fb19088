import type { Actor } from '../../plan/actor.ts'
import type { CellsOf } from '../template-content.ts'

const all = 'Sozialträgerkonferenz'
const prevention = 'Sozialträgerkonferenz; Präventionsrat'
const steering = 'Sozialträgerkonferenz; Steuerungsgruppe'
const everywhere = 'Sozialträgerkonferenz; Präventionsrat; Steuerungsgruppe'

/** Fifteen invented organisations, no persons. Conference and prevention council share seven members. */
export const actors: readonly CellsOf<Actor>[] = [
  { code: 'QM', name: 'Quartiersmanagement Ziegelbogen', group: 'Quartier', bodies: everywhere },
  { code: 'FSO', name: 'Fachdienst Soziales', group: 'Stadtverwaltung', bodies: steering },
  { code: 'FJF', name: 'Fachdienst Jugend und Familie', group: 'Stadtverwaltung', bodies: prevention },
  { code: 'FST', name: 'Fachdienst Stadtplanung', group: 'Stadtverwaltung', bodies: steering },
  { code: 'WBF', name: 'Wohnungsbaugesellschaft Finkenstrom', group: 'Wohnungswirtschaft', bodies: steering },
  { code: 'GSZ', name: 'Grundschule Ziegelbogen', group: 'Bildung', bodies: prevention },
  { code: 'KIZ', name: 'Kindertagesstätte Ziegelbogen', group: 'Bildung', bodies: all },
  { code: 'JUH', name: 'Jugendhaus Ziegelbogen', group: 'Kinder und Jugend', bodies: prevention },
  { code: 'NBV', name: 'Nachbarschaftsverein Ziegelbogen', group: 'Verein', bodies: prevention },
  { code: 'TSF', name: 'Turn- und Sportverein Finkenstrom', group: 'Verein', bodies: all },
  { code: 'KGZ', name: 'Kirchengemeinde am Ziegelplatz', group: 'Kirche', bodies: all },
  { code: 'MIB', name: 'Migrationsberatung Finkenstrom', group: 'Beratung', bodies: all },
  { code: 'GBS', name: 'Gesundheits- und Suchtberatung Finkenstrom', group: 'Beratung', bodies: prevention },
  { code: 'SEB', name: 'Seniorenbüro Finkenstrom', group: 'Beratung', bodies: all },
  { code: 'POL', name: 'Polizeistation Finkenstrom', group: 'Sicherheit', bodies: prevention },
]
