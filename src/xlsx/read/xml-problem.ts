/** XML we do not read on: not well-formed, or with a document type (entities, foreign files) that OOXML forbids. */
export class XmlProblem extends Error {
  override readonly name = 'XmlProblem'
  readonly kind: 'malformed' | 'document-type'

  constructor(kind: 'malformed' | 'document-type') {
    super(`XML: ${kind}`)
    this.kind = kind
  }
}
