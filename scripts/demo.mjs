// The main job on invented plans and on a real list: adopt, check, rank, export – each as the command a person would type.
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
    name: 'Beispielplan (erfunden, mit vereinbarten Prioritäten)',
    plan: 'templates/beispielplan-vereinbart.xlsx',
    out: 'out/demo/beispielplan-vereinbart',
  },
  {
    name: 'Münster 2018 (wirklich, als gepflegter Plan)',
    plan: 'test/fixtures/muenster/muenster-massnahmenplan.xlsx',
    out: 'out/demo/muenster',
  },
  {
    name: 'Münster 2018 (dieselbe Liste, wie sie vorgefunden wurde)',
    list: 'test/fixtures/muenster/muenster-sachstand-2018.xlsx',
    settings: ['Beste Seite=hoch', 'Als priorisiert gilt=5'],
    // What its colours mean stands in its legend; somebody has to confirm it.
    mapping: 'test/fixtures/muenster/zuordnung-2018.json',
    plan: 'out/demo/muenster-liste/plan.xlsx',
    out: 'out/demo/muenster-liste',
  },
]

rmSync(new URL('../out/demo', import.meta.url), { recursive: true, force: true })
mkdirSync(new URL('../out/demo', import.meta.url), { recursive: true })
for (const { name, list, settings = [], mapping, plan, out } of plans) {
  console.log(`\n━━ ${name} ━━`)
  if (list) {
    mkdirSync(new URL(`../${out}`, import.meta.url), { recursive: true })
    run('adopt', list, '--out', plan, '--mapping', mapping, ...settings.flatMap((setting) => ['--set', setting]))
  }
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
  const typed = args.map((arg) => (arg.includes(' ') ? `"${arg}"` : arg)).join(' ')
  console.log(`\n$ massnahmenplan ${typed}`)
  const { status } = spawnSync(process.execPath, ['dist/cli.js', ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  // Status 1 is a plan with open errors: the job is done all the same.
  if (status !== 0 && status !== 1) process.exit(status ?? 1)
}
