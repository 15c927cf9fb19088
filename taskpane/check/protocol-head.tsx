import { rulesVersion } from '../../src/core/check/rules-version.ts'
import { formatDay } from '../../src/core/text/dates.ts'
import { protocolText } from '../../src/core/text/pane-protocol.ts'
import type { RuleLine } from '../../src/core/views/waived-view.ts'
import { localDay } from '../export/today.ts'
import { SeverityMark } from './severity-mark.tsx'

interface ProtocolHeadProps {
  readonly file: string
  readonly rules: readonly RuleLine[]
}

/** What stands above the findings on paper: which file was checked and when, and how often each rule spoke up. */
export function ProtocolHead({ file, rules }: ProtocolHeadProps) {
  return (
    <div class="printed protocol-head">
      <p>{protocolText.checked(file, formatDay(localDay(new Date())), rulesVersion)}</p>
      {rules.length > 0 && (
        <table class="counts">
          <caption>{protocolText.byRule}</caption>
          <thead>
            <tr>
              <th scope="col">{protocolText.rule}</th>
              <th scope="col">{protocolText.open}</th>
              <th scope="col">{protocolText.waived}</th>
            </tr>
          </thead>
          <tbody>
            {rules.map(({ code, severity, name, open, waived }) => (
              <tr key={`${severity} ${code}`}>
                <th scope="row">
                  <SeverityMark severity={severity} /> {name} ({code})
                </th>
                <td>{protocolText.count(open)}</td>
                <td>{protocolText.count(waived)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}
