/** A server of files that are held in memory. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
};

export interface Served {
  origin: string;
  /** What each path sends, compressed. */
  size(path: string): number;
  close(): Promise<void>;
}

/** Serves each file under its path, compressed with Brotli. */
export async function serve(
  files: ReadonlyMap<string, string | Uint8Array>,
  headers: Record<string, string> = {},
): Promise<Served> {
  const compressed = new Map([...files].map(([path, text]) => [path, brotliCompressSync(text)]));
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const body = compressed.get(path);
    if (!body) return void response.writeHead(404).end();
    const type = TYPES[path.split('.').at(-1)!] ?? 'application/octet-stream';
    response.writeHead(200, { ...headers, 'content-type': type, 'content-encoding': 'br' }).end(body);
  });
  await listening(server);
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    size: (path) => compressed.get(path)?.length ?? 0,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

const listening = (server: Server): Promise<void> =>
  new Promise((done) => server.listen(0, '127.0.0.1', () => done()));
