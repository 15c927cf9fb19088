import { describe, expect, test } from 'vitest'
import { exportView } from '../../../src/core/views/export-view.ts'

const file = { path: 'Ablage/massnahmenplan.xlsx', bytes: 60_001, kind: 'plan', edition: 'public' } as const
const exported = {
  snapshot: '3f9a1c07be42',
  draft: false,
  hasErrors: false,
  files: [file],
  scrub: { passed: true, checks: [{ what: 'Makros', found: 0 }], internalTexts: [] },
  remarks: ['Die Akzentfarbe ist zu hell.'],
  paperText: ['Erster Absatz.'],
}

describe('what came out', () => {
  test('has names without folders, sizes for people, and what is inside', () => {
    expect(exportView(exported, false)).toEqual({
      sentence: 'Eine Datei ist fertig (Kennung der Fassung 3f9a1c07be42).',
      snapshot: '3f9a1c07be42',
      draft: false,
      files: [
        {
          name: 'massnahmenplan.xlsx',
          size: '61 kB',
          edition: 'public',
          content: 'Plan und Präsentationstabellen für den Ausschuss',
        },
      ],
      remarks: [
        'Die Akzentfarbe ist zu hell.',
        'Die öffentliche Anlage wurde nach dem Schreiben noch einmal geöffnet: nichts Internes darin.',
        'Bitte zuerst massnahmenplan.xlsx öffnen, Blatt „Deckblatt“.',
      ],
      scrub: [{ what: 'Makros', found: 0 }],
      paperText: ['Erster Absatz.'],
    })
  })

  test.each<[string, boolean, boolean, string]>([
    ['open errors', true, false, 'Wegen offener Fehler'],
    ['open errors, wanted or not', true, true, 'Wegen offener Fehler'],
    ['a wish', false, true, 'Die Anlage trägt wie gewünscht'],
  ])('says why it is a draft: %s', (_, hasErrors, asked, start) => {
    expect(exportView({ ...exported, draft: true, hasErrors }, asked).remarks[0]).toMatch(new RegExp(`^${start}`))
  })

  test('says which files are not to be published', () => {
    const files = [file, { ...file, path: 'massnahmenplan-intern.xlsx', edition: 'internal' as const }]
    const view = exportView({ ...exported, files }, false)
    expect(view.sentence).toBe('2 Dateien sind fertig (Kennung der Fassung 3f9a1c07be42).')
    expect(view.remarks.join(' ')).toContain('nicht zur Veröffentlichung bestimmt')
  })
})
