import { proposalText } from '../../src/core/text/pane-proposal.ts'
import type { ProposedColumn } from '../../src/core/views/proposal-view.ts'
import { withColumn } from './answers.ts'
import { Choice } from './choice.tsx'
import type { Answering } from './use-proposal.ts'

interface ColumnChoicesProps {
  readonly columns: readonly ProposedColumn[]
  readonly answering: Answering
}

/** Every column of the list: what stands in it, how it was recognised, and what it becomes. */
export function ColumnChoices({ columns, answering }: ColumnChoicesProps) {
  return (
    <section class="card" aria-labelledby="adopt-columns">
      <h2 id="adopt-columns">{proposalText.columns}</h2>
      <p class="hint">{proposalText.columnsHint}</p>
      <ul class="adopt-rows">
        {columns.map((column, index) => (
          <ColumnRow key={column.label} column={column} index={index} answering={answering} />
        ))}
      </ul>
    </section>
  )
}

interface ColumnRowProps {
  readonly column: ProposedColumn
  readonly index: number
  readonly answering: Answering
}

function ColumnRow({ column, index, answering }: ColumnRowProps) {
  const { label, planColumn, how, examples, targets } = column
  const [id, about] = [`adopt-column-${index}`, `adopt-about-${index}`]
  const options = ['', ...targets].map((value) => ({ value, text: value === '' ? proposalText.ownColumn : value }))
  return (
    <li data-own={planColumn === '' || undefined}>
      <div id={about} class="adopt-what">
        <label for={id}>{label}</label>
        <p class="hint">
          {examples.length === 0 ? proposalText.noExamples : examples.map((text) => `„${text}“`).join(' · ')}
        </p>
        <p class="adopt-how">{how}</p>
      </div>
      <Choice
        id={id}
        name={proposalText.choose(label)}
        describedBy={about}
        value={planColumn}
        options={options}
        onChoose={(value) => answering.answer((answers) => withColumn(answers, column, value))}
      />
    </li>
  )
}
