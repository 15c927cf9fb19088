import { basename, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { type CheckJson, checkSchema } from '../../src/core/check/json.ts'
import { adoptSchema } from '../../src/core/papers/adopt-json.ts'
import { type ExportJson, exportSchema } from '../../src/core/papers/export-json.ts'
import { type RankJson, rankJsonSchema } from '../../src/core/rank/json.ts'
import { asTyped, measuresIn, prioritiesIn, recordsIn } from './nine-steps-look.ts'
import { type Act, edits, looksAt, type Seen, textOf, writesList } from './nine-steps-person.ts'
import {
  agreedSettings,
  ballotActs,
  committee,
  confidential,
  decisions,
  fieldNames,
  foreignList,
  ids,
  listed,
  listSheet,
  origins,
  priorities,
  settings,
  slips,
  sources,
  statusesToSet,
  sums,
  totalsActs,
} from './nine-steps-plan.ts'
import { openpyxlNote, skipWithoutOpenpyxl } from './openpyxl.ts'
import { documentOf, type Ended, freshFolder, run, treeOf } from './process.ts'
import { expectRefusal } from './sentence.ts'

/*
 * The real case in nine steps, as a person goes it: the tool in processes of its own, everything else typed in the
 * spreadsheet program. Each step begins with the workbook that the step before has left.
 */

/** What of a text must not be there; short where a test fails, unlike the text. */
function found(text: string, pattern: RegExp): readonly string[] {
  return text.match(new RegExp(pattern.source, `${pattern.flags}g`)) ?? []
}

let cwd = ''
const at = (name: string): string => join(cwd, name)

/** Runs the tool; whatever lay in the folder before must lie there unchanged. */
async function tool(...args: readonly string[]): Promise<Ended> {
  const before = await treeOf(cwd)
  const ended = await run(args, { cwd })
  expect(await treeOf(cwd)).toMatchObject(before)
  return ended
}

async function checked(name: string): Promise<CheckJson> {
  return z.parse(checkSchema, documentOf(await tool('check', name, '--json')))
}

async function ranked(name: string): Promise<RankJson> {
  return z.parse(rankJsonSchema, documentOf(await tool('rank', name, '--json')))
}

async function exported(name: string, out: string, ...more: readonly string[]): Promise<ExportJson> {
  const ended = await tool('export', name, '--out', out, '--date', '2026-11-22', '--json', ...more)
  expect(ended).toMatchObject({ status: 0, stderr: '' })
  const document = z.parse(exportSchema, documentOf(ended))
  expect(document.scrub.passed).toBe(true)
  return document
}

async function silent(name: string): Promise<void> {
  const { findings, summary } = await checked(name)
  expect(findings.map(({ message }) => message)).toEqual([])
  expect(summary).toMatchObject({ measures: 60, fields: 4, errors: 0, warnings: 0 })
}

describe.skipIf(skipWithoutOpenpyxl)(`the real case in nine steps${openpyxlNote}`, () => {
  beforeAll(async () => {
    cwd = await freshFolder()
    await writesList(at('liste.xlsx'), listSheet, foreignList())
  })

  describe('1: the list is taken over', () => {
    const given = Object.entries(settings).flatMap(([name, value]) => ['--set', `${name}=${asTyped(value)}`])

    test('with its mapping, and what is wrong in it stays to be mended', async () => {
      const ended = await tool('adopt', 'liste.xlsx', '--out', '1-uebernommen.xlsx', '--json')
      expect(ended).toMatchObject({ status: 1, stderr: '' })
      const { mapping, unmapped, measures, findings } = z.parse(adoptSchema, documentOf(ended))
      expect(measures).toBe(60)
      expect(mapping.map(({ sheetColumn, planColumn, how }) => [sheetColumn, planColumn, how])).toEqual([
        ['Projekt', 'Maßnahme', 'synonym'],
        ['Träger', 'Federführung', 'synonym'],
        ['Umsetzungsstand', 'Status', 'synonym'],
        ['Laufzeit', 'Zeitraum', 'synonym'],
        ['Anmerkungen', 'Bemerkung', 'synonym'],
      ])
      expect(unmapped).toContain('Ablage')
      expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(slips.map(({ code }) => code)))
    })

    test('into the four sheets, with numbers, fields and the cell each measure comes from', async () => {
      const seen = await looksAt(at('1-uebernommen.xlsx'))
      const names = seen.sheets.map(({ name }) => name)
      expect(names.slice(0, 4)).toEqual(['Grundangaben', 'Handlungsfelder', 'Maßnahmen', 'Beschlüsse'])
      expect(names).toContain('Zuordnung')
      const rows = recordsIn(seen, 'Maßnahmen')
      expect(rows.map((row) => row['Nr.'])).toEqual(ids)
      expect(recordsIn(seen, 'Handlungsfelder').map((row) => row['Handlungsfeld'])).toEqual(fieldNames)
      const list = foreignList()
      for (const { Fundstelle = '', Maßnahme, Ablage } of rows) {
        const row = /^Liste Spindelhöfe!\$?[A-Z]+\$?(?<row>\d+)$/.exec(Fundstelle)?.groups?.['row']
        expect([Maßnahme, Ablage], Fundstelle).toEqual([list[Number(row) - 1]?.[1], list[Number(row) - 1]?.[6]])
      }
    })

    test('and said in German what became of it and what comes next', async () => {
      const { status, stdout, stderr } = await tool('adopt', 'liste.xlsx', '--out', '1-gelesen.xlsx')
      expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
      for (const word of ['Projekt', 'Umsetzungsstand', 'Ablage', '60 Maßnahmen', 'Grundangaben'])
        expect(stdout.replaceAll(/\s+/g, ' ')).toContain(word)
      expect(stdout).toMatch(/[Bb]itte/)
    })

    test('never twice into the same file without --force, and with the Grundangaben at once where they are given', async () => {
      expectRefusal(await tool('adopt', 'liste.xlsx', '--out', '1-uebernommen.xlsx'), /gibt es schon/)
      await tool('adopt', 'liste.xlsx', '--out', '1-mit-angaben.xlsx', ...given)
      const rows = recordsIn(await looksAt(at('1-mit-angaben.xlsx')), 'Grundangaben')
      for (const [name, value] of Object.entries(settings))
        expect(rows).toContainEqual(expect.objectContaining({ Feld: name, Wert: asTyped(value) }))
    })
  })

  test('2: the eight Grundangaben are typed', async () => {
    const acts = Object.entries(settings).map(([name, value]): Act => ({ do: 'setting', name, value }))
    await edits(at('1-uebernommen.xlsx'), at('2-grundangaben.xlsx'), acts)
    const { summary } = await checked('2-grundangaben.xlsx')
    expect(summary).toMatchObject({ measures: 60, fields: 4 })
  })

  test('3: the check names every slip at its cell; mended there, it is silent', async () => {
    const { findings } = await checked('2-grundangaben.xlsx')
    const found = findings.map(({ code, measure }) => `${code} ${measure}`)
    expect(found.toSorted()).toEqual(slips.map(({ code, measure }) => `${code} ${measure}`).toSorted())
    for (const { message } of findings) expect(message).toMatch(/[Bb]itte/)

    const mends = findings.flatMap(({ fix, sheet, cell, measure, code }): Act[] => {
      if (fix) return fix.edits.map((edit) => ({ do: 'type', sheet: edit.sheet, cell: edit.cell, value: edit.to }))
      const byHand = slips.find((slip) => slip.measure === measure && slip.code === code)?.mended ?? null
      expect(byHand, `a person knows what belongs into ${sheet} ${cell}`).not.toBeNull()
      return [{ do: 'type', sheet: sheet ?? '', cell: cell ?? '', value: byHand }]
    })
    await edits(at('2-grundangaben.xlsx'), at('3-geprueft.xlsx'), mends)
    await silent('3-geprueft.xlsx')
    const ended = await tool('check', '3-geprueft.xlsx')
    expect(ended).toMatchObject({ status: 0, stderr: '' })
    expect(ended.stdout).toMatch(/60 Maßnahmen in 4 Handlungsfeldern[\s\S]*nichts zu beanstanden/)
  })

  test('4: the list is printed for the conference, before there is any result', async () => {
    await exported('3-geprueft.xlsx', '4-konferenz')
    const seen = await looksAt(at('4-konferenz/massnahmenplan.xlsx'))
    expect(measuresIn(seen).toSorted()).toEqual(listed.map(({ title }) => title).toSorted())
    expect(found(textOf(seen), /ENTWURF|Priorität \d|\d+ Maßnahmen sind priorisiert|Rang \d/)).toEqual([])
    const names = seen.sheets.map(({ name }) => name)
    expect(
      names.filter((name) => /^Prioritäten|^Präsentation – [WSFG]/.test(name)),
      'sheets without content',
    ).toEqual([])
    const elsewhere = seen.sheets.filter(({ name }) => !name.startsWith('Plan – ')).flatMap(({ rows }) => rows.flat())
    expect(elsewhere.filter((text) => text.includes('noch kein Ergebnis')).length).toBeLessThan(5)
    for (const { method, ranking } of (await ranked('3-geprueft.xlsx')).fields) {
      expect(ranking).toEqual([])
      expect(method.sentence).toMatch(/noch kein Ergebnis/)
    }
  })

  describe('5: the result of the conference', () => {
    test('as 60 digits, which need a direction that nobody guesses', async () => {
      const digits: Act = { do: 'column', header: 'Priorität', values: priorities }
      await edits(at('3-geprueft.xlsx'), at('5-ziffern.xlsx'), [digits])
      const { findings } = await checked('5-ziffern.xlsx')
      expect(findings.map(({ code }) => code)).toEqual(['ballot/direction-missing'])
      expect(findings[0]?.message).toMatch(/Beste Seite[\s\S]*[Bb]itte|[Bb]itte[\s\S]*Beste Seite/)
      const { fields } = await ranked('5-ziffern.xlsx')
      expect(new Set(fields.flatMap(({ unranked }) => unranked.map(({ reason }) => reason)))).toEqual(
        new Set(['direction-missing']),
      )
    })

    test('as 60 digits with their direction: groups in order, which the tool explains', async () => {
      await edits(at('5-ziffern.xlsx'), at('5-priorisiert.xlsx'), agreedSettings)
      await silent('5-priorisiert.xlsx')
      const { fields } = await ranked('5-priorisiert.xlsx')
      expect(fields.flatMap(({ ranking }) => ranking)).toHaveLength(60)
      for (const { ranking, method, turnout } of fields) {
        const labels = ranking.map(({ priority }) => priority)
        expect(labels).toEqual(labels.toSorted())
        expect(ranking.filter(({ id, priority }) => priority !== String(priorities[id]))).toEqual([])
        expect(ranking.filter(({ rank, score }) => rank !== null || score !== null)).toEqual([])
        expect(ranking.filter(({ prioritised, priority }) => prioritised !== (priority === '1'))).toEqual([])
        expect(turnout).toMatchObject({ ballots: null, weight: null })
        expect(method.sentence).toMatch(/gemeinsam Prioritäten zugeordnet \(1 = vorrangig\)/)
      }
      const { status, stdout } = await tool('rank', '5-priorisiert.xlsx')
      expect(status).toBe(0)
      expect(stdout).toMatch(/Innerhalb einer Priorität[ \n]besteht keine[ \n]Reihenfolge/)
      expect(stdout).not.toMatch(/Rang|gleichrangig/)
    })

    test('as sums of dots: ordered by them, ties shared, and no turnout is invented', async () => {
      await edits(at('3-geprueft.xlsx'), at('5-summen.xlsx'), totalsActs)
      await silent('5-summen.xlsx')
      const { fields } = await ranked('5-summen.xlsx')
      expect(fields.flatMap(({ ranking }) => ranking)).toHaveLength(60)
      for (const { ranking, method, turnout } of fields) {
        expect(method.basis).toBe('totals')
        expect(turnout).toMatchObject({ ballots: null, weight: null })
        expect(ranking.map(({ score }) => score)).toEqual(ranking.map(({ id }) => sums[id]))
        expect(ranking.map(({ rank }) => rank)).toEqual(ranking.map(({ score }) => rankOf(score, ranking)))
        expect(method.sentence).toMatch(/Gereiht ist nach der Punktsumme/)
        expect(method.sentence).toMatch(/Wer wie bewertet hat, wurde nicht erfasst/)
      }
      await exported('5-summen.xlsx', '5-summen')
      const text = textOf(await looksAt(at('5-summen/massnahmenplan.xlsx')))
      expect(text).toMatch(/Vergeben wurden \d+ Punkte \(16 Teilnehmende/)
      expect(found(text, /\d Organisation(en)? (hat|haben)|Bögen|(starker|kein) Konsens|ENTWURF/)).toEqual([])
    })

    test('as numbered ballot sheets: counted, with the turnout', async () => {
      await edits(at('3-geprueft.xlsx'), at('5-boegen.xlsx'), ballotActs)
      await silent('5-boegen.xlsx')
      const { fields } = await ranked('5-boegen.xlsx')
      expect(fields.flatMap(({ ranking }) => ranking)).toHaveLength(60)
      for (const { ranking, method, turnout, rejectedBallots } of fields) {
        expect(method).toMatchObject({ basis: 'ballots', form: 'Punkte' })
        expect(turnout).toMatchObject({ ballots: 12, weight: 12 })
        expect(rejectedBallots).toEqual([])
        expect(ranking.map(({ score }) => score)).toEqual(
          ranking.map(({ score }) => score).toSorted((a, b) => Number(b) - Number(a)),
        )
        expect(method.sentence).toMatch(/Jeder Bogen hatte 5 Punkte je Handlungsfeld/)
      }
      await exported('5-boegen.xlsx', '5-boegen')
      const text = textOf(await looksAt(at('5-boegen/massnahmenplan.xlsx')))
      expect(text).toMatch(/Jeder Bogen hatte 5 Punkte/)
      expect(found(text, /\bZ\d\d\b|Bewertungen|ENTWURF/)).toEqual([])
    })
  })

  test('6: the decision is a row, and so is the meeting that lies ahead', async () => {
    const acts: readonly Act[] = [{ do: 'rows', sheet: 'Beschlüsse', table: 'tblBeschluesse', rows: decisions }]
    await edits(at('5-priorisiert.xlsx'), at('6-beschlossen.xlsx'), acts)
    await silent('6-beschlossen.xlsx')
    const before = await ranked('5-priorisiert.xlsx')
    expect((await ranked('6-beschlossen.xlsx')).fields).toEqual(before.fields)
  })

  test('7: twenty statuses are set', async () => {
    expect(Object.keys(statusesToSet)).toHaveLength(20)
    const acts: readonly Act[] = [{ do: 'column', header: 'Status', values: statusesToSet }]
    await edits(at('6-beschlossen.xlsx'), at('7-sachstand.xlsx'), acts)
    await silent('7-sachstand.xlsx')
    expect((await ranked('7-sachstand.xlsx')).fields.map(({ top }) => top)).toEqual(
      (await ranked('6-beschlossen.xlsx')).fields.map(({ top }) => top),
    )
  })

  test('8: the origin of the whole plan is seven rows, and a source that nobody listed is found', async () => {
    const herkunft: Act = { do: 'rows', sheet: 'Herkunft', table: 'tblHerkunft', rows: sources }
    const slip = { ...origins, W2: 'IDW' }
    await edits(at('7-sachstand.xlsx'), at('8-vertippt.xlsx'), [
      herkunft,
      { do: 'column', header: 'Herkunft', values: slip },
    ])
    const { findings } = await checked('8-vertippt.xlsx')
    expect(findings).toMatchObject([{ code: 'reference/unknown-source', severity: 'warning', measure: 'W2' }])
    expect(findings[0]?.message).toMatch(/Bitte berichtigen/)

    await edits(at('8-vertippt.xlsx'), at('8-herkunft.xlsx'), [
      { do: 'column', header: 'Herkunft', values: origins },
      { do: 'column', header: 'Interne Notiz', values: { W2: confidential.note } },
      { do: 'comment', sheet: 'Maßnahmen', cell: 'B2', text: confidential.comment },
    ])
    const left = await checked('8-herkunft.xlsx')
    expect(left.findings).toMatchObject([{ code: 'privacy/comment', sheet: 'Maßnahmen', cell: 'B2' }])
  })

  describe('9: what the committee receives', () => {
    let both: ExportJson
    let open: Seen
    let internal: Seen

    beforeAll(async () => {
      both = await exported('8-herkunft.xlsx', '9-ausschuss', '--edition', 'both')
      open = await looksAt(at('9-ausschuss/massnahmenplan.xlsx'))
      internal = await looksAt(at('9-ausschuss/massnahmenplan-intern.xlsx'))
    })

    const filesOf = (wanted: string) => both.files.filter(({ edition }) => edition === wanted)

    test('is two editions with one Kennung, and the public one is the same alone', async () => {
      const names = (edition: string) =>
        filesOf(edition)
          .map(({ path }) => basename(path))
          .toSorted()
      expect(names('public')).toEqual(['manifest.json', 'massnahmenplan.xlsx'])
      expect(names('internal')).toEqual([
        'manifest-intern.json',
        'massnahmenplan-intern.xlsx',
        'pruefprotokoll-intern.json',
      ])
      for (const seen of [open, internal]) expect(textOf(seen)).toContain(both.snapshot)
      const alone = await exported('8-herkunft.xlsx', '9-nur-anlage')
      expect(alone.snapshot).toBe(both.snapshot)
      expect(alone.files.map(({ sha256 }) => sha256)).toEqual(filesOf('public').map(({ sha256 }) => sha256))
    })

    test('shows all measures with their priorities, statuses and sources in both editions', () => {
      for (const seen of [open, internal]) {
        expect(measuresIn(seen).toSorted()).toEqual(listed.map(({ title }) => title).toSorted())
        expect(prioritiesIn(seen)).toEqual(priorities)
        const text = textOf(seen)
        for (const row of sources) expect(text).toContain(row['Bezeichnung'])
        for (const name of fieldNames) expect(text).toContain(name)
        expect(text).toContain('Priorität 1')
        expect(found(text, /ENTWURF|gleichrangig|\bRang \d|#REF|undefined|\[object/)).toEqual([])
        expect(seen.sheets.filter(({ visible }) => !visible)).toEqual([])
      }
    })

    test('says who decided what, the meeting in the future', () => {
      const [cover] = open.sheets
      const text = cover?.rows.flat().join('\n') ?? ''
      expect(text).toMatch(/09\.09\.2026 von der 2\. Sozialträgerkonferenz beschlossen/)
      expect(text).toMatch(new RegExp(`dem ${committee} zur Kenntnisnahme`, 'i'))
      expect(text).toContain('10.02.2027')
      expect(found(text, /hat [^.]*zur Kenntnis genommen/)).toEqual([])
    })

    test('keeps inside what is internal, and says of the internal edition that it is one', () => {
      const text = textOf(open)
      for (const secret of [confidential.note, confidential.comment, listSheet]) expect(text).not.toContain(secret)
      expect(found(text, /Interne Notiz|Fundstelle|Prüfprotokoll|verwaltungsintern/i)).toEqual([])
      expect(open.sheets.flatMap(({ comments }) => comments)).toEqual([])

      expect(textOf(internal)).toContain(confidential.note)
      expect(textOf(internal)).toMatch(/verwaltungsintern/i)
      expect(internal.sheets.map(({ name }) => name)).toContain('Prüfprotokoll')
      expect(
        open.sheets.map(({ name }) => name).filter((name) => !internal.sheets.some((one) => one.name === name)),
      ).toEqual([])
    })

    test.each(['--pdf', '--pptx'])(
      'not yet with %s: refused in one sentence, and nothing is written',
      async (option) => {
        const before = await treeOf(cwd)
        expectRefusal(
          await tool('export', '8-herkunft.xlsx', '--out', '9-anders', option),
          /gibt es in dieser Version noch nicht/,
        )
        expect(await treeOf(cwd)).toEqual(before)
      },
    )
  })
})

type RankedJson = RankJson['fields'][number]['ranking'][number]

/** 1 + the number of those with a better score. */
function rankOf(score: number | null, ranking: readonly RankedJson[]): number {
  return 1 + ranking.filter((other) => Number(other.score) > Number(score)).length
}
