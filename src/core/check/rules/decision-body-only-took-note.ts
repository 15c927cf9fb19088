import type { Decision } from '../../plan/decision.ts'
import { fold } from '../../text/clean.ts'
import { type Act, actsOf } from '../acts.ts'
import type { PlanRule } from '../rule.ts'

/**
 * A body is said to have decided what it only took note of. That must be seen in the workbook: an order of ranks that is
 * taken note of and that nobody decides (*Rang laut Beschluss* would rest on it), a *Beschluss* whose own *Anmerkung* says *zur Kenntnis
 * genommen*, or beside a *Kenntnisnahme* of the same by the same body on the same day. A committee that decides after the
 * conference did is no such case: many do.
 */
export const decisionBodyOnlyTookNote: PlanRule = {
  codes: ['decision/body-only-took-note'],
  reads: { decisions: ['date', 'body', 'kind', 'state', 'scope', 'version', 'note'] },
  *check(reading) {
    const acts = actsOf(reading)
    const noted = new Set(acts.filter(({ kind }) => kind === 'Kenntnisnahme').map(sameAct))
    const decidesOrder = acts.some((act) => act.scope === 'Rangfolge' && decides(act))
    for (const act of acts) {
      const key = wrongCell(act, { noted, decidesOrder })
      if (key) yield { code: 'decision/body-only-took-note', ...act.place(key), values: { body: act.body } }
    }
  },
}

/** What the other rows say. */
interface Others {
  /** `sameAct` of every *Kenntnisnahme*. */
  readonly noted: ReadonlySet<string>
  readonly decidesOrder: boolean
}

function decides({ kind }: Act): boolean {
  return kind === 'Beschluss' || kind === 'Zustimmung' || kind === 'Änderung'
}

/** The cell to mend; `null` where nothing contradicts. */
function wrongCell(act: Act, { noted, decidesOrder }: Others): keyof Decision | null {
  if (act.kind === 'Kenntnisnahme') return act.scope === 'Rangfolge' && !decidesOrder ? 'scope' : null
  if (act.kind !== 'Beschluss') return null
  return saysTookNote(act) || noted.has(sameAct(act)) ? 'kind' : null
}

function saysTookNote({ note, body }: Act): boolean {
  if (note === null || !/zur Kenntnis|Kenntnisnahme/iu.test(note)) return false
  // „Der Ausschuss hat beschlossen und … zur Kenntnis genommen“ says both.
  if (/beschl(?:ossen|ieß|oss)/iu.test(note)) return false
  // What another body does stands in the note of the conference, too.
  return !/aussch(?:uss|uß)|(?<!\p{L})Rat(?!\p{L})|Stadtrat/iu.test(note) || /aussch(?:uss|uß)|rat$/iu.test(body)
}

/** The same key for the same act, whatever kind it is said to be. */
function sameAct({ body, date, state, scope, version }: Act): string {
  return JSON.stringify([fold(body), date, state, scope, version])
}
