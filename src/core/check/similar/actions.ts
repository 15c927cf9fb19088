import { oncePer } from '../../once-per.ts'

/** What is done to a thing: two titles that do different things to it are two measures. */
export type Action = 'create' | 'expand' | 'renew' | 'redesign' | 'convert' | 'keep' | 'remove'

/** Beginnings of plain forms, nouns and verbs alike. */
const beginnings: readonly (readonly [Action, RegExp])[] = [
  [
    'create',
    /^(?:neubau|(?:ge)?bau(?:en|t|s)?$|erbau|erricht|schaff|einricht|aufbau|anleg|anlage(?:$|n$)|grund(?:en|ung)|neugrund|eroffn|einfuhr|etabl|start|install|aufstell|herstell|implement|erstell|erarbeit|anschaff|beschaff|anbring|einbau|herausg[ae]b|veroffentlich)/,
  ],
  ['expand', /^(?:ausbau|erweit|ausweit|vergrosser|aufstock|verlanger|erhoh)/],
  ['renew', /^(?:reparatur(?:en)?$|reparier|sani|san$|grundsani|erneu|moderni|instand|renov|ertuchtig|uberhol)/],
  ['redesign', /^(?:(?:um|neu)?gestalt|aufwert|verschoner|attraktivi|verbess|optimi|neuordn|ordnen$)/],
  ['convert', /^(?:umbau|umnutz|umwand)/],
  ['keep', /^(?:(?:fort|weiter)(?:fuhr|setz|entwick)|fortschreib|versteti|entfrist|erhalt|sicherung|sichern$)/],
  [
    'remove',
    /^(?:abriss|abreiss|abbruch|abbrech|abbau|ruckbau|schliess(?:en|ung)?$|abschaff|auflos|beseitig|entfern|reduzi|verringer)/,
  ],
]

export function actionOf(form: string): Action | null {
  return done(form).action
}

const done = oncePer((written: string): { readonly action: Action | null } => {
  const form = written.replace(umlautInTwo, '$1')
  const plain = withoutParticiple(form)
  return { action: beginnings.find(([, beginning]) => beginning.test(form) || beginning.test(plain))?.[0] ?? null }
})

/** `Rueckbau` is `Rückbau`; in `bauen` and `erneuern` they are two sounds. */
const umlautInTwo = /(?<![aeq])([aou])e/g

/** `aufgewertet` is `aufwertet`. */
function withoutParticiple(form: string): string {
  return form.replace(/^(auf|aus|ein|um|an|her|neu|fort|weiter)ge(?=[a-z]{3}.*t)/, '$1')
}

/** What a compound says is done, `Spielplatzsanierung`; its last part may be a thing, too: `Jugendeinrichtung`. */
export function actionAtEnd(parts: readonly string[]): Action | null {
  const action = parts.length > 1 ? actionOf(parts.at(-1) ?? '') : null
  return action === 'create' || action === 'keep' ? null : action
}
