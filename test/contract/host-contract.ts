import { describe, expect, test } from 'vitest'
import type { Host, OutputFile } from '../../src/app/host.ts'
import { Refused } from '../../src/core/refused.ts'

/** A place where a host is tried out: what it reads is `fixture`, where it delivers is empty at first. */
export interface Stage {
  readonly host: Host
  /** Content of what now lies at a delivered path, `null` where nothing does. */
  look(path: string): string | null
  /** Everything that lies where the host delivers. */
  list(): readonly string[]
}

export interface HostUnderTest {
  readonly name: string
  /** The workbook `test/fixtures/openpyxl.xlsx`, wherever this host keeps it. */
  stage(): Stage
  /** The same with something in the way of this path; `null` for a host that only hands over, where nothing can be. */
  readonly blockedStage: ((path: string) => Stage) | null
}

const file = (path: string, content: string): OutputFile => ({ path, bytes: new TextEncoder().encode(content) })

/** What every host promises. */
export function hostContract(hosts: readonly HostUnderTest[]): void {
  describe.each(hosts)('$name', ({ stage, blockedStage }) => {
    test('reads the workbook with its name for people, its hash and its cells', async () => {
      const { name, sha256, grid } = await stage().host.read()
      expect(name).toBe('openpyxl.xlsx')
      expect(sha256 === null || /^[0-9a-f]{64}$/.test(sha256)).toBe(true)
      expect(grid.sheets[0]?.rows[1]?.slice(0, 4)).toEqual(['W1', 'Höfe begrünen', 'umgesetzt', { day: '2022-03-27' }])
    })

    test('reads the same twice', async () => {
      const { host } = stage()
      expect(await host.read()).toEqual(await host.read())
    })

    test('delivers all files, in folders too, and says where they lie', async () => {
      const here = stage()
      const places = await here.host.deliver([file('plan.xlsx', 'eins'), file('daten/massnahmen.csv', 'zwei')])
      expect(places).toHaveLength(2)
      expect(places[0]).toContain('plan.xlsx')
      expect(places[1]).toContain('massnahmen.csv')
      expect([here.look('plan.xlsx'), here.look('daten/massnahmen.csv')]).toEqual(['eins', 'zwei'])
      expect(here.list()).toEqual(['daten/massnahmen.csv', 'plan.xlsx'])
    })

    test('delivers an empty file, and nothing at all', async () => {
      const here = stage()
      expect(await here.host.deliver([])).toEqual([])
      await here.host.deliver([file('leer.csv', '')])
      expect(here.look('leer.csv')).toBe('')
    })

    if (blockedStage !== null) {
      test('delivers none where one is in the way, and leaves nothing behind', async () => {
        const here = blockedStage('c.json')
        const before = here.list()
        const delivery = here.host.deliver([file('a.xlsx', 'a'), file('daten/b.csv', 'b'), file('c.json', 'c')])
        await expect(delivery).rejects.toBeInstanceOf(Refused)
        expect(here.list()).toEqual(before)
      })
    }

    test('refuses to deliver outside of its place', async () => {
      const here = stage()
      await expect(here.host.deliver([file('../draussen.txt', 'x')])).rejects.toThrow()
      expect(here.list()).toEqual([])
    })
  })
}
