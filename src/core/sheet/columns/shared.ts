import type { Column } from '../column.ts'
import { readKey } from '../readers/text.ts'

/** *Maßnahme* in any table but *Maßnahmen* itself: the number of the measure. */
export const measureReference: Column<string> = {
  header: 'Maßnahme',
  synonyms: ['Nr.', 'Nr', 'Nummer', 'Maßnahmen-Nr.'],
  type: 'reference',
  read: readKey,
  required: true,
  audience: 'public',
  width: 12,
  hint: 'Nr. der Maßnahme, wie sie im Blatt Maßnahmen steht.',
}

/** The short form by which other sheets name a row. */
export const shortForm: Column<string> = {
  header: 'Kürzel',
  synonyms: ['Kurz', 'Abkürzung'],
  type: 'key',
  read: readKey,
  required: true,
  audience: 'public',
  width: 10,
}
