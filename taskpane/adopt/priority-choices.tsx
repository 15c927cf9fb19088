import { proposalText } from '../../src/core/text/pane-proposal.ts'
import type { PriorityChoice } from '../../src/core/views/proposal-view.ts'
import { withSetting } from './answers.ts'
import { Choice } from './choice.tsx'
import type { Answering } from './use-proposal.ts'

interface PriorityChoicesProps {
  readonly priority: PriorityChoice
  readonly answering: Answering
}

/** Which side of the priorities is the best, and which of them count. All of it may wait. */
export function PriorityChoices({ priority, answering }: PriorityChoicesProps) {
  const { labels, sides, hasScale } = priority
  const given = (name: string) => answering.answers.settings.find((one) => one.name === name)?.value ?? ''
  const set = (name: string, value: string) => answering.answer((answers) => withSetting(answers, name, value))
  const chooseSide = (value: string) =>
    answering.answer((answers) => {
      const sided = withSetting(answers, 'Beste Seite', value)
      return hasScale && given('Skala') === '' ? withSetting(sided, 'Skala', value && labels.join('; ')) : sided
    })
  return (
    <section class="card adopt-priority" aria-labelledby="adopt-priority">
      <h2 id="adopt-priority">{proposalText.priority}</h2>
      <p class="hint">{proposalText.priorityHint(labels)}</p>
      {hasScale && (
        <SettingField name="Skala" text={proposalText.scale} value={given('Skala') || labels.join('; ')} onSet={set} />
      )}
      <div class="adopt-field">
        <label for="adopt-side">{proposalText.bestSide}</label>
        <Choice
          id="adopt-side"
          name={proposalText.bestSide}
          value={given('Beste Seite')}
          options={[{ value: '', text: proposalText.later }, ...sides]}
          onChoose={chooseSide}
        />
      </div>
      <SettingField
        name="Als priorisiert gilt"
        text={proposalText.prioritised}
        value={given('Als priorisiert gilt')}
        onSet={set}
      />
    </section>
  )
}

interface SettingFieldProps {
  readonly name: string
  readonly text: string
  readonly value: string
  readonly onSet: (name: string, value: string) => Promise<boolean>
}

function SettingField({ name, text, value, onSet }: SettingFieldProps) {
  const id = `adopt-${name.replaceAll(' ', '-')}`
  return (
    <div class="adopt-field">
      <label for={id}>{text}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        value={value}
        onChange={(event) => void onSet(name, event.currentTarget.value.trim())}
      />
    </div>
  )
}
