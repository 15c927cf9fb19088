import { examplePlan } from '../core/papers/example/example-plan.ts'
import { describeTemplate, templateDate } from '../core/papers/template.ts'
import type { TemplateContent } from '../core/papers/template-content.ts'
import type { Writers } from './export.ts'
import { type GivenSetting, givenSettings } from './given-settings.ts'
import type { Host } from './host.ts'

export interface NewPlanOptions {
  /** Name of the file to write. */
  readonly file: string
  readonly example: boolean
  readonly settings: readonly GivenSetting[]
}

/**
 * Writes a new plan: the small template, or the example. The same bytes as the files under `templates/`, unless
 * settings are given.
 * @returns where it lies now
 * @throws Refusal for a setting that does not exist or a value it cannot take
 */
export async function newPlan(
  host: Host,
  { writePaper }: Pick<Writers, 'writePaper'>,
  options: NewPlanOptions,
): Promise<string> {
  const content: TemplateContent = options.example ? examplePlan : {}
  const settings = { ...content.settings, ...givenSettings(options.settings) }
  const bytes = await writePaper(describeTemplate({ ...content, settings }, templateDate))
  const [path] = await host.deliver([{ path: options.file, bytes }])
  return path ?? options.file
}
