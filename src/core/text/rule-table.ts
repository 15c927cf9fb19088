import type { FindingCode, Severity } from '../check/finding.ts'
import { fixKindOf } from '../check/fix-kinds.ts'
import { usualSeverity } from '../check/severity.ts'
import { waivableKind } from '../check/waivable.ts'
import { findingNames } from './finding-names.ts'
import { cellRules } from './rule-texts/cells.ts'
import { measureRules } from './rule-texts/measures.ts'
import { resultRules } from './rule-texts/results.ts'
import type { RuleText } from './rule-texts/rule-text.ts'
import { structureRules } from './rule-texts/structure.ts'

/** Total: a new code does not compile before the handbook can explain it. */
export const ruleTexts: { readonly [C in FindingCode]: RuleText } = {
  ...structureRules,
  ...cellRules,
  ...measureRules,
  ...resultRules,
}

const severityWords: Readonly<Record<Severity, string>> = { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' }
const fixWords = { bulk: 'ja, gesammelt', single: 'als Vorschlag' } as const
const waivableWords = { yes: 'ja', no: 'nein', depends: 'je nach Spalte' } as const

/** Headings of the handbook, by what a code begins with. */
const areas: readonly (readonly [prefix: string, heading: string])[] = [
  ['workbook', 'Arbeitsmappe'],
  ['table', 'Aufbau der Blätter'],
  ['cell', 'Einzelne Zellen'],
  ['measure', 'Maßnahmen'],
  ['vocabulary', 'Schreibweisen'],
  ['reference', 'Bezüge zwischen Blättern'],
  ['ballot', 'Bewertungen'],
  ['result', 'Ergebnisse und Prioritäten'],
  ['privacy', 'Datenschutz'],
  ['decision', 'Beschlüsse'],
  ['waiver', 'Begründungen'],
]

const intro = `# Regeln der Prüfung

Diese Seite schreibt das Programm selbst (\`npm run templates\`); bitte nicht von Hand ändern.

*Fehler*: Ein Rang oder ein gedruckter Satz wäre falsch. *Warnung*: Der Ausschuss würde stolpern. *Hinweis*: einen Blick wert.
*Behebbar* heißt, dass die Seite und der Befehl \`fix\` eine Korrektur anbieten. *Offen lassen* sagt, ob ein Prüfhinweis mit einer
Begründung offen bleiben darf (Blatt „Begründet offen“, Spalte „Regel“: der Code oder der Name der Regel).`

/** The page of the handbook that explains every rule, as Markdown. */
export function rulesPage(): string {
  const codes = Object.keys(ruleTexts) as readonly FindingCode[]
  const sections = areas.map(([prefix, heading]) => {
    const rows = codes.filter((code) => code.startsWith(`${prefix}/`)).map(rowOf)
    return [
      `## ${heading}`,
      '',
      '| Regel | Stufe | Bedeutung | Was tun | Beispiel | Behebbar | Offen lassen |',
      '|---|---|---|---|---|---|---|',
      ...rows,
    ].join('\n')
  })
  return `${[intro, ...sections].join('\n\n')}\n`
}

function rowOf(code: FindingCode): string {
  const { meaning, mend, example } = ruleTexts[code]
  const fix = fixKindOf(code)
  const cells = [
    `**${findingNames[code]}**<br>\`${code}\``,
    severityWords[usualSeverity(code)],
    ...[meaning, mend, example].map((text) => text.replace(/[<>|]/g, (sign) => `\\${sign}`)),
    fix === null ? 'nein' : fixWords[fix],
    waivableWords[waivableKind(code)],
  ]
  return `| ${cells.join(' | ')} |`
}
