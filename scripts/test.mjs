// Everything that must hold before a change lands: type check and build, lint, unused code, tests.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const tool = (path) => fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url))
// Ten times as many examples for each law, and every case of the large tables.
if (process.argv.includes('--full')) process.env.TESTS = 'full'
const steps = [
  ['Judges', fileURLToPath(new URL('judges.mjs', import.meta.url)), []],
  ['Types and build', tool('typescript/bin/tsc'), ['--build']],
  ['Pages', fileURLToPath(new URL('build-pages.mjs', import.meta.url)), []],
  ['Lint', tool('@biomejs/biome/bin/biome'), ['check', '--error-on-warnings']],
  ['Unused code', tool('knip/bin/knip.js'), []],
  ['Tests', tool('vitest/vitest.mjs'), ['run', ...process.argv.slice(2).filter((word) => word !== '--full')]],
]

for (const [name, path, args] of steps) {
  console.log(`\n── ${name}`)
  const { status } = spawnSync(process.execPath, [path, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (status !== 0) {
    console.error(`\n${name}: failed.`)
    process.exit(status ?? 1)
  }
}
