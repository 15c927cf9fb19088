// Before everything: what comes later must be able to overrule it, in the single file, too.
import './styles/first.ts'
import { saveFile } from '../src/host/browser/save-file.ts'
import { mount } from './mount.tsx'
import { whenIdle } from './when-idle.ts'

mount(() => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }), {
  page: { save: (file) => saveFile(document, file) },
})

// Only for pages over https: the pages then open without a network, too. Fetching all of them must not delay the first.
if (import.meta.env.PROD && 'serviceWorker' in navigator && isSecureContext) {
  const register = () => navigator.serviceWorker.register(new URL('service-worker.js', document.baseURI))
  whenIdle(() => void register().catch(() => undefined))
}
