/*
 * Names of files that a person finds where the program delivers.
 */

/** Of a person's own workbook with something written into it: `plan-bearbeitet.xlsx`. */
export function copyName(file: string): string {
  const [, stem = file, ending = ''] = /^(.+?)(\.[^.]+)?$/s.exec(file) ?? []
  return stem.endsWith('-bearbeitet') ? file : `${stem}-bearbeitet${ending}`
}

const newPlans = {
  empty: 'massnahmenplan.xlsx',
  example: 'beispielplan.xlsx',
  'agreed-example': 'beispielplan-vereinbart.xlsx',
} as const

export function newPlanName(content: keyof typeof newPlans): string {
  return newPlans[content]
}

/** What an export writes; public names, as on the command line. */
export const exportedNames = {
  public: { plan: 'massnahmenplan.xlsx', manifest: 'manifest.json' },
  internal: {
    plan: 'massnahmenplan-intern.xlsx',
    protocol: 'pruefprotokoll-intern.json',
    manifest: 'manifest-intern.json',
  },
} as const
