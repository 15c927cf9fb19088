/** Whether this Excel has the API set `ExcelApi` in this version. */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version)
}

/** Office 2021: merged areas came with 1.13, the source of a change with 1.14. */
export function isRecentEnough(): boolean {
  return supports('1.14')
}
