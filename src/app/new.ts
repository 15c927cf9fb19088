import { examplePlan } from '../core/papers/example/example-plan.ts'
import { agreedExamplePlan } from '../core/papers/example-agreed/agreed-example-plan.ts'
import { describeTemplate, templateDate } from '../core/papers/template.ts'
import type { TemplateContent } from '../core/papers/template-content.ts'
import type { Writers } from './export.ts'
import { type GivenSetting, givenSettings } from './given-settings.ts'
import type { Host } from './host.ts'

/** What a new plan begins with. */
export type NewPlanContent = 'empty' | 'example' | 'agreed-example'

export interface NewPlanOptions {
  /** Name of the file to write. */
  readonly file: string
  readonly content: NewPlanContent
  readonly settings: readonly GivenSetting[]
}

const contents: { readonly [C in NewPlanContent]: TemplateContent } = {
  empty: {},
  example: examplePlan,
  'agreed-example': agreedExamplePlan,
}

/**
 * Writes a new plan: the small template, or an example. The same bytes as the files under `templates/`, unless
 * settings are given.
 * @returns where it lies now
 * @throws Refusal for a setting that does not exist or a value it cannot take
 */
export async function newPlan(
  host: Host,
  { writePaper }: Pick<Writers, 'writePaper'>,
  options: NewPlanOptions,
): Promise<string> {
  const content = contents[options.content]
  const settings = { ...content.settings, ...givenSettings(options.settings) }
  const bytes = await writePaper(describeTemplate({ ...content, settings }, templateDate))
  const [path] = await host.deliver([{ path: options.file, bytes }])
  return path ?? options.file
}
