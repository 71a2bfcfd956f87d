import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALL_CAPABILITIES } from '../../src/backend/backend.js';
import { HttpBackend } from '../../src/backend/http/http-backend.js';
import { SEED_PASSWORD } from '../../src/backend/memory/seed.js';
import { intent, request } from '../../src/testing/backend-suite/steps.js';
import { tokenHash } from '../../demo/server/sessions/secrets.js';
import { createApp } from '../../demo/server/app.js';
import { embeddedProvider } from '../../demo/server/sign-in/embedded.js';
import { NotSignedIn, type SignInProvider } from '../../demo/server/sign-in/provider.js';
import { Databases } from './databases.js';
import { testServer, type TestServer } from './harness.js';

const OWNER = 'klaus.brandt@suedstadt-handel.example';
const ANNA = 'anna.petersen@nordlicht.example';

const databases = new Databases();
beforeAll(() => databases.ready());
afterAll(() => databases.close());

/** A portal with its own OpenID provider, both on a port. */
class Portal {
  readonly server: TestServer;
  readonly origin: string;
  readonly signIn: SignInProvider;
  readonly #http: Server;

  private constructor(server: TestServer, origin: string, signIn: SignInProvider, http: Server) {
    this.server = server;
    this.origin = origin;
    this.signIn = signIn;
    this.#http = http;
  }

  static async open(): Promise<Portal> {
    const server = await testServer(databases);
    const http = createServer();
    await new Promise<void>((resolve) => http.listen(0, resolve));
    const origin = `http://localhost:${(http.address() as AddressInfo).port}`;
    const world = { ...server.world, origin };
    const { signIn, handle } = embeddedProvider(world, origin);
    const app = createApp({ ...world, signIn, proofs: ALL_CAPABILITIES.proofs });
    const rest = getRequestListener(app.fetch);
    http.on('request', (incoming, outgoing) => {
      if (!handle(incoming, outgoing)) void rest(incoming, outgoing);
    });
    return new Portal(server, origin, signIn, http);
  }

  async backendOf(who: string): Promise<HttpBackend> {
    const cookie = await this.server.cookieOf(who);
    return HttpBackend.connect({
      baseUrl: `${this.origin}/api`,
      fetch: (url, init) => {
        const headers = new Headers(init?.headers);
        headers.set('cookie', cookie);
        return fetch(url, { ...init, headers });
      },
    });
  }

  async close(): Promise<void> {
    this.#http.closeAllConnections();
    await new Promise((resolve) => this.#http.close(resolve));
    await this.server.dispose();
  }
}

/** A browser that goes where it is led, with its cookies. */
class Browser {
  readonly #cookies = new Map<string, string>();

  async go(
    url: string,
    form?: Record<string, string>,
  ): Promise<{ url: string; status: number; text: string }> {
    for (let count = 0, next = url, body = form; count < 12; count++, body = undefined) {
      const answer = await fetch(next, {
        redirect: 'manual',
        headers: { cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
        ...(body && { method: 'POST', body: new URLSearchParams(body) }),
      });
      for (const line of answer.headers.getSetCookie()) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
        if (value) this.#cookies.set(name!, value);
        else this.#cookies.delete(name!);
      }
      const location = answer.headers.get('location');
      if (location === null) return { url: next, status: answer.status, text: await answer.text() };
      next = new URL(location, next).href;
      if (next.includes('#link-sign-in=')) return { url: next, status: answer.status, text: '' };
    }
    throw new Error('Led in a circle');
  }

  /** Signs in, agrees, and gives what comes back in the fragment. */
  async signIn(url: string, email: string, act: 'go' | 'cancel' = 'go'): Promise<Record<string, string>> {
    const door = await this.go(url);
    const consent = await this.go(door.url, { email, password: SEED_PASSWORD, act: 'go' });
    expect(consent.text).toContain('Nordlicht Retail GmbH would like to link');
    const { url: back } = await this.go(consent.url, { act });
    return Object.fromEntries(new URLSearchParams(new URL(back).hash.slice(1)));
  }
}

const inPortal = (title: string, body: (portal: Portal) => Promise<void>) =>
  it(title, async () => {
    const portal = await Portal.open();
    try {
      await body(portal);
    } finally {
      await portal.close();
    }
  });

const returnTo = '/products/subsidiaries?tab=1';

async function begun(portal: Portal) {
  const main = await portal.backendOf('main-owner');
  const link = await main.requestLink(request({ proof: 'sign-in' }), intent());
  const { url } = await main.beginSignIn({ link: link.id, returnTo }, intent());
  return { main, link: link.id, url };
}

describe('signing in with an OpenID provider', () => {
  inPortal(
    'proves authority by code, PKCE, state and nonce, and comes back where it began',
    async (portal) => {
      const { main, link, url } = await begun(portal);
      const { searchParams } = new URL(url);
      expect(Object.fromEntries(searchParams)).toMatchObject({
        response_type: 'code',
        code_challenge_method: 'S256',
        prompt: 'login consent',
        scope: 'openid',
      });
      const { 'link-sign-in': id, state, code } = await new Browser().signIn(url, OWNER);
      expect(id).toBe(link);
      const proven = await main.finishSignIn({ link, state: state!, code: code! }, intent());
      expect(proven.state).toBe('confirm');
      // The same answer again, as somebody who has seen the address could send it.
      await expect(main.finishSignIn({ link, state: state!, code: code! }, intent())).rejects.toMatchObject({
        code: 'conflict',
      });
    },
  );

  inPortal('asks who it is each time, although somebody has just signed in', async (portal) => {
    const { main, link, url } = await begun(portal);
    const browser = new Browser();
    await browser.signIn(url, OWNER);
    const again = await main.beginSignIn({ link, returnTo }, intent());
    // Somebody else than before, even.
    const { state, code } = await browser.signIn(again.url, ANNA);
    await expect(main.finishSignIn({ link, state: state!, code: code! }, intent())).rejects.toMatchObject({
      code: 'wrong-recipient',
    });
  });

  inPortal('names the account that somebody has signed in to instead', async (portal) => {
    const { main, link, url } = await begun(portal);
    const { state, code } = await new Browser().signIn(url, ANNA);
    await expect(main.finishSignIn({ link, state: state!, code: code! }, intent())).rejects.toMatchObject({
      code: 'wrong-recipient',
      facts: { sessionAccount: 'Nordlicht Retail GmbH', requestedAccount: 'K-200 300', count: 4 },
    });
  });

  inPortal(
    'comes back with nothing from somebody who does not agree, and uses nothing up',
    async (portal) => {
      const { main, link, url } = await begun(portal);
      const { error, code } = await new Browser().signIn(url, OWNER, 'cancel');
      expect([error, code]).toEqual(['access_denied', undefined]);
      expect((await main.getLink({ link })).triesLeft).toBe(5);
    },
  );

  inPortal('tells a wrong password on the page of the provider, and only there', async (portal) => {
    const { main, link, url } = await begun(portal);
    const browser = new Browser();
    const door = await browser.go(url);
    const { status, text } = await browser.go(door.url, { email: OWNER, password: 'wrong', act: 'go' });
    expect([status, text.includes('E-mail address or password is not right.')]).toEqual([422, true]);
    expect((await main.getLink({ link })).triesLeft).toBe(5);
  });

  inPortal('takes no code with another verifier or nonce, nor twice', async (portal) => {
    const { state, nonce, verifier } = {
      state: 's'.repeat(43),
      nonce: 'n'.repeat(43),
      verifier: 'v'.repeat(43),
    };
    const question = { main: 'Nordlicht Retail GmbH', scopes: ['view'] as const, language: 'en' };
    const codeFor = async () => {
      const { server } = portal;
      const link = await server.world.db.selectFrom('link').select('id').limit(1).executeTakeFirstOrThrow();
      await server.world.db
        .insertInto('link_sign_in')
        .values({
          state_hash: tokenHash(state),
          link_id: link.id,
          session_id: 'none',
          nonce,
          verifier,
          return_to: '/',
          expires_at: '2026-11-03T09:05:00.000Z',
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      const url = await portal.signIn.url({ state, nonce, verifier }, question);
      return (await new Browser().signIn(url, OWNER)).code!;
    };
    const refused = async (over: Partial<{ nonce: string; verifier: string; state: string }>, code: string) =>
      expect(portal.signIn.subject({ state, nonce, verifier, ...over }, code)).rejects.toBeInstanceOf(
        NotSignedIn,
      );
    await refused({ verifier: 'w'.repeat(43) }, await codeFor());
    await refused({ nonce: 'm'.repeat(43) }, await codeFor());
    const code = await codeFor();
    expect(await portal.signIn.subject({ state, nonce, verifier }, code)).toBe('p-klaus-brandt');
    await refused({}, code);
  });

  inPortal('lets scanners open every address without using anything up', async (portal) => {
    const { main, link, url } = await begun(portal);
    const { state, code } = await new Browser().signIn(url, OWNER);
    for (const query of [`state=${state}&code=${code}`, 'state=x&code=y', `code=${code}`, ''])
      await fetch(`${portal.origin}/api/link-sign-in/callback?${query}`, { redirect: 'manual' });
    expect((await main.finishSignIn({ link, state: state!, code: code! }, intent())).state).toBe('confirm');
  });

  inPortal('leads nobody to a page that is not the portal’s', async (portal) => {
    const { main, link } = await begun(portal);
    for (const away of ['//evil.example', 'https://evil.example', '/\\evil.example', '/a\nb', '/#x'])
      await expect(main.beginSignIn({ link, returnTo: away }, intent())).rejects.toMatchObject({
        code: 'invalid-input',
      });
    const stray = await fetch(`${portal.origin}/api/link-sign-in/callback?state=${'x'.repeat(43)}`, {
      redirect: 'manual',
    });
    expect(stray.headers.get('location')).toBe('/');
  });
});
