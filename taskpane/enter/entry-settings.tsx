import { useRef, useState } from 'preact/hooks'
import { paneEnterText } from '../../src/core/text/pane-enter.ts'
import type { EntrySetting } from '../../src/core/views/entry-view.ts'
import { usePane } from '../pane-context.ts'

interface EntrySettingsProps {
  readonly settings: readonly EntrySetting[]
  readonly isMissing: boolean
}

/** What the result needs to be understood: method, scale, its best side … Folded while all of it is there. */
export function EntrySettings({ settings, isMissing }: EntrySettingsProps) {
  const { state, actions } = usePane()
  const [given, setGiven] = useState<Readonly<Record<string, string>>>({})
  const summary = useRef<HTMLElement>(null)
  const isWaiting = state.drafts.length > 0
  const changed = settings.flatMap(({ name, value }) => {
    const now = given[name]
    return now === undefined || now === value ? [] : [{ name, value: now }]
  })
  const save = async (): Promise<void> => {
    if (await actions.set(changed)) setGiven({})
    summary.current?.focus()
  }
  return (
    <details class="card entry-settings no-print" open={isMissing}>
      <summary ref={summary}>
        <h2>{isMissing ? paneEnterText.settingsMissing : paneEnterText.settings}</h2>
        <span class="hint">{settings.map(settingText).join(' · ')}</span>
      </summary>
      {isWaiting && <p class="hint">{paneEnterText.settingsWait}</p>}
      <div class="entry-settings-fields">
        {settings.map((setting) => (
          <SettingInput
            key={setting.name}
            setting={setting}
            value={given[setting.name] ?? setting.value}
            isDisabled={isWaiting || state.busy !== null}
            onChange={(value) => setGiven({ ...given, [setting.name]: value })}
          />
        ))}
      </div>
      <div class="actions">
        <button
          type="button"
          disabled={isWaiting || state.busy !== null || changed.length === 0}
          onClick={() => void save()}
        >
          {paneEnterText.saveSettings}
        </button>
      </div>
    </details>
  )
}

function settingText({ name, value }: EntrySetting): string {
  return `${name}: ${value === '' ? paneEnterText.noChoice : value}`
}

interface SettingInputProps {
  readonly setting: EntrySetting
  readonly value: string
  readonly isDisabled: boolean
  readonly onChange: (value: string) => void
}

function SettingInput({ setting: { name, hint, choices }, value, isDisabled, onChange }: SettingInputProps) {
  const id = `setting-${name.replaceAll(/\s+/g, '-')}`
  const shared = { id, value, disabled: isDisabled, 'aria-describedby': `${id}-hint` }
  // A value that is none of the choices stands in the workbook all the same.
  const offered = ['', ...(value === '' || choices.includes(value) ? [] : [value]), ...choices]
  return (
    <div class="entry-setting">
      <label for={id}>{name}</label>
      {choices.length === 0 ? (
        <input {...shared} type="text" autocomplete="off" onInput={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <select {...shared} onChange={(event) => onChange(event.currentTarget.value)}>
          {offered.map((choice) => (
            <option key={choice} value={choice}>
              {choice === '' ? paneEnterText.noChoice : choice}
            </option>
          ))}
        </select>
      )}
      <p id={`${id}-hint`} class="hint">
        {hint}
      </p>
    </div>
  )
}
