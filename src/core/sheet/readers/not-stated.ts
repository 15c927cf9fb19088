import { fold } from '../../text/clean.ts'
import type { CellType, FilledCell } from '../column.ts'

/*
 * Words that say that there is no figure, or none yet. Whoever writes them has answered: nobody asks again, and on paper
 * they stand as they were written.
 */

const anyValue =
  /^(?:k\. ?a\.?|keine angaben?|n\. ?n\.?|n\. ?b\.?|n\. ?a\.?|n\/a|\.\/\.|\?+|(?:noch )?offen|entfällt|(?:steht|stehen) (?:noch )?(?:nicht fest|aus)|(?:noch )?nicht (?:bekannt|festgelegt|absehbar|terminiert)|wird noch (?:festgelegt|geklärt|abgestimmt)|noch (?:festzulegen|abzustimmen))$/

const noCosts =
  /^(?:kein(?:e|er)?(?: zusätzlichen)?(?: (?:kosten|mehrkosten|sachkosten|mittel))?|ohne (?:kosten|mehrkosten)|kostenneutral|kostenlos|kostenfrei|(?:derzeit |noch )?nicht (?:bezifferbar|beziffert|kalkuliert|ermittelt)|(?:wird|werden) (?:noch )?(?:ermittelt|kalkuliert|beziffert)|(?:noch )?zu ermitteln|(?:noch )?unbekannt)$/

const notStated: { readonly [T in CellType]?: readonly RegExp[] } = {
  money: [anyValue, noCosts],
  period: [anyValue],
  'loose-date': [anyValue],
}

/** A dash and blanks are nothing anyway; this is about words. */
export function isNotStated(type: CellType, cell: FilledCell): boolean {
  const words = notStated[type]
  if (words === undefined || typeof cell !== 'string') return false
  const folded = fold(cell).replace(/^\((.*)\)$/, '$1')
  return words.some((pattern) => pattern.test(folded))
}
