import type { RibbonCommand } from './ribbon-commands.ts'

/*
 * What the ribbon says, in German and, where Office speaks English, in English; the manifest is written from here
 * (`scripts/manifest.mjs`).
 */

/** A text with the English one that replaces it. */
export interface TwoTongues {
  readonly de: string
  readonly en: string
}

export interface RibbonButton {
  /** At most about 18 letters: more would be cut. */
  readonly label: TwoTongues
  readonly tip: TwoTongues
}

export interface RibbonGroup {
  readonly label: TwoTongues
  readonly buttons: Readonly<Partial<Record<RibbonCommand, RibbonButton>>>
}

export const addIn = {
  name: { de: 'Maßnahmenplan', en: 'Maßnahmenplan' },
  description: {
    de: 'Prüft den Maßnahmenplan eines Quartiers, reiht seine Maßnahmen je Handlungsfeld und schreibt die Anlage für den Ausschuss. Nichts verlässt den Rechner.',
    en: 'Checks a quarter’s plan of measures, ranks the measures per action field and writes the attachment for the committee. Nothing leaves the computer. The pane itself is in German.',
  },
  tab: { de: 'Maßnahmenplan', en: 'Maßnahmenplan' },
  started: {
    title: { de: 'Maßnahmenplan ist bereit', en: 'Maßnahmenplan is ready' },
    description: {
      de: 'Im Reiter Maßnahmenplan: „Prüfen“ zeigt jeden Fehler der geöffneten Arbeitsmappe mit seiner Zelle.',
      en: 'On the tab Maßnahmenplan, “Check” shows every fault of the open workbook with its cell.',
    },
  },
} as const

/** The tab's groups with their buttons, in the order of the work. */
export const ribbon = {
  plan: {
    label: { de: 'Plan', en: 'Plan' },
    buttons: {
      newPlan: {
        label: { de: 'Neuer Plan', en: 'New plan' },
        tip: {
          de: 'Öffnet einen leeren Plan als neue Arbeitsmappe. Die offene Mappe bleibt, wie sie ist.',
          en: 'Opens an empty plan as a new workbook. The open one stays as it is.',
        },
      },
      adopt: {
        label: { de: 'Liste übernehmen', en: 'Take over a list' },
        tip: {
          de: 'Macht aus der Liste in dieser Arbeitsmappe einen Plan: Spalten zuordnen, fertig. Die Liste bleibt, wie sie ist.',
          en: 'Makes a plan of the list in this workbook. The list stays as it is.',
        },
      },
      pane: {
        label: { de: 'Aufgabenbereich', en: 'Task pane' },
        tip: {
          de: 'Zeigt neben dem Blatt, was im Plan steht, was zu tun ist und was zuletzt geändert wurde.',
          en: 'Shows beside the sheet what is in the plan and what is left to do.',
        },
      },
    },
  },
  check: {
    label: { de: 'Prüfen', en: 'Check' },
    buttons: {
      check: {
        label: { de: 'Prüfen', en: 'Check' },
        tip: {
          de: 'Prüft die ganze Arbeitsmappe und zeigt jeden Fehler mit seiner Zelle und einem Satz, was zu tun ist. Geändert wird nichts.',
          en: 'Checks the whole workbook and shows every fault with its cell. Nothing is changed.',
        },
      },
      live: {
        label: { de: 'Live-Prüfung', en: 'Live check' },
        tip: {
          de: 'Prüft beim Eintippen mit, bis es wieder ausgeschaltet wird. Verbindlich bleibt „Prüfen“.',
          en: 'Checks while you type, until it is switched off again.',
        },
      },
    },
  },
  rank: {
    label: { de: 'Priorisieren', en: 'Prioritise' },
    buttons: {
      rank: {
        label: { de: 'Priorisieren', en: 'Prioritise' },
        tip: {
          de: 'Reiht die Maßnahmen je Handlungsfeld nach dem, was die Konferenz ergeben hat, und erklärt die Reihenfolge in einem Satz.',
          en: 'Ranks the measures of each action field by what the conference decided, with a sentence that explains it.',
        },
      },
    },
  },
  export: {
    label: { de: 'Exportieren', en: 'Export' },
    buttons: {
      exportPapers: {
        label: { de: 'Für den Ausschuss', en: 'For the committee' },
        tip: {
          de: 'Schreibt die Anlage für den Ausschuss und öffnet sie als neue Arbeitsmappe. Internes bleibt draußen.',
          en: 'Writes the attachment for the committee and opens it as a new workbook.',
        },
      },
      exportSlides: {
        label: { de: 'Präsentation', en: 'Presentation' },
        tip: {
          de: 'Schreibt die Präsentationstabellen im Querformat; sie stehen in derselben Arbeitsmappe wie die Anlage.',
          en: 'Writes the presentation tables; they are in the same workbook as the attachment.',
        },
      },
    },
  },
} as const satisfies Readonly<Record<string, RibbonGroup>>
