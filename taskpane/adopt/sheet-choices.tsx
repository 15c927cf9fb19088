import { proposalText } from '../../src/core/text/pane-proposal.ts'
import type { ProposalView } from '../../src/core/views/proposal-view.ts'
import type { Answering } from './use-proposal.ts'

interface SheetChoicesProps {
  readonly sheets: ProposalView['sheets']
  readonly answering: Answering
}

/** Which sheets are taken over; the last one stays ticked. */
export function SheetChoices({ sheets, answering }: SheetChoicesProps) {
  const choose = async (input: HTMLInputElement, name: string, wasTaken: boolean) => {
    const others = sheets.filter((sheet) => sheet.isTaken && sheet.name !== name).map((sheet) => sheet.name)
    const taken = input.checked ? [...others, name] : others
    const isDone = taken.length > 0 && (await answering.answer((answers) => ({ ...answers, sheets: taken })))
    if (!isDone) input.checked = wasTaken
  }
  return (
    <fieldset class="card adopt-sheets">
      <legend>
        <h2>{proposalText.sheets}</h2>
      </legend>
      <p class="hint">{proposalText.sheetsHint}</p>
      {sheets.map(({ name, isTaken }) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={isTaken}
            onChange={(event) => void choose(event.currentTarget, name, isTaken)}
          />{' '}
          {name}
        </label>
      ))}
    </fieldset>
  )
}
