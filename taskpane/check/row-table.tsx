import { useEffect, useRef, useState } from 'preact/hooks'
import { checkText } from '../../src/core/text/pane-check.ts'
import { visibleLegend } from '../../src/core/text/visible.ts'
import type { FindingLine } from '../../src/core/views/findings-view.ts'
import type { RowCell, RowView } from '../../src/core/views/row-view.ts'
import { usePane } from '../pane-context.ts'
import { Legend } from './legend.tsx'

const signs = /[·⍽→↵◌⟨]/

/**
 * A finding's cell, then the row around it, as they stand in the workbook: header and content, one cell below the other.
 */
export function RowTable({ line }: { readonly line: FindingLine }) {
  const row = useRow(line)
  if (line.sheet === null || line.cell === null) return <p class="hint">{checkText.wholeSheet}</p>
  if (row === 'loading') return <p class="hint">{checkText.rowLoading}</p>
  if (row === null) return <p>{checkText.rowMissing}</p>
  return (
    <>
      <table class="row-table">
        <caption>{row.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{checkText.column}</th>
            <th scope="col">{checkText.content}</th>
          </tr>
        </thead>
        <tbody>
          {[...row.cells.filter(({ here }) => here), ...row.cells.filter(({ here }) => !here)].map((cell) => (
            <CellRow key={cell.cell} cell={cell} />
          ))}
        </tbody>
      </table>
      {row.cells.some(({ here, text }) => here && signs.test(text)) && <Legend text={visibleLegend} />}
    </>
  )
}

function CellRow({ cell: { cell, header, text, here } }: { readonly cell: RowCell }) {
  return (
    <tr class={here ? 'here' : undefined}>
      <th scope="row">
        {header === '' ? cell : header}
        {here && (
          <span class="here-mark">
            {cell} · {checkText.here}
          </span>
        )}
      </th>
      <td>{text === '' ? <span class="hint">{checkText.empty}</span> : <span class="cell-text">{text}</span>}</td>
    </tr>
  )
}

/** Read anew with every look at the workbook, but without a flicker where it is the same row. */
function useRow(line: FindingLine): RowView | 'loading' | null {
  const { state, actions } = usePane()
  const { sheet, cell } = line
  const [row, setRow] = useState<RowView | 'loading' | null>('loading')
  const shown = useRef('')
  useEffect(() => {
    if (sheet === null || cell === null) return
    let isStale = false
    const place = `${sheet}!${cell}`
    if (shown.current !== place) setRow('loading')
    shown.current = place
    void actions.row({ sheet, cell }).then((read) => {
      if (!isStale) setRow(read)
    })
    return () => {
      isStale = true
    }
  }, [actions, state.opened, sheet, cell])
  return row
}
