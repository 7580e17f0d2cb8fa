import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PageServer {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves pages from memory on a free port of this machine, also as a browser's proxy: whatever host is asked for, it answers,
 * so nothing a page names is fetched from elsewhere.
 * @param pageAt what there is at a path ("/short"), or null
 */
export async function servePages(
  pageAt: (path: string) => string | null,
  headers: Readonly<Record<string, string>> = {},
): Promise<PageServer> {
  const server = createServer((request, response) => {
    const page = pageAt(new URL(request.url ?? '/', 'http://localhost').pathname);
    response.writeHead(page === null ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...headers,
    });
    response.end(page ?? 'Not here.');
  });
  server.on('connect', (_, socket) => socket.end('HTTP/1.1 502 Not here\r\n\r\n'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
