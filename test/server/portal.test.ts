import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { portal, type Rendering, type ServedPages } from '../../demo/server/http/portal.js';

const parent = mkdtempSync(join(tmpdir(), 'elements-portal-'));
const folder = join(parent, 'dist');
mkdirSync(join(folder, 'assets'), { recursive: true });
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Portal</title>');
writeFileSync(join(folder, 'assets', 'index-abc123.js'), 'export {};');
writeFileSync(join(folder, 'favicon.svg'), '<svg/>');
writeFileSync(join(parent, 'secret.txt'), 'secret');
afterAll(() => rmSync(parent, { recursive: true }));

const app = portal(folder);

describe('the portal’s pages', () => {
  it.each(['/', '/products/subsidiaries', '/confirm-email', '/index.html'])(
    'come under %s, strictly and never from a cache',
    async (path) => {
      const response = await app.request(path);
      expect(response.status).toBe(200);
      expect(await response.text()).toContain('<title>Portal</title>');
      const { headers } = response;
      expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('content-security-policy')).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html subsidiary-elements",
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    },
  );

  it('have their hashed files kept for good', async () => {
    const response = await app.request('/assets/index-abc123.js');
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('have their other files asked for again', async () => {
    const response = await app.request('/favicon.svg');
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/.env',
    '/nothing.js',
    '/%00.js',
    '/%ff.js',
  ])('hold nothing under %s', async (path) => {
    const response = await app.request(`http://portal.example${path}`);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('secret');
  });

  it('say so when they have not been built', async () => {
    const response = await portal(undefined).request('/');
    expect(await response.text()).toContain('The portal has not been built.');
  });
});

describe('a page that is rendered here', () => {
  const rendering = (servedPage: ServedPages['servedPage'], logged: string[] = []): Rendering => ({
    pages: { files: new Map([['/assets/list-abc.css', ':host {}']]), servedPage },
    ask: () => new Response(null, { status: 204 }),
    log: (message) => void logged.push(message),
  });

  it('is written into the empty one, by the same rules', async () => {
    const served = portal(
      folder,
      rendering(async (empty, { path, cookies, acceptLanguage }) =>
        empty.replace('Portal', `${path} ${cookies['portal-language']} ${acceptLanguage}`),
      ),
    );
    const headers = { cookie: 'portal-language=de', 'accept-language': 'fr' };
    const response = await served.request('/products/subsidiaries', { headers });
    expect(await response.text()).toContain('<title>/products/subsidiaries de fr</title>');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-security-policy')).toContain("style-src 'self';");
  });

  it('asks in the name of whoever asks for it', async () => {
    let sent: Headers | undefined;
    const how = rendering(async (empty, { fetch }) => {
      await fetch('/api/session');
      return empty;
    });
    const ask: Rendering['ask'] = (_, _url, init) => {
      sent = new Headers(init?.headers);
      return new Response('{}');
    };
    await portal(folder, { ...how, ask }).request('/', { headers: { cookie: 'a=b' } });
    expect(sent?.get('cookie')).toBe('a=b');
  });

  it('is drawn by the browser when the server cannot, and the log says why', async () => {
    const logged: string[] = [];
    const broken = portal(
      folder,
      rendering(() => Promise.reject(new Error('No database')), logged),
    );
    const response = await broken.request('/products/subsidiaries');
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<title>Portal</title>');
    expect(logged).toHaveLength(1);
  });

  it('is drawn by the browser for one who is not signed in, which is no news', async () => {
    const logged: string[] = [];
    const refused = Object.assign(new Error(), { code: 'session-expired' });
    const strange = portal(
      folder,
      rendering(() => Promise.reject(refused), logged),
    );
    expect(await (await strange.request('/')).text()).toContain('<title>Portal</title>');
    expect(logged).toEqual([]);
  });

  it('has its style sheets kept for good', async () => {
    const response = await portal(
      folder,
      rendering(async (empty) => empty),
    ).request('/assets/list-abc.css');
    expect(await response.text()).toBe(':host {}');
    expect(response.headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });
});
