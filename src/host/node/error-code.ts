/** The system's name for what went wrong (`ENOENT`, `EBUSY` …); empty for anything else that is thrown. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
