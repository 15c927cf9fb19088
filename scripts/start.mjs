// Serves the built pages on this machine and says what to open.
import { fileURLToPath } from 'node:url'
import { preview } from 'vite'

const configFile = fileURLToPath(new URL('../vite.config.ts', import.meta.url))
const server = await preview({ configFile, logLevel: 'error', preview: { port: Number(process.env.PORT) || 4173 } })
const [address] = server.resolvedUrls?.local ?? []

console.log(`
Maßnahmenplan läuft. Bitte im Browser öffnen:

  ${address}

Ohne Server geht es auch: dist/massnahmenplan.html ist die ganze Anwendung in einer Datei (Doppelklick genügt).
Beenden mit Strg+C.`)
