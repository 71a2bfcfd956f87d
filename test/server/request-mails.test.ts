import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Link } from '../../src/domain/link.js';
import { intent, request } from '../../src/testing/backend-suite/steps.js';
import { createApp } from '../../demo/server/app.js';
import { deliver, Unreachable } from '../../demo/server/mail/outbox.js';
import { Databases } from './databases.js';
import { testServer, type TestServer } from './harness.js';

const MINUTE = 60_000;
const SECRET = 'a-secret-of-the-mail-service-32-characters';
const KOELN_EMAIL = 'klaus.brandt@suedstadt-handel.example';

const databases = new Databases();
beforeAll(() => databases.ready());
afterAll(() => databases.close());

async function inWorld(use: (server: TestServer) => Promise<void>): Promise<void> {
  const server = await testServer(databases);
  try {
    await use(server);
  } finally {
    await server.dispose();
  }
}

const stateOf = async (server: TestServer, { id }: Link): Promise<Link> =>
  (await server.backendOf('main-owner')).getLink({ link: id });

const messageOf = async ({ world }: TestServer, { id }: Link): Promise<string> =>
  (await world.db.selectFrom('link').select('mail_id').where('id', '=', id).executeTakeFirstOrThrow())
    .mail_id!;

describe('mails about a request that come back', () => {
  it('are told by the mail service with its secret, for a message that is known, once and for all', () =>
    inWorld(async (server) => {
      const app = createApp({ ...server.world, bounceSecret: SECRET });
      const bounce = (messageId: string, status = '5.1.1', token = SECRET) =>
        app.request('http://portal.example/api/mail-bounces', {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
          body: JSON.stringify({ messageId, status }),
        });
      const link = await (await server.backendOf('main-owner')).requestLink(request(), intent());
      const messageId = await messageOf(server, link);
      expect((await bounce(messageId, '5.1.1', `${SECRET}x`)).status).toBe(404);
      expect((await bounce('<nobody@nowhere.example>')).status).toBe(204);
      expect((await bounce(messageId, '4.2.2')).status).toBe(204);
      expect((await bounce(messageId, 'gone')).status).toBe(422);
      server.advance(16 * MINUTE);
      expect((await stateOf(server, link)).undeliveredAt).toBeNull();
      const again = await (await server.backendOf('main-owner')).resendRequest({ link: link.id }, intent());
      expect((await bounce(messageId)).status).toBe(204);
      expect((await bounce((await messageOf(server, again)).slice(1, -1))).status).toBe(204);
      expect((await stateOf(server, link)).undeliveredAt).toBeNull();
      server.advance(16 * MINUTE);
      expect((await stateOf(server, link)).undeliveredAt).not.toBeNull();
    }));

  it('are not heard of without a secret', () =>
    inWorld(async (server) => {
      const answer = await server.request('/api/mail-bounces', {
        method: 'POST',
        body: JSON.stringify({ messageId: 'x', status: '5.1.1' }),
        headers: { authorization: 'Bearer undefined' },
      });
      expect(answer.status).toBe(404);
    }));

  it('are not told when they come back after their time', () =>
    inWorld(async (server) => {
      const link = await (await server.backendOf('main-owner')).requestLink(request(), intent());
      server.advance(16 * MINUTE);
      expect((await stateOf(server, link)).undeliveredAt).toBeNull();
      await deliver(server.world, async ({ recipient }) => {
        if (recipient === KOELN_EMAIL) throw new Unreachable('No such mailbox');
      });
      server.advance(16 * MINUTE);
      expect((await stateOf(server, link)).undeliveredAt).toBeNull();
    }));

  it('are said to come back for as many numbers that nobody has, at the same time and always the same', () =>
    inWorld(async (server) => {
      const told: boolean[] = [];
      for (const unreachable of [0, 1, 1, 0]) {
        Object.assign(server.world, { mailPolicy: { ...server.world.mailPolicy, unreachable } });
        const main = await server.backendOf('main-owner');
        const link = await main.requestLink(request({ customerNumber: 'K-999 998' }), intent());
        server.advance(14 * MINUTE);
        expect((await stateOf(server, link)).undeliveredAt).toBeNull();
        server.advance(2 * MINUTE);
        const now = await stateOf(server, link);
        told.push(now.undeliveredAt !== null);
        expect(now.state).toBe('pending');
        await (await server.backendOf('main-owner')).cancelRequest({ link: link.id }, intent());
        server.advance(25 * 60 * MINUTE);
      }
      expect(told).toEqual([false, true, true, false]);
    }));
});
