import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BERLIN, intent, linkTo, openBerlin } from '../../src/testing/backend-suite/steps.js';
import { DEMO_PASSWORD } from '../../demo/server/db/seed.js';
import { Databases } from './databases.js';
import { testServer, type TestServer } from './harness.js';

const databases = new Databases();
let server: TestServer;

beforeEach(async () => {
  server = await testServer(databases);
});
afterEach(() => server.dispose());
beforeAll(() => databases.ready());
afterAll(() => databases.close());

const ANNA = 'anna.petersen@nordlicht.example';
const signIn = (email: string, password = DEMO_PASSWORD, headers: Record<string, string> = {}) =>
  server.request('/api/sign-in', { method: 'POST', headers, body: JSON.stringify({ email, password }) });
const cookieOf = (response: Response) => response.headers.get('set-cookie')!.split(';')[0]!;

describe('signing in', () => {
  it('gives a cookie that only this host gets, and no script', async () => {
    const response = await signIn(ANNA);
    expect(response.status).toBe(200);
    const cookie = response.headers.get('set-cookie')!;
    expect(cookie).toMatch(/^__Host-session=[\w-]{43}; /);
    expect(cookie.split('; ').slice(1).sort()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Strict', 'Secure']);
    expect(await response.json()).toMatchObject({ person: { email: ANNA }, account: { id: 'a-100234' } });
  });

  it('takes an e-mail address in any case', async () => {
    expect((await signIn(' Anna.Petersen@Nordlicht.EXAMPLE ')).status).toBe(200);
  });

  it('answers an unknown address and a wrong password alike', async () => {
    const unknown = await signIn('nobody@nordlicht.example');
    const wrong = await signIn(ANNA, 'wrong');
    expect([unknown.status, wrong.status]).toEqual([401, 401]);
    expect(await unknown.text()).toBe(await wrong.text());
  });

  it('refuses people who have no password', async () => {
    expect((await signIn('deniz.kaya@nordlicht.example')).status).toBe(401);
  });

  it('refuses more than five wrong passwords for a while, even the right one', async () => {
    for (let count = 0; count < 5; count++) expect((await signIn(ANNA, `wrong ${count}`)).status).toBe(401);
    const refused = await signIn(ANNA);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(10);
    server.advance(61_000);
    expect((await signIn(ANNA)).status).toBe(200);
  });

  it('lets the others in meanwhile', async () => {
    for (let count = 0; count < 6; count++) await signIn(ANNA, 'wrong');
    expect((await signIn('sofia@morgenrot.example')).status).toBe(200);
  });

  it('counts no right passwords', async () => {
    for (let count = 0; count < 40; count++) expect((await signIn(ANNA)).status).toBe(200);
  });

  it('ends the session that was there before', async () => {
    const first = cookieOf(await signIn(ANNA));
    await signIn('sofia@morgenrot.example', DEMO_PASSWORD, { cookie: first });
    expect((await server.request('/api/session', { headers: { cookie: first } })).status).toBe(401);
  });

  it('ends with signing out', async () => {
    const cookie = cookieOf(await signIn(ANNA));
    const response = await server.request('/api/sign-out', { method: 'POST', headers: { cookie } });
    expect(response.status).toBe(204);
    expect(response.headers.get('set-cookie')).toMatch(/^__Host-session=; Max-Age=0/);
    expect((await server.request('/api/session', { headers: { cookie } })).status).toBe(401);
  });

  it('is refused from another site', async () => {
    expect((await signIn(ANNA, DEMO_PASSWORD, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await signIn(ANNA, DEMO_PASSWORD, { 'x-requested-with': '' })).status).toBe(400);
  });

  it('keeps no token and no password as it is', async () => {
    const token = cookieOf(await signIn(ANNA)).split('=')[1]!;
    const sessions = await server.world.db.selectFrom('session').selectAll().execute();
    const credentials = await server.world.db.selectFrom('credential').selectAll().execute();
    expect(JSON.stringify([sessions, credentials])).not.toContain(token);
    expect(JSON.stringify(credentials)).not.toContain(DEMO_PASSWORD);
    expect(new Set(credentials.map(({ hash }) => hash)).size).toBe(credentials.length);
  });

  it('refuses a cookie of another form', async () => {
    for (const cookie of ['__Host-session=', '__Host-session=x', `__Host-session=${"'".repeat(43)}`])
      expect((await server.request('/api/session', { headers: { cookie } })).status).toBe(401);
  });
});

describe('working in a linked account', () => {
  it('ends at once with the link', async () => {
    const there = await openBerlin(server);
    await server.world.db.transaction().execute(async (db) => {
      await db
        .updateTable('link')
        .set({ state: 'detached', ended_at: new Date().toISOString() })
        .where('id', '=', 'l-100871')
        .execute();
    });
    await expect(there.listPhoneLines()).rejects.toMatchObject({
      code: 'context-mismatch',
      facts: { sessionAccount: 'Nordlicht Retail GmbH', requestedAccount: 'Berlin Mitte' },
    });
  });

  it('gives the same answer to a repetition of the way in', async () => {
    const main = await server.backendOf('main-owner');
    const { id } = await linkTo(main, BERLIN);
    const options = intent();
    const first = await main.openAccount({ link: id }, options);
    expect(await main.openAccount({ link: id }, options)).toEqual(first);
  });

  it('ends after fifteen minutes of rest, and not before', async () => {
    const there = await openBerlin(server);
    server.advance(14 * 60_000);
    await there.listPhoneLines();
    server.advance(14 * 60_000);
    await there.listPhoneLines();
    server.advance(15 * 60_000);
    await expect(there.listPhoneLines()).rejects.toMatchObject({ code: 'context-mismatch' });
  });

  it('is written into the log with the person and the account it is for', async () => {
    const there = await openBerlin(server);
    const [line] = (await there.listPhoneLines()).items;
    await there.setForwarding({ line: line!.id, version: line!.version, rules: [] }, intent());
    const last = await server.world.db
      .selectFrom('audit')
      .selectAll()
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow();
    expect(last).toMatchObject({
      action: 'forwarding-changed',
      person_id: 'p-anna-petersen',
      account_id: 'a-100234',
      subject_id: 'a-100871',
    });
  });
});
