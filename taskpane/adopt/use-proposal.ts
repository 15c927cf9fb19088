import { useEffect, useRef, useState } from 'preact/hooks'
import type { Adoption } from '../../src/app/desk.ts'
import type { ProposalView } from '../../src/core/views/proposal-view.ts'
import { usePane } from '../pane-context.ts'
import { agreedAdoption, nothingAnswered } from './answers.ts'

export interface Answering {
  /** `null` until the list has been read. */
  readonly view: ProposalView | null
  readonly answers: Adoption
  /** Asks anew with other answers; `false` where that cannot be: everything then stays as it was. */
  readonly answer: (change: (answers: Adoption) => Adoption) => Promise<boolean>
  /** What the person agrees to with the button: all that is shown. */
  readonly adopted: () => Adoption
}

/** The proposal for the open list, kept up with the answers. */
export function useProposal(): Answering {
  const { state, actions } = usePane()
  const [shown, setShown] = useState<{ readonly view: ProposalView | null; readonly answers: Adoption }>({
    view: null,
    answers: nothingAnswered,
  })
  // The last answers that were asked about: two changes one after the other must not lose the first.
  const asked = useRef(nothingAnswered)
  const ask = async (answers: Adoption): Promise<ProposalView | null> => {
    const before = asked.current
    asked.current = answers
    const view = await actions.propose(answers)
    if (view === null) asked.current = before
    else setShown({ view, answers })
    return view
  }
  // The list may have been read anew meanwhile: what was answered still holds.
  useEffect(() => {
    void ask(asked.current)
  }, [state.opened?.view])
  return {
    ...shown,
    answer: async (change) => {
      const view = await ask(change(asked.current))
      if (view !== null) actions.say(view.summary)
      return view !== null
    },
    adopted: () => (shown.view === null ? asked.current : agreedAdoption(shown.view, asked.current)),
  }
}
