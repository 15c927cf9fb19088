/*
 * Writes the manifest for the address from which a municipality serves the pages:
 *
 *   npm run manifest -- --base https://intranet.example/massnahmenplan
 *
 * Each version lies in a folder of its own below that address, so that Office never mixes the files of two. Without
 * `--base`, the manifest of the project itself is written, for a server on this machine.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { addIn, ribbon } from '../dist/core/text/ribbon.js'
import { manifestXml } from './manifest-xml.mjs'

const place = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const { version } = JSON.parse(readFileSync(place('package.json'), 'utf8'))
const texts = { addIn, ribbon }
/** Where the built pages lie on a developer's machine. */
const ownBase = 'https://localhost:3000/'

const base = askedBase()
if (base === null) {
  writeFileSync(place('manifest.xml'), manifestXml({ base: ownBase, version, sharedRuntime: true, texts }))
  console.log(`manifest.xml: für ${ownBase}`)
} else {
  const folder = `${base.replace(/\/*$/, '')}/${version}/`
  mkdirSync(place('dist/manifest'), { recursive: true })
  for (const [file, sharedRuntime] of [
    ['manifest.xml', true],
    ['manifest-ohne-laufzeit.xml', false],
  ]) {
    writeFileSync(place(`dist/manifest/${file}`), manifestXml({ base: folder, version, sharedRuntime, texts }))
  }
  console.log(`dist/manifest/manifest.xml ist geschrieben, dazu manifest-ohne-laufzeit.xml für ältere Rechner.
Bitte den Inhalt von dist/pages so ablegen, dass ${folder}taskpane.html ihn zeigt.
Was die IT-Stelle wissen muss, steht in docs/it.md.`)
}

function askedBase() {
  try {
    const { values } = parseArgs({ options: { base: { type: 'string' } } })
    if (values.base === undefined) return null
    const { protocol, search, hash } = new URL(values.base)
    if (protocol === 'https:' && search === '' && hash === '') return values.base
  } catch {
    // What cannot be read is no address either.
  }
  console.error(
    'Bitte mit --base die Adresse angeben, unter der die Seiten liegen werden; Office verlangt https, zum Beispiel:\n' +
      '  npm run manifest -- --base https://intranet.example/massnahmenplan',
  )
  process.exit(2)
}
