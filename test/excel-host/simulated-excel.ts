import { basename } from 'node:path'
import type { Area } from '../../src/core/sheet/grid.ts'
import { type Edition, supports } from './api-levels.ts'
import { accessDenied, ExcelError } from './host-object.ts'
import { answer, References, type ReplyBody, type RequestBody } from './interpreter.ts'
import { fullAddress, type ModelSheet, ModelWorkbook } from './model.ts'
import { type HostEvent, type HostReply, loadOfficeJs, type OfficeHost } from './office-js.ts'
import { typeInto } from './typed.ts'
import { loadWorkbook, saveWorkbook } from './workbook-file.ts'
import { type World, workbookObject } from './workbook-objects.ts'
import { worksheetObject } from './worksheet-objects.ts'

/** Excel on the web takes and gives no more at once. */
const payloadLimit = 5_000_000

const errors = { cellEditing: 5004, lostSession: 5012, requestTooLarge: 5103, responseTooLarge: 5104 } as const
/** The add-in asks Excel to wait until the person has finished the cell. */
const delayForCellEdit = 64

export interface SimulatedExcelOptions {
  readonly edition?: Edition
  readonly payloadLimit?: number
  readonly latencyMilliseconds?: number
  /** Results of formulas that the file has none for, by `Blatt!A1`. */
  readonly computed?: Readonly<Record<string, string | number | { readonly error: string }>>
}

/** What went over the border, to be counted and looked at. */
export interface Message {
  readonly bytes: number
  readonly replyBytes: number
  readonly error: string | number | null
  /** Only lets go of objects, after everything else is done. */
  readonly isCleanUp: boolean
}

/** Excel with one open workbook, as far as it is modelled, and the person and the colleagues who sit before it. */
export class SimulatedExcel implements OfficeHost {
  readonly workbook: ModelWorkbook
  readonly messages: Message[] = []
  /** Workbooks that the add-in has opened. */
  readonly opened: Uint8Array[] = []
  isSessionLost = false
  /** Done once before the message of this number (from 1) is answered, counted from when it is set. */
  private readonly interruptions: { atMessage: number; act: () => void }[] = []
  private nextError: string | null = null
  private limit: number
  private failingWrite: { member: string; after: number } | null = null
  private finished: Promise<void> | null = null
  private finish: (() => void) | null = null
  private isListening = false
  private readonly file: string
  private readonly options: SimulatedExcelOptions
  private readonly loaded: ReturnType<typeof loadWorkbook>
  private readonly references = new References()
  private raise: (event: HostEvent) => void = () => undefined
  private readonly world: World
  readonly edition: Edition

  constructor(file: string, options: SimulatedExcelOptions = {}) {
    this.file = file
    this.options = options
    this.edition = options.edition ?? '365'
    this.limit = options.payloadLimit ?? payloadLimit
    this.loaded = loadWorkbook(file)
    this.workbook = new ModelWorkbook(basename(file), this.loaded)
    for (const [place, value] of Object.entries(options.computed ?? {})) {
      const [sheet = '', cell = ''] = place.split('!')
      const held = this.workbook.sheet(sheet).cells.get(cell)
      if (held?.formula == null) throw new Error(`${place} is no formula`)
      held.value = value
    }
    this.world = this.makeWorld()
  }

  /** Loads office.js into Node, and puts it where an add-in finds it. */
  install(): void {
    const { Excel, Office, OfficeExtension, raise } = loadOfficeJs(this)
    this.onEvent(raise)
    Object.assign(globalThis, { Excel, Office, OfficeExtension })
  }

  /** Where Excel's events go. */
  onEvent(raise: (event: HostEvent) => void): void {
    this.raise = raise
  }

  isSetSupported(set: string, version?: string): boolean {
    return supports(this.edition, set, version)
  }

  /** Messages that carried questions or changes. */
  get syncs(): number {
    return this.messages.filter(({ isCleanUp }) => !isCleanUp).length
  }

  /** Somebody types into a cell: this person, or a colleague in another window. */
  type(sheet: string, cell: string, input: string | number | boolean): void {
    const model = this.workbook.sheet(sheet)
    const area = this.area(cell)
    typeInto(model.open(area.firstRow, area.firstColumn), input)
    this.raiseChanged(model, area, 'Unknown')
  }

  /** Somebody inserts a row above this one. */
  insertRow(sheet: string, row: number): void {
    const model = this.workbook.sheet(sheet)
    const cells = [...model.cells]
    model.cells.clear()
    for (const [key, cell] of cells) {
      const at = Number(key.replace(/^[A-Z]+/, ''))
      model.cells.set(at < row ? key : `${key.replace(/\d+$/, '')}${at + 1}`, cell)
    }
    const moved = (area: Area): Area => {
      const down = (line: number) => (line >= row ? line + 1 : line)
      return { ...area, firstRow: down(area.firstRow), lastRow: down(area.lastRow) }
    }
    for (const table of model.tables) table.area = moved(table.area)
    for (const format of model.formats) format.areas = format.areas.map(moved)
  }

  /** Somebody does something just before the add-in's next message but `messages` is answered. */
  before(message: number, act: () => void): void {
    this.interruptions.push({ atMessage: this.messages.length + message, act })
  }

  /** Excel fails at the write of this member, after so many have gone well. */
  failAt(member: string, after = 0): void {
    this.failingWrite = { member, after }
  }

  /** Excel answers the next message with this error, whatever it says. */
  failNext(code: string): void {
    this.nextError = code
  }

  /** From now on Excel takes and gives no more at once. */
  limitTo(bytes: number): void {
    this.limit = bytes
  }

  /** The person has begun to type into a cell and has not pressed Enter. */
  startEditing(): void {
    this.finished = new Promise((resolve) => {
      this.finish = () => {
        this.finished = null
        resolve()
      }
    })
  }
  pressEnter(): void {
    this.finish?.()
  }

  /** Saves a copy for other programs to look at. */
  save(target: string): void {
    saveWorkbook(this.file, target, this.workbook, this.loaded)
  }

  private area(cell: string): Area {
    const [, letters = '', row] = /^([A-Z]+)(\d+)$/.exec(cell) ?? []
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
    return { firstRow: Number(row), lastRow: Number(row), firstColumn: column, lastColumn: column }
  }

  /** Answers one request of office.js: a body as JSON, and its flags. */
  async execute(text: string, flags: number): Promise<HostReply> {
    const body = JSON.parse(text) as RequestBody
    const isCleanUp = body.Actions.every(({ Name, ActionType }) => Name === '_RemoveReference' || ActionType === 1)
    const number = this.messages.length + 1
    for (const { atMessage, act } of this.interruptions) if (atMessage === number) act()
    const { latencyMilliseconds } = this.options
    if (latencyMilliseconds) await new Promise((resolve) => setTimeout(resolve, latencyMilliseconds))
    const log = (replyBytes: number, error: Message['error']) =>
      this.messages.push({ bytes: text.length, replyBytes, error, isCleanUp })
    const refuse = (error: number): HostReply => {
      log(0, error)
      return { error }
    }
    if (this.isSessionLost) return refuse(errors.lostSession)
    if (this.finished !== null) {
      if ((flags & delayForCellEdit) === 0) return refuse(errors.cellEditing)
      await this.finished
    }
    const { limit } = this
    if (byteLength(text) > limit) return refuse(errors.requestTooLarge)
    const reply = this.failed() ?? this.answer(body)
    const replyText = JSON.stringify(reply)
    if (byteLength(replyText) > limit) return refuse(errors.responseTooLarge)
    log(replyText.length, reply.Error?.Code ?? null)
    return { body: replyText }
  }

  private failed(): ReplyBody | null {
    const Code = this.nextError
    this.nextError = null
    return Code === null ? null : { Results: [], Error: { Code, Message: `simulated ${Code}`, Location: '' } }
  }

  private answer(body: RequestBody): ReplyBody {
    const { edition, references } = this
    const beforeWrite = (member: string) => this.beforeWrite(member)
    return answer(body, { root: workbookObject(this.world), edition, references, beforeWrite })
  }

  private beforeWrite(member: string): void {
    if (this.failingWrite?.member !== member) return
    if (this.failingWrite.after-- > 0) return
    this.failingWrite = null
    throw new ExcelError('GeneralException', 'An internal error has occurred.')
  }

  private makeWorld(): World {
    const world: World = {
      workbook: this.workbook,
      proveWritable: (sheet) => {
        if (sheet.isProtected || this.workbook.isReadOnly) throw accessDenied()
      },
      proveStructure: () => {
        if (this.workbook.isStructureProtected || this.workbook.isReadOnly) throw accessDenied()
      },
      changed: (sheet, area, source) => this.raiseChanged(sheet, area, source),
      listen: (wanted) => {
        this.isListening = wanted
      },
      open: (base64) => this.opened.push(Buffer.from(base64, 'base64')),
      worksheet: (sheet) => worksheetObject(world, sheet),
      nextFormat: () => this.workbook.nextFormat(),
    }
    return world
  }

  private raiseChanged(sheet: ModelSheet, area: Area, triggerSource: string): void {
    if (!this.isListening) return
    const address = fullAddress(sheet.name, area).replace(/^.*!/, '')
    const details = { address, changeType: 'RangeEdited', source: 'Local', worksheetId: sheet.id, triggerSource }
    const message = JSON.stringify({ ...details, shiftDirection: 'None' })
    const entry = { messageCategory: 65_536, messageType: 10, targetId: 'Workbook', message, id: 0 }
    this.raise({ entries: [{ ...entry, isRemoteOverride: false }] })
  }
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length
}
