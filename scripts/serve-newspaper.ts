/**
 * Serves tests/fixtures/newspaper under whatever host name a browser asks for, and keeps a list of everything it asked for.
 * It stands as the browser's proxy, so that nothing a browser does gets past it.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A host below one on our list of news sites; no real paper's own address (docs/decisions/demo-newspaper.md). */
export const newspaperHost = 'meridian-post.globalvoices.org';

export const newspaperAddress = (page: string) => `http://${newspaperHost}/${page}`;

export interface Newspaper {
  readonly port: number;
  /** Every request so far: `http://host/path`, or `https://host` where a secure connection was tried, which is refused. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

const folder = fileURLToPath(new URL('../tests/fixtures/newspaper', import.meta.url));
const types = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.pdf', 'application/pdf'],
]);

/** Starts the server on a free port of this machine. */
export async function serveNewspaper(): Promise<Newspaper> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const address = new URL(request.url ?? '/', `http://${request.headers.host ?? newspaperHost}`);
    requests.push(`http://${address.host}${address.pathname}`);
    answer(address.pathname, request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  server.on('connect', (request, socket) => {
    requests.push(`https://${request.url}`);
    socket.end('HTTP/1.1 502 Not here\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(path: string, { method }: IncomingMessage, response: ServerResponse): Promise<void> {
  const name = normalize(path === '/' ? '/index.html' : path);
  const type = types.get(extname(name));
  const body =
    type && (method === 'GET' || method === 'HEAD') ? await readFile(join(folder, name)).catch(() => null) : null;
  if (!type || !body) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not in this paper.');
    return;
  }
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' }).end(body);
}
