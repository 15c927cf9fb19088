interface Option {
  readonly value: string
  readonly text: string
}

interface ChoiceProps {
  readonly id: string
  /** For screen readers: what is being chosen, for what. */
  readonly name: string
  readonly describedBy?: string
  readonly value: string
  readonly options: readonly Option[]
  /** `false` where the choice cannot be: the field then shows again what it showed before. */
  readonly onChoose: (value: string) => Promise<boolean>
}

/** A native list of choices. */
export function Choice({ id, name, describedBy, value, options, onChoose }: ChoiceProps) {
  const choose = async (select: HTMLSelectElement) => {
    if (!(await onChoose(select.value))) select.value = value
  }
  return (
    <select
      id={id}
      aria-label={name}
      aria-describedby={describedBy}
      value={value}
      onChange={(event) => void choose(event.currentTarget)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
    </select>
  )
}
