/*
 * Writes the committed workbooks from the column tables: `node scripts/build-templates.mjs [folder]` after `tsc -b`.
 * `test/judges/templates.test.ts` proves that they are what this script builds.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { examplePlan } from '../dist/core/papers/example/example-plan.js'
import { agreedExamplePlan } from '../dist/core/papers/example-agreed/agreed-example-plan.js'
import { describeTemplate, templateDate } from '../dist/core/papers/template.js'
import { writePaper } from '../dist/xlsx/write/write-paper.js'

const contents = {
  'massnahmenplan.xlsx': {},
  'beispielplan.xlsx': examplePlan,
  'beispielplan-vereinbart.xlsx': agreedExamplePlan,
}
const folder = process.argv[2] ?? fileURLToPath(new URL('../templates/', import.meta.url))

await mkdir(folder, { recursive: true })
for (const [name, content] of Object.entries(contents)) {
  await writeFile(join(folder, name), await writePaper(describeTemplate(content, templateDate)))
}
