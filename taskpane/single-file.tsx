// Before everything: what comes later must be able to overrule it, in the single file, too.
import './styles/first.ts'
import { deskClient } from '../src/host/browser/desk-client.ts'
import { saveFile } from '../src/host/browser/save-file.ts'
import { fileParts } from './file-parts.ts'
import { mount } from './mount.tsx'

/*
 * Entry point of the one file that works without a server. A page from `file://` can load neither modules nor workers,
 * so the worker's program lies in the page as text.
 */

const program = document.getElementById('desk-worker')?.textContent ?? ''
const address = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }))

mount(
  deskClient(() => new Worker(address)),
  { page: { save: (file) => saveFile(document, file) }, files: fileParts },
)
