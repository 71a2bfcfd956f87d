import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settleWhatIsDue } from '../../demo/server/links/due.js';
import { intent } from '../../src/testing/backend-suite/steps.js';
import { Databases } from './databases.js';
import { testServer, type TestServer } from './harness.js';

const databases = new Databases();
beforeAll(() => databases.ready());
afterAll(() => databases.close());

const BOUNDLESS = { burst: 1e9, perSecond: 1e9 };
/** Hamburg Altona waits for its address. */
const LINK = 'l-101440';

const inWorld = (
  title: string,
  body: (server: TestServer) => Promise<void>,
  options?: Parameters<typeof testServer>[1],
) =>
  it(title, { timeout: 60_000 }, async () => {
    const server = await testServer(databases, options);
    try {
      await body(server);
    } finally {
      await server.dispose();
    }
  });

const begin = async (server: TestServer) => {
  const main = await server.backendOf('main-owner');
  return { main, ...(await main.beginIdentification({ link: LINK, returnTo: '/accounts' }, intent())) };
};

const pathOf = (url: string): string => url.slice(new URL(url).origin.length);
const post = (server: TestServer, fields: Record<string, string>, path = '/identity') =>
  server.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  });

describe('the page of the identity app', () => {
  inWorld('changes nothing when it is looked at', async (server) => {
    const { main, url } = await begin(server);
    const answer = await server.request(pathOf(url));
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('Hamburg Altona');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect((await main.getIdentification({ link: LINK })).identification?.state).toBe('waiting');
  });

  inWorld('leads back by a fragment that says nothing but which account it is about', async (server) => {
    const { url } = await begin(server);
    const token = new URL(url).searchParams.get('token')!;
    await post(server, { token, act: 'open' });
    const answer = await post(server, { token, act: 'done' });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe(`/accounts#identity-return=${LINK}`);
    expect((await post(server, { token, act: 'done' })).status).toBe(410);
  });

  inWorld('leads nowhere on another device', async (server) => {
    const { deviceUrl } = await begin(server);
    const token = new URL(deviceUrl).searchParams.get('token')!;
    const answer = await post(server, { token, act: 'refused', refusal: 'document-expired' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('location')).toBeNull();
  });

  inWorld('knows no token that somebody has changed, nor one of the shop', async (server) => {
    const { main, url } = await begin(server);
    const token = new URL(url).searchParams.get('token')!;
    const { token: shop } = await main.beginOrderHandoff({ returnTo: '/accounts' }, intent());
    // In front: of the last character not every bit counts.
    const changed = (token.startsWith('A') ? 'B' : 'A') + token.slice(1);
    for (const each of [changed, shop, '', 'x.y', `${token}.z`])
      expect((await post(server, { token: each, act: 'done' })).status).toBe(410);
    expect((await post(server, { token, act: 'nothing' })).status).toBe(410);
    expect((await main.getIdentification({ link: LINK })).identification?.state).toBe('waiting');
  });

  inWorld('confirms once, however often it is sent at a time', async (server) => {
    const { main, url } = await begin(server);
    const token = new URL(url).searchParams.get('token')!;
    const answers = await Promise.all(Array.from({ length: 4 }, () => post(server, { token, act: 'done' })));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 410, 410, 410]);
    expect((await main.getLink({ link: LINK })).account?.status).toBe('active');
  });

  inWorld('is not offered where the policy does not want it', async (server) => {
    Object.assign(server.world, { identityApp: false });
    const main = await server.backendOf('main-owner');
    expect(await main.getIdentification({ link: LINK })).toMatchObject({ offered: false });
    await expect(
      main.beginIdentification({ link: LINK, returnTo: '/accounts' }, intent()),
    ).rejects.toMatchObject({ code: 'not-offered' });
  });

  for (const path of ['/identity', '/shop'])
    inWorld(
      `is held back at ${path} when an address asks too often`,
      async (server) => {
        for (let count = 0; count < 3; count++)
          expect((await server.request(`${path}?token=guess`)).status).toBe(410);
        const refused = await server.request(`${path}?token=guess`);
        expect(refused.status).toBe(429);
        expect(refused.headers.get('retry-after')).toBe('2');
        expect(await refused.text()).toContain('role="alert"');
        server.advance(2_000);
        expect((await server.request(`${path}?token=guess`)).status).toBe(410);
      },
      { limits: { session: BOUNDLESS, address: BOUNDLESS, page: { burst: 3, perSecond: 0.5 } } },
    );
});

describe('an order that the shop took and that does not come about', () => {
  inWorld('is told as none, to who wanted to know', async (server) => {
    const logged: string[] = [];
    Object.assign(server.world, { log: (message: string) => logged.push(message) });
    const main = await server.backendOf('main-owner');
    const { token, handoff } = await main.beginOrderHandoff({ returnTo: '/accounts' }, intent());
    await main.notifyOrderHandoff({ handoff: handoff.id, notify: true }, intent());
    await post(server, { token, act: 'late', product: 'no-such', area: '040', name: 'Kiel' }, '/shop');
    server.advance(30_000);
    await settleWhatIsDue(server.world);
    await settleWhatIsDue(server.world);
    const told = (await server.mailTo('anna.petersen@nordlicht.example')).filter(({ kind }) =>
      kind.startsWith('No order has arrived'),
    );
    expect(told).toHaveLength(1);
    expect((await main.listOrderHandoffs()).items[0]).toMatchObject({ state: 'abandoned', notify: false });
    expect(logged).toHaveLength(1);
  });
});

describe('mails about what is awaited', () => {
  inWorld('are written in the language in which it was asked for', async (server) => {
    const { url } = await begin(server);
    const token = new URL(url).searchParams.get('token')!;
    await server.world.db.updateTable('identification').set({ language: 'de' }).execute();
    await post(server, { token, act: 'refused', refusal: 'address-mismatch' });
    const mails = await server.mailTo('anna.petersen@nordlicht.example');
    expect(mails.at(-1)?.kind).toBe(
      'Die Adresse von Hamburg Altona konnte per Ident-App nicht bestätigt werden',
    );
  });
});
