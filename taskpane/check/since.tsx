import type { ProtocolChanges } from '../../src/core/check/protocol-changes.ts'
import { protocolText } from '../../src/core/text/pane-protocol.ts'
import { changeHeaders, changeKeys, changesSentence } from '../../src/core/text/protocol-changes.ts'
import { usePane } from '../pane-context.ts'

/** What has changed since an earlier protocol, and the way to open one. */
export function Since({ changes }: { readonly changes: ProtocolChanges | null }) {
  const { state, actions } = usePane()
  const choose = (input: HTMLInputElement) => {
    const file = input.files?.[0]
    // Else the same file could not be chosen again.
    input.value = ''
    if (file) void actions.compareWith(file)
  }
  return (
    <section class={changes ? 'since' : 'since no-print'} aria-labelledby="since-title">
      <h2 id="since-title">{protocolText.since}</h2>
      {changes ? <Changes changes={changes} /> : <p class="hint">{protocolText.sinceHint}</p>}
      <div class="actions no-print">
        <label class="button file-button">
          {changes ? protocolText.openOther : protocolText.openEarlier}
          <input
            type="file"
            class="unseen"
            accept=".json"
            disabled={state.busy !== null}
            onChange={(event) => choose(event.currentTarget)}
          />
        </label>
      </div>
    </section>
  )
}

function Changes({ changes }: { readonly changes: ProtocolChanges }) {
  return (
    <>
      <p>{changesSentence(changes)}</p>
      {changes.rules.length > 0 && (
        <table class="counts">
          <thead>
            <tr>
              <th scope="col">{changeHeaders.rule}</th>
              {changeKeys.map((key) => (
                <th key={key} scope="col">
                  {changeHeaders[key]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {changes.rules.map((rule) => (
              <tr key={rule.code}>
                <th scope="row">{rule.name}</th>
                {changeKeys.map((key) => (
                  <td key={key}>{protocolText.count(rule[key])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}
