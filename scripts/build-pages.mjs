/*
 * Builds the pages after `tsc -b`: `dist/pages` for a web server, and `dist/massnahmenplan.html`, the one file that does
 * the whole job by itself.
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build, loadConfigFromFile } from 'vite'

const place = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const { config } = await loadConfigFromFile({ command: 'build', mode: 'production' }, place('vite.config.ts'))
const logLevel = 'warn'

await build({ ...config, configFile: false, logLevel })
const [page, worker] = [await program('taskpane/single-file.tsx'), await program('taskpane/worker.ts')]
writeFileSync(place('dist/massnahmenplan.html'), singleFile(page, worker))

/** One entry with all it needs, as a classic script. */
async function program(entry) {
  const { plugins, ...shared } = config
  const { output } = await build({
    ...shared,
    configFile: false,
    logLevel,
    plugins: plugins.flat().filter(({ name }) => name !== 'service-worker'),
    build: {
      ...config.build,
      write: false,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        input: place(entry),
        // A classic script has none; nothing in it asks.
        transform: { define: { 'import.meta': '{}' } },
        output: { format: 'iife', codeSplitting: false },
      },
    },
  })
  const script = output.find(({ type, isEntry }) => type === 'chunk' && isEntry).code
  const styles = output.filter(({ fileName }) => fileName.endsWith('.css')).map(({ source }) => String(source))
  return { script, styles: styles.join('') }
}

/** The page with everything inside; its policy allows exactly these scripts and styles, by their hashes, and no request. */
function singleFile({ script, styles }, { script: workerScript }) {
  const inline = closed(script)
  const [, tooOld] = /<script>([^<]*)<\/script>/.exec(readFileSync(place('taskpane/index.html'), 'utf8'))
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(tooOld)}' '${hashOf(inline)}'`,
    `style-src '${hashOf(styles)}'`,
    'img-src data: blob:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const icon = `data:image/png;base64,${readFileSync(place('taskpane/public/icons/icon-32.png')).toString('base64')}`
  // The newline matters: a minified library may end in a comment.
  const data = `<script type="text/plain" id="desk-worker">${closed(workerScript)}\n</script>`
  return readFileSync(place('taskpane/index.html'), 'utf8')
    .replace(/(http-equiv="Content-Security-Policy" content=")[^"]*/, (_, start) => start + policy)
    .replace(/(<link rel="icon" href=")[^"]*/, (_, start) => start + icon)
    .replace(/\s*<script type="module"[^>]*><\/script>/, () => `\n    <style>${styles}</style>`)
    .replace('</body>', () => `${data}\n    <script>${inline}</script>\n  </body>`)
}

/** No text of a program may end its own script element, nor begin a comment of the page. */
function closed(text) {
  return text.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')
}

function hashOf(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
