import { Refused } from '../../core/refused.ts'

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
export function refusalFor(error: OfficeExtension.Error): Refused {
  switch (error.code) {
    case 'InvalidOperationInCellEditMode':
      return new Refused('excel/cell-editing', {}, error)
    case 'AccessDenied':
      return new Refused('excel/access-denied', {}, error)
    case 'ItemNotFound':
    case 'InvalidReference':
      return new Refused('excel/item-missing', {}, error)
    case 'RequestPayloadSizeLimitExceeded':
    case 'ResponsePayloadSizeLimitExceeded':
    case 'OperationCellsExceedLimit':
    case 'RangeExceedsLimit':
      return new Refused('excel/too-large', {}, error)
    case 'InvalidOrTimedOutSession':
    case 'ConnectionFailure':
    case 'HostRestartNeeded':
    case 'Timeout':
      return new Refused('excel/session-lost', {}, error)
    case 'ActivityLimitReached':
    case 'RequestAborted':
    case 'Conflict':
      return new Refused('excel/busy', {}, error)
    case 'InactiveWorkbook':
      return new Refused('excel/opened-twice', {}, error)
    case 'WriteNotSupportedWhenModalDialogOpen':
      return new Refused('excel/dialog-open', {}, error)
    case 'ApiNotFound':
    case 'ApiNotAvailable':
    case 'UnsupportedOperation':
    case 'NotImplemented':
      return new Refused('excel/too-old', {}, error)
    default:
      return new Refused('excel/failed', { reason: error.code }, error)
  }
}
