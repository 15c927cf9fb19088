/**
 * In Excel on the web office.js takes every Tab and Escape that reaches the window. It goes on from one control to the next
 * itself and does not know headings or rows that have the focus: from there it throws the person out of the pane and into
 * the sheet; and a dialog is not closed any more. Where the browser knows the way inside of the page, it keeps the key.
 */
export function keepKeys(page: Document): void {
  page.addEventListener('keydown', (event) => {
    const isInDialog = page.querySelector('dialog[open]') !== null
    const isOurs = event.key === 'Tab' ? isInDialog || goesOn(page, event) : event.key === 'Escape' && isInDialog
    if (isOurs) event.stopPropagation()
  })
}

const controls = 'a[href], button, input, select, textarea, summary, [tabindex]'

/** There is something in the page behind this place, or before it, that Tab can reach. */
function goesOn(page: Document, { target, shiftKey }: KeyboardEvent): boolean {
  if (!(target instanceof Node)) return false
  const way = shiftKey ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING
  return [...page.querySelectorAll<HTMLElement>(controls)].some(
    (one) =>
      (target.compareDocumentPosition(one) & way) !== 0 &&
      one.tabIndex >= 0 &&
      !one.matches(':disabled') &&
      one.getClientRects().length > 0,
  )
}
