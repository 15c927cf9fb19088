import { describe, expect, test } from 'vitest'
import { type ExportOptions, exportPlan, type Writers } from '../../src/app/export.ts'
import type { Host, OutputFile } from '../../src/app/host.ts'
import { checkSchema } from '../../src/core/check/json.ts'
import { examplePlan } from '../../src/core/papers/example/example-plan.ts'
import { exportJson, exportSchema } from '../../src/core/papers/export-json.ts'
import { manifestSchema } from '../../src/core/papers/manifest.ts'
import { describeTemplate, templateDate } from '../../src/core/papers/template.ts'
import type { WorkbookGrid } from '../../src/core/sheet/grid.ts'
import { gridOfPaper } from '../builders/grid-of-paper.ts'

const example = gridOfPaper(describeTemplate(examplePlan, templateDate))

/** Papers "written" as JSON, so that a test can look at them again. */
const writers: Writers = {
  writePaper: async (paper) => new TextEncoder().encode(JSON.stringify(paper)),
  scrub: () => ({ passed: true, checks: [{ what: 'alles', found: 0 }], internalTexts: [] }),
}

async function exported(edition: ExportOptions['edition'], grid: WorkbookGrid = example, use: Writers = writers) {
  const files = new Map<string, string>()
  const host: Host = {
    read: async () => ({ name: 'plan.xlsx', sha256: null, grid }),
    deliver: async (delivered: readonly OutputFile[]) => {
      for (const { path, bytes } of delivered) files.set(path, new TextDecoder().decode(bytes))
      return delivered.map(({ path }) => path)
    },
  }
  const chosen = edition === undefined ? {} : { edition }
  const options = { date: '2026-11-22', seed: 1, draft: false, toolVersion: '0.0.0-test', ...chosen }
  return { result: await exportPlan(host, use, options), files }
}

const internalFiles = ['massnahmenplan-intern.xlsx', 'pruefprotokoll-intern.json', 'manifest-intern.json']
const publicFiles = ['massnahmenplan.xlsx', 'manifest.json']

describe('an edition', () => {
  test.each<[ExportOptions['edition'], readonly string[]]>([
    [undefined, publicFiles],
    ['public', publicFiles],
    ['internal', internalFiles],
    ['both', [...publicFiles, ...internalFiles]],
  ])('%s consists of %j', async (edition, names) => {
    const { files, result } = await exported(edition)
    expect([...files.keys()]).toEqual(names)
    expect(result.files.map(({ path, edition: own }) => [path, own])).toEqual(
      names.map((name) => [name, internalFiles.includes(name) ? 'internal' : 'public']),
    )
    const json = exportSchema.parse(exportJson(result.snapshot, result.files, result.scrub))
    expect(json.files.map(({ kind }) => kind)).toEqual(result.files.map(({ kind }) => kind))
  })

  test('bears the same Kennung as the other, and the public files are the same bytes either way', async () => {
    const [open, internal, both] = await Promise.all([exported('public'), exported('internal'), exported('both')])
    expect(internal.result.snapshot).toBe(open.result.snapshot)
    expect(both.result.snapshot).toBe(open.result.snapshot)
    for (const name of publicFiles) expect(both.files.get(name), name).toBe(open.files.get(name))
    for (const name of internalFiles) expect(both.files.get(name), name).toBe(internal.files.get(name))
  })

  test('has a manifest that says which one it is, and otherwise the same', async () => {
    const { files } = await exported('both')
    const [open, internal] = ['manifest.json', 'manifest-intern.json'].map((name) =>
      manifestSchema.parse(JSON.parse(files.get(name) ?? '')),
    )
    expect(internal).toEqual({ ...open, edition: 'internal' })
  })

  test('that is internal brings the protocol of the check as scripts know it', async () => {
    const { files, result } = await exported('internal')
    const protocol = checkSchema.parse(JSON.parse(files.get('pruefprotokoll-intern.json') ?? ''))
    expect(protocol.source.file).toBe('plan.xlsx')
    expect(protocol.summary).toMatchObject({ measures: 52, fields: 4 })
    expect(protocol.findings).toHaveLength(result.report.findings.length)
  })

  test('that is internal is not scrubbed, for it is meant to hold what is internal', async () => {
    const never = {
      ...writers,
      scrub: () => ({ passed: false, checks: [{ what: 'alles', found: 1 }], internalTexts: ['Frau K. fragen'] }),
    }
    const { result } = await exported('internal', example, never)
    expect(result.scrub).toEqual({ passed: true, checks: [], internalTexts: [] })
    await expect(exported('both', example, never)).rejects.toMatchObject({ code: 'export/not-clean' })
  })

  test('comes with the text for the paper', async () => {
    const { result } = await exported('public')
    expect(result.paperText.join('\n')).toContain('Der Plan umfasst 52 Maßnahmen in vier Handlungsfeldern')
    expect(result.paperText.join('\n')).toContain(`Kennung der Fassung: ${result.snapshot}`)
  })
})
