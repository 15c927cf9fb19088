import { usePane } from '../pane-context.ts'
import { useReplacing } from './replacing.tsx'

interface FileButtonProps {
  readonly label: string
  readonly isPrimary?: boolean
}

/** Other spreadsheets may be chosen, too: the answer to them says what to do, a greyed-out name does not. */
const accepted = '.xlsx,.xlsm,.xltx,.xltm,.xls,.xlsb,.ods'

/** Opens a file from the disk; a native input under a label that looks like a button. */
export function FileButton({ label, isPrimary = false }: FileButtonProps) {
  const { state, actions } = usePane()
  const replacing = useReplacing()
  const choose = (input: HTMLInputElement) => {
    const file = input.files?.[0]
    // Else the same file could not be chosen again, once it has been corrected.
    input.value = ''
    if (file) replacing(() => void actions.openFile(file))
  }
  return (
    <label class={isPrimary ? 'button primary file-button' : 'button file-button'}>
      {label}
      <input
        type="file"
        class="unseen"
        accept={accepted}
        disabled={state.busy !== null}
        onChange={(event) => choose(event.currentTarget)}
      />
    </label>
  )
}
