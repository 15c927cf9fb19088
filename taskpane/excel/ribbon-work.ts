import type { RibbonCommand } from '../../src/core/text/ribbon-commands.ts'
import { localDay } from '../export/today.ts'
import type { PaneStore } from '../pane-store.ts'

/** What each button of the ribbon does, as its tip says. */
export async function answerRibbon(name: RibbonCommand, store: PaneStore): Promise<void> {
  const { actions } = store
  switch (name) {
    case 'newPlan':
      return actions.create('empty')
    case 'adopt':
      await actions.attach('adopt')
      return
    case 'pane':
      await actions.attach('start')
      return
    case 'check':
      await actions.attach('check')
      return
    case 'live':
      if (await actions.attach('check')) actions.setLive(true)
      return
    case 'rank':
      await actions.attach('rank')
      return
    case 'exportPapers':
    case 'exportSlides':
      if (await actions.attach('export')) await openAttachment(store)
      return
    default:
      return name satisfies never
  }
}

/** Writes the public attachment of today and opens it, unless a person has something to decide first: then the view asks. */
async function openAttachment({ state, actions }: PaneStore): Promise<void> {
  const { opened, drafts } = state()
  const plan = opened?.view.plan
  if (!plan || plan.broken !== null || plan.measures === 0 || plan.counts.error > 0 || drafts.length > 0) return
  await actions.exportPlan({ edition: 'public', date: localDay(new Date()), draft: false })
  const workbook = state().exported?.files.find(({ name }) => name.endsWith('.xlsx'))
  if (workbook) actions.saveExported(workbook)
}
