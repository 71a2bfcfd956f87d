import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { Hono, type Context } from 'hono';

const HEADERS = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html subsidiary-elements',
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

const NOT_BUILT = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Customer portal</title></head>
  <body><h1>Customer portal</h1><p>The server runs. The portal has not been built.</p></body>
</html>
`;

/** Serves the built portal: files under their names, and its page under every other path. */
export function portal(folder: string | undefined): Hono {
  const routes = new Hono();
  routes.get('*', async (c) => {
    for (const [name, value] of Object.entries(HEADERS)) c.header(name, value);
    const path = c.req.path;
    const file = folder === undefined ? undefined : await fileAt(folder, path);
    if (folder !== undefined && file) return answer(c, path, file);
    if (extname(path) !== '' || path.includes('/.')) return c.text('Not found\n', 404);
    const page = folder === undefined ? undefined : await fileAt(folder, '/index.html');
    c.header('cache-control', 'no-store');
    c.header('content-type', TYPES['.html']);
    return c.body(page ? page.toString('utf8') : NOT_BUILT);
  });
  return routes;
}

function answer(c: Context, path: string, file: Buffer): Response {
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  c.header('content-type', type);
  c.header(
    'cache-control',
    type.startsWith('text/html')
      ? 'no-store'
      : path.startsWith('/assets/')
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
  );
  return c.body(new Uint8Array(file));
}

/** A file of the folder; nothing above it, and nothing hidden. */
async function fileAt(folder: string, path: string): Promise<Buffer | undefined> {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  if (extname(decoded) === '' || /\0|\/\./.test(decoded)) return undefined;
  const file = normalize(join(folder, decoded));
  if (!file.startsWith(folder + sep)) return undefined;
  try {
    return await readFile(file);
  } catch {
    return undefined;
  }
}
