import { preview } from 'vite'

/** Serves a folder below `base` on a free port of this computer, as any web server would; `stop` ends it. */
export async function startServer(folder, { base = '/', headers = {} } = {}) {
  const server = await preview({
    configFile: false,
    logLevel: 'silent',
    root: folder,
    base,
    // No page stands in for a missing one.
    appType: 'mpa',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0, open: false, headers },
  })
  const place = server.httpServer.address()
  return { address: new URL(base, `http://127.0.0.1:${place.port}`).href, stop: () => server.close() }
}
