import { Refusal } from '../../core/refusal.ts'

/** What the library says of a program that asks for what it has not loaded: bugs of ours, and no answer of Excel. */
const bugs = new Set([
  'PropertyNotLoaded',
  'ValueNotLoaded',
  'InvalidObjectPath',
  'InvalidRequestContext',
  'RunMustReturnPromise',
])

/** Excel's own errors; what else is thrown is a bug of ours. */
export function isExcelError(error: unknown): error is OfficeExtension.Error {
  return error instanceof OfficeExtension.Error && !bugs.has(error.code)
}

/** The sentence that a person gets for an error of Excel. Source: "Error handling with the application-specific APIs". */
export function refusalFor(error: OfficeExtension.Error): Refusal {
  switch (error.code) {
    case 'InvalidOperationInCellEditMode':
      return new Refusal('excel/cell-editing', {}, error)
    case 'AccessDenied':
      return new Refusal('excel/access-denied', {}, error)
    case 'ItemNotFound':
    case 'InvalidReference':
      return new Refusal('excel/item-missing', {}, error)
    case 'RequestPayloadSizeLimitExceeded':
    case 'ResponsePayloadSizeLimitExceeded':
    case 'OperationCellsExceedLimit':
    case 'RangeExceedsLimit':
      return new Refusal('excel/too-large', {}, error)
    case 'InvalidOrTimedOutSession':
    case 'ConnectionFailure':
    case 'HostRestartNeeded':
    case 'Timeout':
      return new Refusal('excel/session-lost', {}, error)
    case 'ActivityLimitReached':
    case 'RequestAborted':
    case 'Conflict':
      return new Refusal('excel/busy', {}, error)
    case 'InactiveWorkbook':
      return new Refusal('excel/opened-twice', {}, error)
    case 'WriteNotSupportedWhenModalDialogOpen':
      return new Refusal('excel/dialog-open', {}, error)
    case 'ApiNotFound':
    case 'ApiNotAvailable':
    case 'UnsupportedOperation':
    case 'NotImplemented':
      return new Refusal('excel/too-old', {}, error)
    default:
      return new Refusal('excel/failed', { reason: error.code }, error)
  }
}
