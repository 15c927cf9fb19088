export interface ServerOptions {
  /** The path below which the folder is served, `/unter/pfad/`. */
  readonly base?: string
  /** Sent with every answer. */
  readonly headers?: Readonly<Record<string, string>>
}

export function startServer(
  folder: string,
  options?: ServerOptions,
): Promise<{ readonly address: string; readonly stop: () => Promise<void> }>
