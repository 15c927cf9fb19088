/**
 * What the buttons of the ribbon ask for, in its order: names that stand in manifests and in addresses. Without the texts,
 * for the pane needs them before anything else.
 */
export const ribbonCommands = [
  'newPlan',
  'adopt',
  'pane',
  'check',
  'live',
  'rank',
  'exportPapers',
  'exportSlides',
] as const

export type RibbonCommand = (typeof ribbonCommands)[number]
