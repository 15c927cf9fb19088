import type { Severity } from '../../src/core/check/finding.ts'
import { checkText } from '../../src/core/text/pane-check.ts'
import type { FilterChoice, FindingsView } from '../../src/core/views/findings-view.ts'
import { type FindingFilter, isEverything, severities } from './finding-filter.ts'
import { ToWaived } from './waived-findings.tsx'

interface FilterBarProps {
  readonly findings: FindingsView
  readonly filter: FindingFilter
  readonly onChange: (filter: FindingFilter) => void
  readonly onReset: () => void
}

/** What is shown of the findings: how grave, of which kind, in which field. */
export function FilterBar({ findings, filter, onChange, onReset }: FilterBarProps) {
  const toggle = (severity: Severity, isShown: boolean) =>
    onChange({
      ...filter,
      severities: severities.filter((one) => (one === severity ? isShown : filter.severities.includes(one))),
    })
  return (
    <search class="filters no-print" aria-label={checkText.filter}>
      <fieldset class="toggles">
        <legend>{checkText.severityFilter}</legend>
        {severities.map((severity) => (
          <label key={severity} class="toggle">
            <input
              type="checkbox"
              checked={filter.severities.includes(severity)}
              onChange={(event) => toggle(severity, event.currentTarget.checked)}
            />
            {checkText.choice(checkText.severities[severity], findings.counts[severity])}
          </label>
        ))}
      </fieldset>
      <Choice
        label={checkText.codeFilter}
        all={checkText.allCodes}
        choices={findings.codes}
        value={filter.code}
        onChange={(code) => onChange({ ...filter, code })}
      />
      <Choice
        label={checkText.fieldFilter}
        all={checkText.allFields}
        choices={findings.fields}
        value={filter.field}
        onChange={(field) => onChange({ ...filter, field })}
      />
      {!isEverything(filter) && (
        <button type="button" onClick={onReset}>
          {checkText.reset}
        </button>
      )}
      <ToWaived sections={findings.waived} />
    </search>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly all: string
  readonly choices: readonly FilterChoice[]
  readonly value: string | null
  readonly onChange: (value: string | null) => void
}

/** The first option is everything; the others go by their place, because a choice may well be called ''. */
function Choice({ label, all, choices, value, onChange }: ChoiceProps) {
  return (
    <label class="choice">
      <span>{label}</span>
      <select
        value={choices.findIndex((choice) => choice.value === value)}
        onChange={(event) => onChange(choices[Number(event.currentTarget.value)]?.value ?? null)}
      >
        <option value={-1}>{all}</option>
        {choices.map((choice, index) => (
          <option key={choice.value} value={index}>
            {checkText.choice(choice.label, choice.count)}
          </option>
        ))}
      </select>
    </label>
  )
}
