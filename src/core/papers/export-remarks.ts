import { lines, openFirstLine } from '../text/command-line.ts'
import { formatNumber } from '../text/numbers.ts'
import type { Edition } from './frame.ts'

/** A finished file, as far as it is talked about. */
interface FinishedFile {
  /** Where it lies now. */
  readonly path: string
  readonly edition: Edition
}

interface Finished {
  readonly files: readonly FinishedFile[]
  readonly hasErrors: boolean
  /** What the paper does differently from what the settings ask for. */
  readonly remarks: readonly string[]
}

/** What has to be said of exported files: drafts, remarks, which edition is for whom, which file to open first. */
export function exportRemarks(
  { files, hasErrors, remarks }: Finished,
  { draftAsked, draft }: { readonly draftAsked: boolean; readonly draft: string },
): readonly string[] {
  const has = (edition: Edition) => files.some((file) => file.edition === edition)
  const [first] = files
  return [
    ...(hasErrors ? [draft] : draftAsked ? [lines.draftAsked] : []),
    ...remarks,
    ...(has('public') ? [lines.scrubbed] : []),
    ...(has('internal') ? [lines.internal] : []),
    ...(first === undefined ? [] : [openFirstLine(fileName(first))]),
  ]
}

/** Name of a file without its folders. */
export function fileName({ path }: Pick<FinishedFile, 'path'>): string {
  return path.split(/[\\/]/).at(-1) ?? path
}

/** `61 kB`; a kilobyte is 1,000 bytes, begun ones count. */
export function fileSize(bytes: number): string {
  return `${formatNumber(Math.ceil(bytes / 1000))} kB`
}
