// Somebody else's server, on this computer: whatever reaches it has left the guide.
import { createServer } from 'node:http'

export interface Outside {
  /** Its origin, which is not the guide's. */
  readonly origin: string
  /** What it was asked for, in order. */
  readonly asked: () => readonly string[]
  readonly close: () => void
}

/** @param page what it answers with, as HTML, whatever it is asked for */
export const openOutside = (page = ''): Promise<Outside> =>
  new Promise(resolve => {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`)
      response.writeHead(200, { 'content-type': 'text/html', 'access-control-allow-origin': '*' }).end(page)
    })
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      resolve({ origin: `http://127.0.0.1:${port}`, asked: () => asked, close: () => server.close() })
    })
  })
