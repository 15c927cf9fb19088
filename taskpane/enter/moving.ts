/*
 * Where the focus goes in the form. It follows the inputs as they stand on the page: rows may be closed, fields may be
 * entered in different ways.
 */

function inputsOf(form: HTMLElement): readonly HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>('input[data-measure]')]
}

function isOpen(input: HTMLInputElement): boolean {
  return input.closest('[data-open]') !== null
}

/** The input of a draft. */
export function inputOf(form: HTMLElement, measure: string, slot: string): HTMLInputElement | undefined {
  return inputsOf(form).find(({ dataset }) => dataset['measure'] === measure && dataset['slot'] === slot)
}

/**
 * The next input of the same row; after the last one the next open row, from the top again where none is left below.
 * Who goes through rows that have been filled goes on to the very next one. `undefined` when all is done.
 */
export function inputAfter(form: HTMLElement, input: HTMLInputElement, wasOpen: boolean): HTMLInputElement | undefined {
  const inputs = inputsOf(form)
  const at = inputs.indexOf(input)
  const next = inputs[at + 1]
  const row = input.closest('tr')
  if (next?.closest('tr') === row || (next !== undefined && !wasOpen)) return next
  return [...inputs.slice(at + 1), ...inputs.slice(0, at)].find((other) => isOpen(other) && other.closest('tr') !== row)
}

/** The input in the same column of the row above (-1) or below (1). */
export function inputBeside(form: HTMLElement, input: HTMLInputElement, step: 1 | -1): HTMLInputElement | undefined {
  const column = inputsOf(form).filter(({ dataset }) => dataset['column'] === input.dataset['column'])
  return column[column.indexOf(input) + step]
}

/** Where the typing begins: at the first open row, or at the first at all. */
export function firstInput(form: HTMLElement): HTMLInputElement | undefined {
  const inputs = inputsOf(form)
  return inputs.find(isOpen) ?? inputs[0]
}

/** An input whose text was not understood. */
export function invalidInput(form: HTMLElement): HTMLInputElement | undefined {
  return inputsOf(form).find((input) => input.getAttribute('aria-invalid') === 'true')
}
