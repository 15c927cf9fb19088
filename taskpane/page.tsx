// Before everything: what comes later must be able to overrule it, in the single file, too.
import './styles/first.ts'
import { deskClient } from '../src/host/browser/desk-client.ts'
import { saveFile } from '../src/host/browser/save-file.ts'
import { fileParts } from './file-parts.ts'
import { mount } from './mount.tsx'
import { whenIdle } from './when-idle.ts'

const desk = deskClient(() => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }))
mount(desk, {
  page: { save: (file) => saveFile(document, file) },
  files: fileParts,
})

// Only for pages over https: the pages then open without a network, too. Fetching all of them must not delay the first.
if (import.meta.env.PROD && 'serviceWorker' in navigator && isSecureContext) {
  const register = () => navigator.serviceWorker.register(new URL('service-worker.js', document.baseURI))
  whenIdle(() => void register().catch(() => undefined))
}
