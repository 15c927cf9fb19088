/*
 * Keeps all files of this version, so that the pages open without a network. Version and list of files are put in when
 * the pages are built. A new version is fetched beside the old one and takes over when no page of the old one is open.
 */
const version = '__VERSION__'
const files = ['__FILES__']
const prefix = `massnahmenplan ${self.registration.scope} `

// Past the browser's own cache, which may still hold files of the version before.
const fresh = files.map((file) => new Request(file, { cache: 'reload' }))

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(prefix + version).then((cache) => cache.addAll(fresh)))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches.keys().then((names) => {
      const old = names.filter((name) => name.startsWith(prefix) && name !== prefix + version)
      return Promise.all(old.map((name) => caches.delete(name)))
    }),
  )
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || !request.url.startsWith(self.registration.scope)) return
  event.respondWith(
    caches.open(prefix + version).then(async (cache) => {
      const asked = request.url === self.registration.scope ? 'index.html' : request
      // Some servers say that their answers vary by origin; these files do not.
      return (await cache.match(asked, { ignoreSearch: true, ignoreVary: true })) ?? fetch(request)
    }),
  )
})
