import type { Actor } from '../plan/actor.ts'
import { actorTable } from '../sheet/columns/people.ts'
import {
  actorsHeadings,
  actorsSubtitle,
  actorsTitle,
  allActors,
  listRemark,
  marks,
  matrixHeaders,
  noOverlap,
  overlapHeaders,
  overlapRemark,
  overlapSentence,
  withoutGroup,
} from '../text/papers-actors.ts'
import { type Body, bodiesOf, type NamedActor, namedActors, overlapsOf, sharedMembers } from './bodies.ts'
import { columnParts } from './column-parts.ts'
import { type Edition, type Frame, pageOf } from './frame.ts'
import { textWidth, widestWord } from './measure-text.ts'
import { leastPageScale, printableCharacters } from './page-size.ts'
import type { PaperCell, PaperSheet } from './paper.ts'
import { charactersFor, typeOf } from './row-height.ts'
import { cell, headerCells, SheetStack } from './sheet-stack.ts'
import { styleOf } from './styles.ts'
import { tableHeaders } from './table-headers.ts'

const nameWidth = 44
const codeWidth = 11
const leastBody = 16
const widestBody = 30
const groupWidth = 20
/** So many names of bodies as can be read in one line or two. */
const widestText = 40

/** Whether there is anything to say: a public edition lists actors only to show who sits where. */
export function hasActorSheet({ plan, edition }: Pick<Frame, 'plan' | 'edition'>): boolean {
  const actors = namedActors(plan)
  return (
    actors.some(({ bodies }) => bodies !== null && bodies.length > 0) || (edition === 'internal' && actors.length > 0)
  )
}

function bodyWidth({ name }: Body, font: string): number {
  const header = styleOf('tableHeaderCentre')
  const word = charactersFor(widestWord(name, typeOf(header, font)) * 1.06, header)
  // The list below has the names as text in one of these columns.
  const text = styleOf('cell')
  const line = charactersFor(textWidth(`${name};`, typeOf(text, font)) * 1.06, text)
  return Math.ceil(Math.min(widestBody, Math.max(leastBody, word, line)))
}

// Matrix: who sits where

/** Actors of a group stand together; the groups in the order of the sheet, those without one last. */
function grouped(actors: readonly NamedActor[]): ReadonlyMap<string | null, readonly NamedActor[]> {
  const groups = new Map<string | null, NamedActor[]>()
  for (const actor of actors) {
    const there = groups.get(actor.group)
    if (there) there.push(actor)
    else groups.set(actor.group, [actor])
  }
  return new Map([...groups].toSorted(([a], [b]) => Number(a === null) - Number(b === null)))
}

function counted(actors: readonly NamedActor[], bodies: readonly Body[]): readonly number[] {
  return bodies.map(({ members }) => actors.filter((actor) => members.has(actor)).length)
}

function actorRow(actor: NamedActor, bodies: readonly Body[], groups: boolean): readonly PaperCell[] {
  return [
    cell(actor.title, 'cell'),
    cell(actor.code, 'cellStrong'),
    ...bodies.map(({ members }) => (members.has(actor) ? cell(marks.yes, 'cellCentre') : cell(marks.no, 'cellNo'))),
    ...(groups ? [cell(actor.group, 'cell')] : []),
  ]
}

interface Matrix {
  readonly actors: readonly NamedActor[]
  readonly bodies: readonly Body[]
  /** Whether the actors have groups at all. */
  readonly groups: boolean
}

function bodyHeaders(bodies: readonly Body[], taken: readonly string[]): readonly PaperCell[] {
  const names = tableHeaders(
    bodies.map(({ name }) => name),
    taken,
  )
  return headerCells(names, 'tableHeaderCentre')
}

function addMatrix(stack: SheetStack, { actors, bodies, groups }: Matrix, name: string): void {
  const own = [matrixHeaders.actor, matrixHeaders.code]
  const last = groups ? [matrixHeaders.group] : []
  stack.table({
    name,
    headers: [...headerCells(own), ...bodyHeaders(bodies, [...own, ...last]), ...headerCells(last)],
    rows: [
      ...[...grouped(actors).values()].flat().map((actor) => actorRow(actor, bodies, groups)),
      [
        cell(allActors, 'sum'),
        cell(null, 'sum'),
        ...counted(actors, bodies).map((number) => cell(number, 'sumCentre')),
        ...(groups ? [cell(null, 'sum')] : []),
      ],
    ],
    dense: true,
  })
}

/** How strong each group is in each body. */
function addGroups(stack: SheetStack, { actors, bodies }: Matrix, name: string): void {
  const own = [matrixHeaders.group, matrixHeaders.number]
  stack.heading(actorsHeadings.groups)
  stack.table({
    name,
    headers: [
      cell(matrixHeaders.group, 'tableHeader'),
      cell(matrixHeaders.number, 'tableHeaderNumber'),
      ...bodyHeaders(bodies, own),
    ],
    rows: [...grouped(actors)].map(([group, members]) => [
      cell(group ?? withoutGroup, 'cellStrong'),
      cell(members.length, 'cellNumber'),
      ...counted(members, bodies).map((number) => (number === 0 ? cell(marks.no, 'cellNo') : cell(number, 'cellRank'))),
    ]),
    dense: true,
  })
}

// Overlaps

function overlapRow(body: Body, bodies: readonly Body[]): readonly PaperCell[] {
  return [
    cell(body.name, 'cellStrong'),
    cell(body.members.size, 'cellNumber'),
    ...bodies.map((other) =>
      other === body ? cell(marks.no, 'cellNo') : cell(sharedMembers(body, other).length, 'cellRank'),
    ),
  ]
}

function addOverlaps(stack: SheetStack, bodies: readonly Body[], parts: readonly (readonly Body[])[]): void {
  const own = [overlapHeaders.body, overlapHeaders.members]
  stack.heading(actorsHeadings.overlaps)
  stack.lines(overlapRemark, 'subtitle')
  parts.forEach((part, index) => {
    stack.table({
      name: `tblGremien${index + 1}`,
      headers: [
        cell(overlapHeaders.body, 'tableHeader'),
        cell(overlapHeaders.members, 'tableHeaderNumber'),
        ...bodyHeaders(part, own),
      ],
      rows: bodies.map((body) => overlapRow(body, part)),
      dense: true,
    })
  })
  const overlaps = overlapsOf(bodies)
  for (const { bodies: pair, members } of overlaps) {
    const titles = members.map(({ title }) => title)
    stack.lines(overlapSentence([pair[0].name, pair[1].name], titles), 'line', 6)
  }
  if (overlaps.length === 0) stack.lines(noOverlap, 'line', 6)
}

// List: the actors as the plan has them

/** Which of the columns an edition may show: whether somebody takes part in the vote belongs to nobody else. */
const listed: { readonly [E in Edition]: readonly (keyof Actor)[] } = {
  public: ['name', 'code', 'bodies', 'group'],
  internal: ['name', 'code', 'bodies', 'group', 'aliases', 'takesPart', 'weight'],
}

function actorCell(actor: Actor, key: keyof Actor): PaperCell {
  const value = actor[key]
  if (value === null) return cell(null, 'cell')
  if (typeof value === 'boolean') return cell(value ? 'ja' : 'nein', 'cell')
  if (typeof value === 'number') return cell(value, 'cellDecimal')
  return cell(typeof value === 'string' ? value : value.join('; '), key === 'code' ? 'cellStrong' : 'cell')
}

function listKeys(actors: readonly NamedActor[], edition: Edition): readonly (keyof Actor)[] {
  const filled = (key: keyof Actor) => actors.some((actor) => actor[key] !== null)
  return listed[edition].filter((key) => key === 'name' || key === 'code' || filled(key))
}

function addList(stack: SheetStack, actors: readonly NamedActor[], keys: readonly (keyof Actor)[]): void {
  stack.heading(actorsHeadings.list)
  stack.lines(listRemark, 'subtitle')
  stack.table({
    name: actorTable.table,
    headers: headerCells(keys.map((key) => actorTable.columns[key].header)),
    rows: actors.map((actor) => keys.map((key) => actorCell({ ...actor, name: actor.title }, key))),
    dense: true,
  })
}

interface Layout {
  readonly widths: readonly number[]
  readonly parts: readonly (readonly Body[])[]
}

/** Bodies side by side as far as the page has room; in several tables they are all equally wide. */
function bodyParts(bodies: readonly Body[], font: string): readonly (readonly [Body, number])[][] {
  const widths = bodies.map((body) => [body, bodyWidth(body, font)] as const)
  const room =
    Math.floor(printableCharacters('landscape') / leastPageScale) - nameWidth - codeWidth - 2 * groupWidth + leastBody
  const total = widths.reduce((sum, [, width]) => sum + width, 0)
  if (total <= room) return bodies.length === 0 ? [] : [widths]
  const widest = widths.reduce((most, [, width]) => Math.max(most, width), leastBody)
  return columnParts(
    bodies.map((body) => [body, widest] as const),
    ([, width]) => width,
    room,
  )
}

/** All tables share the columns of the sheet; the list has the names of the bodies as text in the third. */
function layoutOf(bodies: readonly Body[], listColumns: number, font: string): Layout {
  const page = printableCharacters('landscape') - nameWidth - codeWidth
  const parts = bodyParts(bodies, font)
  // The group stands behind the bodies, in the list in the fourth column.
  const needs = [[leastBody, groupWidth], ...parts.map((part) => [...part.map(([, width]) => width), groupWidth])]
  const most = Math.max(listColumns - 2, ...needs.map((one) => one.length))
  const beside = Array.from({ length: most }, (_, column) =>
    Math.max(leastBody, ...needs.map((one) => one[column] ?? 0)),
  )
  const [first = leastBody, ...others] = beside
  const left = page - beside.reduce((sum, width) => sum + width, 0)
  return {
    widths: [nameWidth, codeWidth, Math.max(first, Math.min(widestText, first + left)), ...others],
    parts: parts.map((part) => part.map(([body]) => body)),
  }
}

/** *Akteure und Gremien*: who sits where, which bodies share members, and the actors as a list to be read back. */
export function describeActors(frame: Frame, name: string): PaperSheet {
  const actors = namedActors(frame.plan)
  const bodies = bodiesOf(actors)
  const keys = listKeys(actors, frame.edition)
  const { widths, parts } = layoutOf(bodies, keys.length, frame.font)
  const stack = new SheetStack(widths, frame)
  stack.title(actorsTitle)
  stack.subtitle(actorsSubtitle)
  const sitting = actors.filter((actor) => (actor.bodies?.length ?? 0) > 0)
  const groups = new Set(sitting.map(({ group }) => group)).size
  parts.forEach((part, index) => {
    const matrix = { actors: sitting, bodies: part, groups: groups > 1 }
    addMatrix(stack, matrix, `tblAkteureGremien${index + 1}`)
    if (groups > 1) stack.block(() => addGroups(stack, matrix, `tblGruppen${index + 1}`))
  })
  if (bodies.length > 1) stack.block(() => addOverlaps(stack, bodies, parts))
  stack.block(() => addList(stack, actors, keys))
  return stack.sheet(name, pageOf(frame, 'landscape'))
}
