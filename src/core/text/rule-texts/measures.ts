import type { RuleText } from './rule-text.ts'

export const measureRules = {
  'measure/duplicate-id': {
    meaning: 'Dieselbe Nummer steht zweimal; Groß- und Kleinschreibung, Leerzeichen und Bindestrich zählen nicht.',
    mend: 'Eine der beiden Zeilen neu nummerieren oder löschen.',
    example: '„W1“ und „w-1“.',
  },
  'measure/near-duplicate': {
    meaning: 'Zwei Maßnahmen heißen fast gleich.',
    mend: 'Zusammenführen oder die Titel deutlicher unterscheiden.',
    example: '„Jugendtreff“ und „Einrichtung eines Jugendtreffs im Quartier“.',
  },
  'measure/period-order': {
    meaning: 'Der Zeitraum endet, bevor er beginnt.',
    mend: 'Anfang und Ende prüfen.',
    example: '„2030–2021“.',
  },
  'measure/done-before-started': {
    meaning: 'Die Maßnahme ist umgesetzt, bevor sie begonnen hat.',
    mend: 'Beide Angaben prüfen.',
    example: 'Beginn 2024, umgesetzt am 03.05.2023.',
  },
  'measure/started-without-begin': {
    meaning: 'Die Maßnahme hat begonnen, aber wann, steht nicht da.',
    mend: 'Den Beginn eintragen, so ungenau er auch ist.',
    example: 'Status „angeschoben“, „Beginn“ leer.',
  },
  'measure/cost-without-funding': {
    meaning: 'Zu den Kosten fehlt die Finanzierung.',
    mend: 'Eintragen, woher das Geld kommen soll.',
    example: '54.000 €, „Finanzierung“ leer.',
  },
  'measure/dropped-without-reason': {
    meaning: 'Eine Maßnahme wird nicht weiterverfolgt oder zurückgestellt, ein Grund fehlt.',
    mend: 'In einem Satz eintragen, warum.',
    example: 'Status „nicht weiterverfolgt“ ohne Bemerkung.',
  },
  'measure/decided-rank-without-decision': {
    meaning: 'Ein Rang laut Beschluss steht da, aber kein Beschluss über die Rangfolge.',
    mend: 'Den Beschluss eintragen („Gilt für“: Rangfolge) oder den Rang löschen.',
    example: '„Rang laut Beschluss“ 2, das Blatt Beschlüsse nennt keine Rangfolge.',
  },
  'measure/dangling-reference': {
    meaning: 'Ein Text verweist auf eine Nummer, die es nicht gibt.',
    mend: 'Den Verweis berichtigen oder streichen.',
    example: '„siehe W99“.',
  },
  'measure/computed-edited': {
    meaning: 'Ein berechneter Rang wurde von Hand geändert.',
    mend: 'Neu reihen; ein abweichender Beschluss gehört in „Rang laut Beschluss“.',
    example: 'Rang 1 statt der berechneten 3.',
  },
  'measure/ranking-out-of-date': {
    meaning: 'Seit der Berechnung haben sich Angaben geändert.',
    mend: 'Neu reihen.',
    example: 'Nach dem Reihen kam eine Bewertung dazu.',
  },
  'measure/status-contradicts-progress': {
    meaning: 'Der Status widerspricht dem jüngsten Sachstand.',
    mend: 'Eines von beiden berichtigen.',
    example: 'Status „geplant“, Sachstand „umgesetzt“.',
  },
  'measure/stale': {
    meaning: 'An den letzten beiden Stichtagen wurde nichts Neues berichtet.',
    mend: 'Nachfragen und den Sachstand ergänzen.',
    example: '„kein neuer Sachstand“ 2025 und 2026.',
  },
  'vocabulary/variants': {
    meaning: 'Dasselbe ist verschieden geschrieben.',
    mend: 'Überall gleich schreiben.',
    example: '„Verfügungsfonds“ und „Verfügungs-Fonds“.',
  },
  'vocabulary/default-never-changed': {
    meaning: 'Alle Maßnahmen haben denselben Status.',
    mend: 'Prüfen, ob er nur noch nie geändert wurde.',
    example: '60-mal „geplant“.',
  },
  'reference/unknown-field': {
    meaning: 'Das Handlungsfeld gibt es nicht; die Maßnahme steht nicht im Plan.',
    mend: 'Berichtigen oder im Blatt Handlungsfelder ergänzen.',
    example: '„Wohnenn“.',
  },
  'reference/unknown-actor': {
    meaning: 'Ein Name steht nicht im Blatt Akteure.',
    mend: 'Berichtigen oder dort ergänzen.',
    example: '„Quartiersbuero“ statt „Quartiersbüro“.',
  },
  'reference/unknown-source': {
    meaning: 'Ein Kürzel steht nicht im Blatt Herkunft.',
    mend: 'Berichtigen oder dort ergänzen.',
    example: '„SK9“.',
  },
  'reference/unknown-setting': {
    meaning: 'Eine Grundangabe ist nicht bekannt und bleibt unbeachtet.',
    mend: 'Berichtigen.',
    example: '„Verfaren“ statt „Verfahren“.',
  },
  'reference/unknown-measure': {
    meaning:
      'Eine Maßnahme mit dieser Nummer gibt es nicht. In Bewertungen und Ergebnissen ein Fehler: Die Zeile zählt nicht.',
    mend: 'Die Nummer berichtigen.',
    example: '„W99“ im Blatt Ergebnisse.',
  },
} as const satisfies Readonly<Record<string, RuleText>>
