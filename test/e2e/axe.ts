import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults, Result } from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What must hold: WCAG 2.1, levels A and AA. */
const required = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']
/** What is worth knowing. */
const advised = ['wcag22aa', 'best-practice']

/** All rules, those that must hold, or of these only what colours can break. */
type Rules = 'all' | 'required' | 'colours'

const runOnly = {
  all: { type: 'tag', values: [...required, ...advised] },
  required: { type: 'tag', values: required },
  colours: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
} as const satisfies Readonly<Record<Rules, unknown>>

export interface AxeReport {
  /** One line for each element that fails: `serious color-contrast · p.hint · Element has …`. */
  readonly violations: readonly string[]
  /** The same for what goes beyond WCAG 2.1 AA. */
  readonly advice: readonly string[]
  /** What axe could not decide: somebody has to look. */
  readonly undecided: readonly string[]
  /** How many rules found something to look at; 0 means that nothing was judged. */
  readonly passes: number
}

/**
 * Judges the page as it stands. axe runs in a world of its own, handed in through the debugger: the page's policy stays as
 * it is, and the page sees nothing of it.
 */
export async function axe(page: Page, rules: Rules = 'all'): Promise<AxeReport> {
  const session = await page.context().newCDPSession(page)
  try {
    const { frameTree } = await session.send('Page.getFrameTree')
    const world = { frameId: frameTree.frame.id, worldName: 'axe' }
    const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', world)
    const options = { runOnly: runOnly[rules], iframes: false }
    const there = await session.send('Runtime.evaluate', { expression: 'typeof axe', contextId })
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      // As long as a document lives, so does its world.
      expression: `${there.result.value === 'object' ? '' : await source}\n;axe.run(document, ${JSON.stringify(options)})`,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(`axe: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`)
    return reportOf(result.value)
  } finally {
    await session.detach()
  }
}

function reportOf({ violations, incomplete, passes }: AxeResults): AxeReport {
  const isRequired = ({ tags }: Result): boolean => tags.some((tag) => required.includes(tag))
  return {
    violations: violations.filter(isRequired).flatMap(lines),
    advice: violations.filter((result) => !isRequired(result)).flatMap(lines),
    undecided: incomplete.flatMap(lines),
    passes: passes.length,
  }
}

function lines({ id, impact, nodes }: Result): readonly string[] {
  return nodes.map(({ target, any, all, none }) => {
    const reasons = [...any, ...all, ...none].map(({ message }) => message)
    return `${impact} ${id} · ${target.join(' ')} · ${reasons.join('; ')}`
  })
}
