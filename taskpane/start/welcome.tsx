import { startText } from '../../src/core/text/pane-start.ts'
import { FileButton } from './file-button.tsx'

/** Nothing is open: what this is, and the way in for a plan of one's own. */
export function Welcome() {
  return (
    <>
      <p class="lead">{startText.about}</p>
      <section class="drop-zone" aria-labelledby="open-title">
        <h2 id="open-title">{startText.open}</h2>
        <FileButton label={startText.choose} isPrimary />
        <p>{startText.drop}</p>
        <p class="privacy">
          <strong>{startText.privacy}</strong> {startText.privacyHow}
        </p>
      </section>
    </>
  )
}
