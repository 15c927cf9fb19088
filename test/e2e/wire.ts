import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

/*
 * What really leaves the browser. Playwright tells of the requests it knows of; a proxy also meets what no page admits to:
 * a connection opened in advance, a ping, a socket.
 */

export interface Wire {
  /** For the browser: `http://127.0.0.1:4711`. */
  readonly proxy: string
  /** Addresses in order; `CONNECT host:port` where the rest is encrypted. */
  readonly seen: readonly string[]
  readonly close: () => Promise<void>
}

const isThisComputer = (host: string): boolean => host === '127.0.0.1' || host === 'localhost'

/** A proxy that lets through what goes to this computer, turns away the rest, and keeps a record of both. */
export async function openWire(): Promise<Wire> {
  const seen: string[] = []
  const server = createServer((incoming, answer) => {
    seen.push(incoming.url ?? '')
    passOn(incoming, answer)
  })
  server.on('connect', (incoming: IncomingMessage, socket: Socket) => {
    seen.push(`CONNECT ${incoming.url}`)
    // The browser may have gone already.
    socket.on('error', () => socket.destroy())
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    proxy: `http://127.0.0.1:${port}`,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function passOn(incoming: IncomingMessage, answer: ServerResponse): void {
  const refuse = (): void => {
    if (answer.headersSent) answer.destroy()
    else answer.writeHead(502).end()
  }
  const target = URL.canParse(incoming.url ?? '') ? new URL(incoming.url ?? '') : null
  if (target === null || !isThisComputer(target.hostname)) {
    refuse()
    return
  }
  const { method, headers } = incoming
  const onward = request(target, { method, headers }, (reply) => {
    answer.writeHead(reply.statusCode ?? 502, reply.headers)
    reply.pipe(answer)
  })
  onward.on('error', refuse)
  answer.on('close', () => onward.destroy())
  incoming.pipe(onward)
}
