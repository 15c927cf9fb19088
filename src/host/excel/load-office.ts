import { isRecentEnough } from './api-version.ts'

/** Why the pane cannot work here; `null` where it can. */
export type OfficeProblem = 'blocked' | 'too-slow' | 'not-excel' | 'too-old'

interface OfficeSource {
  /** The only address that Microsoft supports, or that of a copy of one's own. */
  readonly address: string
  /** `Office.onReady` never rejects, and a firewall may swallow a request for minutes. */
  readonly mostMilliseconds: number
}

/**
 * Brings office.js into the page and waits until it knows where it is. Never throws and never waits longer than it is
 * told to: whoever sits before the pane is to read why nothing happens.
 */
export function loadOffice(page: Document, { address, mostMilliseconds }: OfficeSource): Promise<OfficeProblem | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve('too-slow'), mostMilliseconds)
    const end = (problem: OfficeProblem | null): void => {
      clearTimeout(timer)
      resolve(problem)
    }
    const script = page.createElement('script')
    script.src = address
    // Else whatever in the page bears the name of a button's function would be taken for it, an element's id included.
    script.dataset['useAssociatedActionsOnly'] = '1'
    script.onerror = () => end('blocked')
    script.onload = () => void ready().then(end, () => end('blocked'))
    page.head.append(script)
  })
}

async function ready(): Promise<OfficeProblem | null> {
  const { host } = await Office.onReady()
  if (host !== Office.HostType.Excel) return 'not-excel'
  return isRecentEnough() ? null : 'too-old'
}
