/*
 * Writes the handbook's page of rules from the code: `node scripts/build-rule-table.mjs [file]` after `tsc -b`.
 * `test/core/text/rule-table.test.ts` proves that the committed page is what this script writes.
 */
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { rulesPage } from '../dist/core/text/rule-table.js'

await writeFile(process.argv[2] ?? fileURLToPath(new URL('../docs/regeln.md', import.meta.url)), rulesPage())
