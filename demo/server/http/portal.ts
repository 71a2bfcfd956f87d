import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Hono, type Context } from 'hono';
import { getCookie } from 'hono/cookie';
import type { Term } from '../terms.js';

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

/** Pages that are rendered here, and what they need. */
export interface ServedPages {
  /** Texts by path, to be kept for good. */
  readonly files: ReadonlyMap<string, string>;
  /** Writes a page into the empty one; undefined: the browser draws it. */
  servedPage(
    empty: string,
    request: {
      path: string;
      cookies: Record<string, string>;
      acceptLanguage: string | undefined;
      fetch: typeof globalThis.fetch;
    },
  ): Promise<string | undefined>;
}

/** What renders pages, and what it needs of the server. */
export interface Rendering {
  readonly pages: ServedPages;
  /** Asks the interface as the one who asked for the page. */
  readonly ask: (c: Context, url: string, init: RequestInit | undefined) => Response | Promise<Response>;
  readonly log: (message: string, error: unknown) => void;
}

/** Milliseconds after which the browser draws a page that is not rendered yet. */
const PATIENCE = 2_000;

/** Serves the built portal: files under their names, and its page under every other path. */
export function portal(folder: string | undefined, rendering?: Rendering, term?: Term): Hono {
  const routes = new Hono();
  routes.get('*', async (c) => {
    for (const [name, value] of Object.entries(HEADERS)) c.header(name, value);
    const path = c.req.path;
    const text = rendering?.pages.files.get(path);
    if (text !== undefined) return answer(c, path, Buffer.from(text));
    const file = folder === undefined ? undefined : await fileAt(folder, path);
    if (folder !== undefined && file) return answer(c, path, file);
    if (extname(path) !== '' || path.includes('/.')) return c.text('Not found\n', 404);
    const page = folder === undefined ? undefined : await fileAt(folder, '/index.html');
    c.header('cache-control', 'no-store');
    c.header('content-type', TYPES['.html']);
    if (!page) return c.body(NOT_BUILT);
    const empty = withTerm(page.toString('utf8'), term);
    return c.body((rendering && (await rendered(c, empty, rendering))) ?? empty);
  });
  return routes;
}

/** The page with what the elements in it call secondary accounts. */
const withTerm = (page: string, term: Term | undefined): string =>
  term === undefined
    ? page
    : page.replace('</head>', `<meta name="term-of-secondary" content="${term}" /></head>`);

/** The page with its content; undefined where the browser has to draw it, whatever the reason. */
async function rendered(c: Context, empty: string, how: Rendering): Promise<string | undefined> {
  const cookie = c.req.header('cookie') ?? '';
  const acceptLanguage = c.req.header('accept-language');
  const patience = new AbortController();
  const late = sleep(PATIENCE, undefined, { signal: patience.signal }).catch(() => undefined);
  try {
    const page = how.pages.servedPage(empty, {
      path: c.req.path,
      cookies: getCookie(c),
      acceptLanguage,
      fetch: async (url, init) => {
        const headers = new Headers(init?.headers);
        headers.set('cookie', cookie);
        if (acceptLanguage !== undefined) headers.set('accept-language', acceptLanguage);
        return how.ask(c, url as string, { ...init, headers });
      },
    });
    return await Promise.race([page, late]);
  } catch (error) {
    const expected = (error as { code?: string } | null)?.code === 'session-expired';
    if (!expected) how.log('A page could not be rendered: the browser draws it', error);
    return undefined;
  } finally {
    patience.abort();
  }
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
