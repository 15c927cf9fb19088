// The main job on the example plan and on a real one: check, rank, export – each as the command a person would type.
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const plans = [
  {
    name: 'Beispielplan (erfunden, mit Bewertungsbögen)',
    plan: 'templates/beispielplan.xlsx',
    out: 'out/demo/beispielplan',
  },
  {
    name: 'Münster 2018 (wirklich, mit vereinbarten Prioritäten)',
    plan: 'test/fixtures/muenster/muenster-massnahmenplan.xlsx',
    out: 'out/demo/muenster',
  },
]

rmSync(new URL('../out/demo', import.meta.url), { recursive: true, force: true })
mkdirSync(new URL('../out/demo', import.meta.url), { recursive: true })
for (const { name, plan, out } of plans) {
  console.log(`\n━━ ${name} ━━`)
  run('check', plan)
  run('rank', plan)
  run('export', plan, '--out', out)
}
console.log(`
Fertig. Die Dateien liegen in diesen Ordnern:
${plans.map(({ out }) => `  ${out}/massnahmenplan.xlsx`).join('\n')}
Bitte zuerst ${plans[0].out}/massnahmenplan.xlsx in Excel oder LibreOffice öffnen: Das Blatt „Deckblatt“ sagt,
was in der Mappe steht.`)

function run(...args) {
  console.log(`\n$ massnahmenplan ${args.join(' ')}`)
  const { status } = spawnSync(process.execPath, ['dist/cli.js', ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  // Status 1 is a plan with open errors: the job is done all the same.
  if (status !== 0 && status !== 1) process.exit(status ?? 1)
}
