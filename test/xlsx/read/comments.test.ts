import { describe, expect, test } from 'vitest'
import { Refusal } from '../../../src/core/refusal.ts'
import type { WorkbookGrid } from '../../../src/core/sheet/grid.ts'
import { readGrids } from '../../../src/xlsx/read/read-grids.ts'
import { relationship, workbookBytes } from '../../builders/workbook-bytes.ts'

const notes = 'xl/comments1.xml'
const threads = 'xl/threadedComments/threadedComment1.xml'
const toNotes = relationship('rId1', 'comments', '../comments1.xml')
const toThreads =
  '<Relationship Id="rId2" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/>'

const note = (ref: string, text: string, author = 0): string =>
  `<comment ref="${ref}" authorId="${author}"><text>${text}</text></comment>`
const noteList = (authors: readonly string[], ...list: readonly string[]): string =>
  `<comments><authors>${authors.map((name) => `<author>${name}</author>`).join('')}</authors><commentList>${list.join('')}</commentList></comments>`
const answer = (ref: string, text: string): string =>
  `<threadedComment ref="${ref}" dT="2026-03-01T09:00:00.00" personId="{1}" id="{2}"><text>${text}</text></threadedComment>`
const threadList = (...list: readonly string[]): string => `<ThreadedComments>${list.join('')}</ThreadedComments>`

/** A workbook with these parts at its one sheet, and what its reading says. */
async function commentsIn(parts: Readonly<Record<string, string | Uint8Array>>, limits = {}) {
  const bytes = workbookBytes({
    sheetRelationships: (notes in parts ? toNotes : '') + (threads in parts ? toThreads : ''),
    extra: Object.entries(parts)
      .filter(([, data]) => data !== 'missing')
      .map(([name, data]) => ({ name, data })),
  })
  const grid = await readGrids(bytes, { limits })
  return { comments: Object.fromEntries(grid.sheets[0]?.comments ?? []), unread: unreadOf(grid) }
}

function unreadOf({ notChecked }: WorkbookGrid): readonly string[] {
  return notChecked.filter(({ code }) => code === 'privacy/comment').map(({ why }) => why)
}

describe('notes and threads arrive as texts at their cells', () => {
  const cases: readonly [string, Readonly<Record<string, string>>, Readonly<Record<string, string>>][] = [
    ['a note of plain text', { [notes]: noteList([''], note('B7', '<t>Rückfrage</t>')) }, { B7: 'Rückfrage' }],
    [
      'a note as Excel writes it, with its writer in bold',
      {
        [notes]: noteList(
          ['Büro', 'Stelle 2'],
          note('B7', '<r><rPr><b/></rPr><t>Stelle 2:</t></r><r><t xml:space="preserve">\nnoch klären</t></r>', 1),
        ),
      },
      { B7: 'noch klären' },
    ],
    [
      'a note that begins with a word and a colon, which is no name',
      { [notes]: noteList(['Büro'], note('A1', '<t>Achtung: vertraulich</t>')) },
      { A1: 'Achtung: vertraulich' },
    ],
    ['a note in which nobody wrote', { [notes]: noteList(['Büro'], note('A1', '<t>Büro:\n</t>')) }, { A1: '' }],
    ['a note without a text', { [notes]: noteList([], '<comment ref="A1" authorId="0"/>') }, { A1: '' }],
    [
      'absolute addresses, prefixes, and references to characters',
      { [notes]: noteList([''], note('$C$3', '<t>a &amp; b_x000A_c</t>')).replace(/<(\/?)/g, '<$1x:') },
      { C3: 'a & b\nc' },
    ],
    [
      'a thread with an answer',
      { [threads]: threadList(answer('B7', 'Stimmt das?'), answer('B7', 'Ja.'), answer('C7', 'Neu')) },
      { B7: 'Stimmt das?\nJa.', C7: 'Neu' },
    ],
    [
      'a thread instead of the excuse that Excel writes beside it',
      {
        [notes]: noteList(['tc={1}'], note('B7', '<t>[Kommentarthread]\n\nIhre Version …</t>'), note('B9', '<t>x</t>')),
        [threads]: threadList(answer('B7', 'Stimmt das?')),
      },
      { B7: 'Stimmt das?', B9: 'x' },
    ],
  ]
  test.each(cases)('%s', async (_, parts, expected) => {
    expect(await commentsIn(parts)).toEqual({ comments: expected, unread: [] })
  })
})

describe('what cannot be read is said, and the plan is read all the same', () => {
  const cases: readonly [string, Readonly<Record<string, string>>, Readonly<Record<string, string>>][] = [
    ['a part that is missing', { [notes]: 'missing' }, {}],
    [
      'a part that breaks off',
      { [notes]: `<comments><commentList>${note('A1', '<t>x</t>')}<comment ref="A2"` },
      { A1: 'x' },
    ],
    ['a document type', { [threads]: `<!DOCTYPE x [<!ENTITY a "b">]>${threadList(answer('A1', '&a;'))}` }, {}],
    [
      'an address outside any sheet',
      { [notes]: noteList([], note('XFE1', '<t>x</t>'), note('A2', '<t>y</t>')) },
      { A2: 'y' },
    ],
  ]
  test.each(cases)('%s', async (_, parts, expected) => {
    const { comments, unread } = await commentsIn(parts)
    expect(comments).toEqual(expected)
    expect(unread).toEqual([expect.stringContaining('Blatt „Plan“')])
  })

  test('more notes than we take on', async () => {
    const list = ['A1', 'A2', 'A3'].map((ref) => note(ref, '<t>x</t>'))
    const { comments, unread } = await commentsIn({ [notes]: noteList([], ...list) }, { comments: 2 })
    expect(Object.keys(comments)).toEqual(['A1', 'A2'])
    expect(unread).toHaveLength(1)
  })
})

test('a hundred thousand answers at one cell are read in the time of as many cells', { timeout: 10_000 }, async () => {
  const many = answer('A1', 'x').repeat(150_000)
  const { comments, unread } = await commentsIn({ [threads]: threadList(many) })
  expect(comments['A1']).toHaveLength(199_999)
  expect(unread).toHaveLength(1)
})

test('a bomb among the notes is refused', async () => {
  const bomb = noteList([], note('A1', `<t>${' '.repeat(30_000_000)}</t>`))
  await expect(commentsIn({ [notes]: bomb })).rejects.toThrow(Refusal)
})
