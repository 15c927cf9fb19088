// Type check and build in one: composite projects emit to dist/, and only what has changed is built again.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const compiler = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url))
const build = spawnSync(process.execPath, [compiler, '--build', 'src'], { cwd: root, stdio: ['ignore', 2, 2] })
process.exit(build.status ?? 1)
