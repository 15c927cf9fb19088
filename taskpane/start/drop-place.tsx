import { useEffect, useRef, useState } from 'preact/hooks'
import { startText } from '../../src/core/text/pane-start.ts'
import { usePane } from '../pane-context.ts'
import { Notice } from '../parts/notice.tsx'
import { useReplacing } from './replacing.tsx'

/** Takes a file that is dropped anywhere on the page, and shows while one is being dragged that it does. */
export function DropPlace() {
  const { state, actions } = usePane()
  const replacing = useReplacing()
  const isBusy = state.busy !== null
  const [isOver, setOver] = useState(false)
  const [tooMany, setTooMany] = useState<number | null>(null)
  const dropped = (files: FileList) => {
    const [file, ...others] = files
    setTooMany(others.length > 0 ? files.length : null)
    if (others.length > 0) actions.say(startText.oneFile(files.length))
    else if (file && state.opened !== null && /\.json$/i.test(file.name)) void actions.compareWith(file)
    else if (file && !isBusy) replacing(() => void actions.openFile(file))
  }
  useDrop(dropped, setOver)
  return (
    <>
      {tooMany !== null && (
        <Notice kind="warning" onDismiss={() => setTooMany(null)}>
          {startText.oneFile(tooMany)}
        </Notice>
      )}
      {isOver && (
        <div class="drop-over">
          <p>{isBusy ? startText.dropWait : startText.dropHere}</p>
        </div>
      )}
    </>
  )
}

function useDrop(onDrop: (files: FileList) => void, onOver: (isOver: boolean) => void): void {
  const latest = useRef(onDrop)
  latest.current = onDrop
  useEffect(() => {
    // Not every drag is a file: a marked text is left alone.
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      onOver(true)
    }
    // Leaving one element for the next is no leaving of the page.
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) onOver(false)
    }
    const drop = (event: DragEvent) => {
      onOver(false)
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      latest.current(event.dataTransfer.files)
    }
    addEventListener('dragover', over)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [onOver])
}
