import { startText } from '../../src/core/text/pane-start.ts'
import { usePane } from '../pane-context.ts'

/** The other ways in beside a plan of one's own; they follow when the page can be used already. */
export function OtherWays() {
  const { state, actions } = usePane()
  const isBusy = state.busy !== null
  return (
    <>
      <div class="ways">
        <section class="card" aria-labelledby="foreign-title">
          <h2 id="foreign-title">{startText.foreign}</h2>
          <p>{startText.foreignHow}</p>
        </section>
        <section class="card" aria-labelledby="empty-title">
          <h2 id="empty-title">{startText.empty}</h2>
          <p>{startText.emptyHow}</p>
          <div class="actions">
            <button type="button" disabled={isBusy} onClick={() => void actions.create('empty')}>
              {startText.emptyDo}
            </button>
          </div>
        </section>
        <section class="card" aria-labelledby="examples-title">
          <h2 id="examples-title">{startText.examples}</h2>
          <p>{startText.examplesHow}</p>
          <div class="actions">
            <button type="button" disabled={isBusy} onClick={() => void actions.create('example')}>
              {startText.ballotsExample}
            </button>
            <button type="button" disabled={isBusy} onClick={() => void actions.create('agreed-example')}>
              {startText.agreedExample}
            </button>
          </div>
        </section>
      </div>
      <p class="hint">{startText.browsers}</p>
    </>
  )
}
