import { useRef, useState } from 'preact/hooks'
import { paneExportText } from '../../src/core/text/pane-export.ts'
import { usePane } from '../pane-context.ts'

/** The text block for the council's paper. Where the page may not use the clipboard, the text is selected instead. */
export function PaperText({ paragraphs }: { readonly paragraphs: readonly string[] }) {
  const { actions } = usePane()
  const text = useRef<HTMLDivElement>(null)
  const [told, setTold] = useState<string | null>(null)
  const copy = async (): Promise<void> => {
    const isCopied = await toClipboard(paragraphs.join('\n\n'))
    if (!isCopied && text.current) getSelection()?.selectAllChildren(text.current)
    const sentence = isCopied ? paneExportText.copied : paneExportText.selected
    setTold(sentence)
    actions.say(sentence)
  }
  return (
    <div class="paper-text">
      <h3>{paneExportText.paperText}</h3>
      <p class="hint no-print">{paneExportText.paperTextHint}</p>
      <div ref={text} class="paper-text-block">
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <div class="actions no-print">
        <button type="button" onClick={() => void copy()}>
          {paneExportText.copy}
        </button>
        {told !== null && <p class="hint">{told}</p>}
      </div>
    </div>
  )
}

async function toClipboard(text: string): Promise<boolean> {
  // Missing on pages that are not secure, whatever the types say.
  const clipboard: Clipboard | undefined = navigator.clipboard
  if (clipboard === undefined) return false
  try {
    await clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
