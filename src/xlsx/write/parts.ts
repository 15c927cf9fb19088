/** Parts of a package by name, as text: all that a paper needs is XML. */
export type Parts = Map<string, string>
