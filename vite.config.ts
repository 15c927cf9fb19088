import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { webDarkTheme, webLightTheme } from '@fluentui/tokens'
import { defineConfig, type Plugin } from 'vite'

const place = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The few of Fluent's tokens that the pane's style sheets use, as CSS variables. */
const usedTokens = [
  ...['Background1', 'Background1Hover', 'Background1Pressed', 'Background2', 'Background3', 'Foreground1'],
  ...['Foreground2', 'Foreground3', 'Stroke1', 'Stroke2', 'StrokeAccessible', 'ForegroundDisabled'],
  'BackgroundDisabled',
].map((name) => `colorNeutral${name}` as const) as readonly (keyof typeof webLightTheme)[]
const otherTokens = [
  'colorNeutralForegroundOnBrand',
  'colorBrandBackground',
  'colorBrandBackgroundHover',
  'colorBrandBackgroundPressed',
  'colorBrandBackground2',
  'colorBrandForeground1',
  'colorBrandForegroundLink',
  'colorCompoundBrandStroke',
  'colorStrokeFocus2',
  'colorStatusDangerBackground1',
  'colorStatusDangerForeground1',
  'colorStatusDangerForeground3',
  'colorStatusDangerBorder2',
  'colorStatusWarningBackground1',
  'colorStatusWarningForeground1',
  'colorStatusWarningForeground3',
  'colorStatusWarningBorder2',
  'colorStatusSuccessBackground1',
  'colorStatusSuccessForeground1',
  'colorStatusSuccessBorder2',
  'fontFamilyMonospace',
  'borderRadiusMedium',
  'borderRadiusLarge',
] as const satisfies readonly (keyof typeof webLightTheme)[]

function tokensCss(): string {
  const tokens = [...usedTokens, ...otherTokens]
  const of = (theme: typeof webLightTheme, names: readonly (keyof typeof webLightTheme)[]) =>
    names.map((name) => `--${name}:${theme[name]};`).join('')
  const colours = tokens.filter((name) => name.startsWith('color'))
  return `:root{${of(webLightTheme, tokens)}}@media (prefers-color-scheme:dark){:root{${of(webDarkTheme, colours)}}}`
}

function fluentTokens(): Plugin {
  const id = 'virtual:fluent-tokens.css'
  return {
    name: 'fluent-tokens',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load: (source) => (source === `\0${id}` ? tokensCss() : null),
  }
}

/** Only Office asks for these, once, when the add-in is installed. */
function isRibbonIcon(file: string): boolean {
  return file.endsWith('.png') && file !== 'icon-32.png'
}

/** Puts the list of all files, and a version made of their content, into the service worker. */
function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    writeBundle({ dir = '' }) {
      const files = readdirSync(dir, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name !== 'service-worker.js' && !isRibbonIcon(entry.name))
        .map((entry) =>
          join(entry.parentPath, entry.name)
            .slice(dir.length + 1)
            .replaceAll('\\', '/'),
        )
        .toSorted()
      const hash = createHash('sha256')
      for (const file of files) hash.update(file).update(readFileSync(join(dir, file)))
      const program = readFileSync(place('taskpane/service-worker.js'), 'utf8')
        .replace('__VERSION__', hash.digest('hex').slice(0, 12))
        .replace("['__FILES__']", JSON.stringify(files))
      writeFileSync(join(dir, 'service-worker.js'), program)
    },
  }
}

/** The policy that the page itself bears. */
function pagePolicy(): string {
  return /Content-Security-Policy" content="([^"]*)/.exec(readFileSync(place('taskpane/index.html'), 'utf8'))?.[1] ?? ''
}

/** The version of the tool, as the command line has it. */
const { version } = JSON.parse(readFileSync(place('package.json'), 'utf8')) as { version: string }

/** What the served pages and the single file have in common. */
export const sharedConfig = {
  configFile: false as const,
  root: place('taskpane'),
  base: './',
  define: { __TOOL_VERSION__: JSON.stringify(version) },
  oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
  plugins: [fluentTokens()],
}

export default defineConfig({
  ...sharedConfig,
  plugins: [...sharedConfig.plugins, serviceWorker()],
  worker: { format: 'es' },
  // What a web server of the municipality should send, too.
  preview: {
    headers: {
      'Content-Security-Policy': `${pagePolicy()}; frame-ancestors 'none'`,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    },
  },
  build: {
    outDir: place('dist/pages'),
    emptyOutDir: true,
    target: ['chrome109', 'firefox115', 'safari16.4'],
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { index: place('taskpane/index.html'), taskpane: place('taskpane/taskpane.html') } },
  },
})
