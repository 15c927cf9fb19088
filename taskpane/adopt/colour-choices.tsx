import { type Status, statuses } from '../../src/core/plan/status.ts'
import { proposalText } from '../../src/core/text/pane-proposal.ts'
import type { ColourChoice } from '../../src/core/views/proposal-view.ts'
import { withColour } from './answers.ts'
import { Choice } from './choice.tsx'
import type { Answering } from './use-proposal.ts'

interface ColourChoicesProps {
  readonly colours: readonly ColourChoice[]
  readonly answering: Answering
}

const meaningless = 'none'

/** What the fill colours mean: a colour beside its name, its number, a cell that has it, and what the list says of it. */
export function ColourChoices({ colours, answering }: ColourChoicesProps) {
  return (
    <section class="card" aria-labelledby="adopt-colours">
      <h2 id="adopt-colours">{proposalText.colours}</h2>
      <p class="hint">{proposalText.coloursHint}</p>
      <ul class="adopt-rows">
        {colours.map((colour) => (
          <ColourRow key={colour.colour} choice={colour} answering={answering} />
        ))}
      </ul>
    </section>
  )
}

function ColourRow({ choice, answering }: { readonly choice: ColourChoice; readonly answering: Answering }) {
  const { colour, word, where, example, legend, status, isMeaningless } = choice
  const [id, about] = [`adopt-colour-${colour}`, `adopt-colour-about-${colour}`]
  const options = [
    // Once it is said, nobody can unsay it: it means a status, or nothing.
    ...(status === null && !isMeaningless ? [{ value: '', text: proposalText.notKnown }] : []),
    { value: meaningless, text: proposalText.noMeaning },
    ...statuses.map((value) => ({ value, text: value })),
  ]
  const choose = (value: string) =>
    answering.answer((answers) => withColour(answers, colour, value === meaningless ? null : (value as Status)))
  return (
    <li>
      <div id={about} class="adopt-what">
        <label for={id} class="adopt-colour">
          <span class="swatch" style={{ backgroundColor: `#${colour}` }} aria-hidden="true" />
          <span>
            {word} <span class="adopt-hex">({colour})</span>
          </span>
        </label>
        <p class="hint">
          {where}
          {example !== '' && `: „${example}“`}
        </p>
        <p class="adopt-how">{legend === null ? proposalText.noLegend : proposalText.legend(legend)}</p>
      </div>
      <Choice
        id={id}
        name={proposalText.colourStatus(word, colour)}
        describedBy={about}
        value={status ?? (isMeaningless ? meaningless : '')}
        options={options}
        onChoose={choose}
      />
    </li>
  )
}
