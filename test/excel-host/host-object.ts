/*
 * What an add-in may touch in the simulated Excel. Whatever is not listed here does not exist: an add-in that asks for it
 * fails loudly, and no test can pass on something nobody thought of.
 */

/** One object of Excel's object model, as far as it is modelled. Names as they cross the border: `IsDataFiltered`. */
export interface HostObject {
  /** Its class, for the table of API levels and for messages: `Range`. */
  readonly kind: string
  /** Key by which its collection finds it again. */
  readonly id?: string
  /** Excel keeps such an object alive for the add-in until it is released. */
  readonly tracked?: boolean
  readonly isNull?: boolean
  readonly get?: Readonly<Record<string, () => unknown>>
  readonly set?: Readonly<Record<string, (value: unknown) => void>>
  readonly child?: Readonly<Record<string, () => HostObject>>
  /** Methods that lead to another object. */
  readonly path?: Readonly<Record<string, (...args: readonly unknown[]) => HostObject>>
  /** Methods that answer with a value, or nothing. */
  readonly call?: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>
  /** Of a collection. */
  readonly items?: () => readonly HostObject[]
  readonly item?: (key: unknown) => HostObject
}

/** Excel says no: the add-in gets it as an `OfficeExtension.Error`. */
export class ExcelError extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

export const itemNotFound = (): ExcelError => new ExcelError('ItemNotFound', "The requested resource doesn't exist.")
export const invalidArgument = (): ExcelError =>
  new ExcelError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.')
export const accessDenied = (): ExcelError =>
  new ExcelError('AccessDenied', 'You cannot perform the requested operation.')

/** Nobody has thought of this yet: the model has to learn it, or the add-in must not use it. */
export class NotModelled extends Error {
  constructor(what: string) {
    super(`the simulated Excel does not know: ${what}`)
  }
}

export const nothing: HostObject = { kind: 'Null', isNull: true }
