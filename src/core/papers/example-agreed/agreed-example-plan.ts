import type { TemplateContent } from '../template-content.ts'
import { inField } from './agreed-row.ts'
import { housing, social } from './housing-social.ts'
import { health, leisure } from './leisure-health.ts'
import { decisions, fields, settings } from './records.ts'

/** An invented quarter whose conference agreed on priorities by talking: the four sheets of the small plan, no more. */
export const agreedExamplePlan: TemplateContent = {
  settings,
  fields,
  measures: [
    ...inField('Wohnen', housing),
    ...inField('Soziales', social),
    ...inField('Freizeit und Kultur', leisure),
    ...inField('Gesundheit und Sicherheit', health),
  ],
  decisions,
}
