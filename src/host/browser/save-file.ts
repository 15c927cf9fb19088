import type { DeskFile } from '../../app/desk.ts'

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Hands a file to the person as a download, wherever the browser puts it. */
export function saveFile(page: Document, { name, bytes }: DeskFile): void {
  const type = name.endsWith('.json') ? 'application/json' : workbookType
  // A worker's bytes never lie in shared memory.
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }))
  const link = page.createElement('a')
  link.href = url
  link.download = name
  page.body.append(link)
  link.click()
  link.remove()
  // The browser has taken the bytes over by then; at once would be too early for some.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
