import type { Browser, LaunchOptions } from 'playwright-core'

/** Where the browser comes from: installed on the machine, or unpacked from the packages. */
export type ChromiumOrigin = 'installed' | 'package'

export type ChromiumOptions = Required<
  Pick<LaunchOptions, 'executablePath' | 'args' | 'env' | 'headless' | 'chromiumSandbox'>
>

export function launchChromium(): Promise<{
  readonly browser: Browser
  readonly origin: ChromiumOrigin
  readonly options: ChromiumOptions
}>

export function chromiumPath(): Promise<ChromiumOptions & { readonly origin: ChromiumOrigin }>
