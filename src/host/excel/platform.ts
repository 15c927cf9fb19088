/** In the Excel of the desktop a download from the pane comes to nothing, without a word. */
export function canDownload(): boolean {
  return Office.context.platform === Office.PlatformType.OfficeOnline
}
