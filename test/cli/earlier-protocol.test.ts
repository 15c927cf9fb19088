import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkSchema } from '../../src/core/check/json.ts'
import { readGrids } from '../../src/xlsx/read/read-grids.ts'
import { planWithCell } from '../builders/plan-file.ts'
import { documentOf, examplePlan, freshFolder, run } from './process.ts'

const exported = (...more: readonly string[]): readonly string[] => ['export', 'neu.xlsx', '--out', 'aus', ...more]

describe('an earlier protocol', () => {
  test('is compared with: what is mended and what is left is counted by rule', async () => {
    const cwd = await freshFolder()
    await writeFile(join(cwd, 'alt.xlsx'), await planWithCell('Maßnahmen', 'umgesetzt', 'umgestzt'))
    await copyFile(examplePlan, join(cwd, 'neu.xlsx'))
    await writeFile(join(cwd, 'alt.json'), (await run(['check', 'alt.xlsx', '--json'], { cwd })).stdout)
    const ended = await run(['check', 'neu.xlsx', '--since', 'alt.json', '--json'], { cwd })
    const { since } = checkSchema.parse(documentOf(ended))
    expect(ended.status).toBe(0)
    expect(since).toMatchObject({ file: 'alt.xlsx', otherRules: false, total: { opened: 0 } })
    expect(since?.total.mended).toBeGreaterThan(0)
    const { stdout } = await run(['check', 'neu.xlsx', '--since', 'alt.json'], { cwd, env: { COLUMNS: '80' } })
    expect(stdout.replace(/\s+/g, ' ')).toContain('Seit dem früheren Prüfprotokoll (alt.xlsx): 0 neu,')
    expect(stdout).toContain('Nicht vorgesehener Wert')
  })

  test('is compared with in the internal edition, on its sheet and in its file', async () => {
    const cwd = await freshFolder()
    await writeFile(join(cwd, 'alt.xlsx'), await planWithCell('Maßnahmen', 'umgesetzt', 'umgestzt'))
    await writeFile(join(cwd, 'alt.json'), (await run(['check', 'alt.xlsx', '--json'], { cwd })).stdout)
    await copyFile(examplePlan, join(cwd, 'neu.xlsx'))
    const since = ['--since', 'alt.json']
    const alone = await run(exported(...since), { cwd })
    expect([alone.status, alone.stderr]).toEqual([2, expect.stringContaining('--edition internal oder both')])
    await run(exported('--edition', 'internal', ...since), { cwd })
    const protocol = checkSchema.parse(
      JSON.parse(await readFile(join(cwd, 'aus', 'pruefprotokoll-intern.json'), 'utf8')),
    )
    expect(protocol.since).toMatchObject({ file: 'alt.xlsx', total: { opened: 0 } })
    const written = await readGrids(await readFile(join(cwd, 'aus', 'massnahmenplan-intern.xlsx')))
    const sheet = written.sheets.find(({ name }) => name === 'Prüfprotokoll')
    expect(sheet?.rows.flat()).toContain('Seit dem früheren Prüfprotokoll')
  })

  test('that is none is refused with a sentence', async () => {
    const cwd = await freshFolder()
    await writeFile(join(cwd, 'alt.json'), '{"findings": []}')
    const { status, stdout, stderr } = await run(['check', examplePlan, '--since', 'alt.json'], { cwd })
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('„alt.json“ ist kein Prüfprotokoll dieses Programms.')
  })
})
