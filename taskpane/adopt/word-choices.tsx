import { type Status, statuses } from '../../src/core/plan/status.ts'
import { proposalText } from '../../src/core/text/pane-proposal.ts'
import type { WordChoice } from '../../src/core/views/proposal-view.ts'
import { withWord } from './answers.ts'
import { Choice } from './choice.tsx'
import type { Answering } from './use-proposal.ts'

interface WordChoicesProps {
  readonly words: readonly WordChoice[]
  readonly answering: Answering
}

/** What the municipality's own words for a status mean. */
export function WordChoices({ words, answering }: WordChoicesProps) {
  const options = [{ value: '', text: proposalText.notKnown }, ...statuses.map((value) => ({ value, text: value }))]
  return (
    <section class="card" aria-labelledby="adopt-words">
      <h2 id="adopt-words">{proposalText.words}</h2>
      <p class="hint">{proposalText.wordsHint}</p>
      <ul class="adopt-rows">
        {words.map(({ word, where, status }, index) => (
          <li key={word}>
            <div class="adopt-what">
              <label for={`adopt-word-${index}`}>„{word}“</label>
              <p class="hint">{where}</p>
            </div>
            <Choice
              id={`adopt-word-${index}`}
              name={proposalText.wordStatus(word)}
              value={status ?? ''}
              options={options}
              onChoose={(value) =>
                answering.answer((answers) => withWord(answers, word, value === '' ? null : (value as Status)))
              }
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
