import { useEffect, useRef } from 'preact/hooks'
import { paneText } from '../src/core/text/pane.ts'
import type { FileParts } from './file-parts.ts'
import { useLater } from './later.ts'
import { usePane } from './pane-context.ts'
import type { ViewName } from './pane-state.ts'
import { BusyBar } from './parts/busy-bar.tsx'
import { Notice } from './parts/notice.tsx'
import { ShownView } from './parts/shown-view.tsx'
import { useFocusKept } from './parts/use-focus-kept.ts'

/** Views that are reached from another one and belong to it. */
const partOf: { readonly [V in ViewName]?: ViewName } = { enter: 'rank', adopt: 'start' }
const navigation = ['start', 'check', 'rank', 'export'] as const

interface AppProps {
  /** `null` in Excel. */
  readonly files: FileParts | null
}

export function App({ files }: AppProps) {
  const { state, actions, inExcel } = usePane()
  const { shown, opened, problem, said, program } = state
  const main = useRef<HTMLElement>(null)
  const isFirst = useRef(true)
  // A new view begins at its heading, for eyes and for screen readers.
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false
      return
    }
    main.current?.querySelector('h1')?.focus()
    window.scrollTo(0, 0)
  }, [shown, opened?.file])
  const later = useLater()
  useFocusKept(state.busy !== null)
  const all = (
    <>
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        {paneText.skip}
      </button>
      <div class="top">
        <header class="bar">
          <p class="bar-title">
            <strong>{paneText.product}</strong>
            {opened && <span class="bar-file">{opened.file.name}</span>}
          </p>
          <nav aria-label={paneText.navigation}>
            <ul class="nav">
              {navigation.map((name) => (
                <li key={name}>
                  <button
                    type="button"
                    class="nav-button"
                    aria-current={name === (partOf[shown] ?? shown) ? 'page' : undefined}
                    onClick={() => actions.show(name)}
                  >
                    {paneText.views[name]}
                  </button>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        {files && <files.StepBar />}
        {inExcel && later !== null && later !== 'failed' && <later.ExcelBar />}
        <BusyBar />
      </div>
      <main ref={main} tabIndex={-1} aria-busy={state.busy !== null}>
        {files && <files.DropPlace />}
        {problem !== null && (
          <Notice kind="error" onDismiss={actions.dismissMessages}>
            {problem}
          </Notice>
        )}
        {program.notice !== null && (
          <Notice kind="success" onDismiss={actions.dismissMessages}>
            {program.notice}
          </Notice>
        )}
        <ShownView later={later} files={files} />
      </main>
      <p class="said" role="status" aria-live="polite">
        {said}
      </p>
    </>
  )
  if (files === null) return all
  return (
    <files.Replacing Dialog={later === null || later === 'failed' ? null : later.ReplaceDialog}>{all}</files.Replacing>
  )
}
