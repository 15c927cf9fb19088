import type { MeasureKey } from '../../plan/measure.ts'

/*
 * Names that a column of a list may have, and that a plan leaves alone: short forms, and words that often mean the column.
 * People are asked to look.
 */

type Names = Readonly<Partial<Record<MeasureKey, readonly string[]>>>

/** Short forms, and names that hardly mean anything else. */
export const shortNames: Names = {
  field: ['HF', 'Hdlgsfeld', 'Hdlgs.feld', 'Handl.feld', 'Handlungsf.'],
  title: ['Massn.', 'Maßn.', 'Einzelmaßnahme', 'Projektname'],
  lead: ['Verantw.', 'Verantwortl.', 'Federf.', 'Zust.'],
  note: ['Kommentar', 'Kommentare', 'Bem.', 'Anm.'],
}

/** Taken only where nothing reads better. */
export const possibleNames: Names = {
  field: ['Bereich', 'Schwerpunkt', 'Feld'],
  title: ['Kurzbezeichnung', 'Angebot', 'Aktivität', 'Projektidee'],
  lead: ['Durchführung'],
  cost: ['Budget'],
}
