// Says which independent judges look at the exported files on this machine. With CI=true all of them must be there.
import { spawnSync } from 'node:child_process'
import { chromiumPath } from './chromium.mjs'

const judges = [
  { name: 'LibreOffice', probe: ['soffice', '--version'], debian: 'libreoffice-calc' },
  { name: 'Poppler', probe: ['pdftotext', '-v'], debian: 'poppler-utils' },
  { name: 'openpyxl', probe: ['/usr/bin/python3', '-c', 'import openpyxl'], debian: 'python3-openpyxl' },
]

let missing = 0
console.log('Open XML SDK: installed (with the packages)')
for (const { name, probe, debian } of judges) {
  const [program, ...args] = probe
  const { status } = spawnSync(program, args, { stdio: 'ignore' })
  if (status === 0) console.log(`${name}: installed`)
  else {
    missing += 1
    console.log(`${name}: skipped: not installed – apt-get install -y --no-install-recommends ${debian}`)
  }
}
// Without a browser the tests of the pages could not run, and are never skipped.
const { origin, executablePath } = await chromiumPath()
console.log(`Chromium: ${origin === 'installed' ? `installed (${executablePath})` : 'from the packages'}`)
process.exit(process.env.CI === 'true' && missing > 0 ? 1 : 0)
