// Everything that must hold before a change lands: type check and build, lint, unused code, tests.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const steps = [
  ['Types and build', 'typescript/bin/tsc', ['--build']],
  ['Lint', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings']],
  ['Unused code', 'knip/bin/knip.js', []],
  ['Tests', 'vitest/vitest.mjs', ['run', ...process.argv.slice(2)]],
]

for (const [name, tool, args] of steps) {
  console.log(`\n── ${name}`)
  const path = fileURLToPath(new URL(`../node_modules/${tool}`, import.meta.url))
  const { status } = spawnSync(process.execPath, [path, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (status !== 0) {
    console.error(`\n${name}: failed.`)
    process.exit(status ?? 1)
  }
}
