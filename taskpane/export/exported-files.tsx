import { excelText } from '../../src/core/text/pane-excel.ts'
import { paneExportText } from '../../src/core/text/pane-export.ts'
import { usePane } from '../pane-context.ts'
import type { Exported } from '../pane-state.ts'

/** The files, to be saved one by one or all together. */
export function ExportedFiles({ exported: { view, files } }: { readonly exported: Exported }) {
  const { actions, inExcel } = usePane()
  const opensHere = (name: string): boolean => inExcel && name.endsWith('.xlsx')
  const saveAll = (): void => {
    for (const file of files) actions.saveExported(file)
    actions.say(paneExportText.savedAll(files.length))
  }
  return (
    <div class="exported">
      <table class="exported-files">
        <caption class="unseen">{paneExportText.files}</caption>
        <thead>
          <tr>
            <th scope="col">{paneExportText.file}</th>
            <th scope="col" class="number">
              {paneExportText.size}
            </th>
            <td class="no-print" />
          </tr>
        </thead>
        <tbody>
          {view.files.map(({ name, size, edition, content }) => {
            const file = files.find((one) => one.name === name)
            return (
              <tr key={name}>
                <th scope="row">
                  <span class="file-name">{name}</span> <span class="badge">{paneExportText.editionOf[edition]}</span>
                  <span class="hint file-content">{content}</span>
                </th>
                <td class="number">{size}</td>
                <td class="no-print">
                  {file && (
                    <button
                      type="button"
                      aria-label={opensHere(name) ? excelText.openNamed(name) : paneExportText.saveNamed(name)}
                      onClick={() => actions.saveExported(file)}
                    >
                      {opensHere(name) ? excelText.open : paneExportText.save}
                    </button>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {files.length > 1 && !inExcel && (
        <div class="actions no-print">
          <button type="button" class="primary" onClick={saveAll}>
            {paneExportText.saveAll}
          </button>
          <p class="hint">{paneExportText.saveAllHint}</p>
        </div>
      )}
    </div>
  )
}
