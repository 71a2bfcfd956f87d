import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BERLIN, intent, linkTo, WIEN } from '../../src/testing/backend-suite/steps.js';
import { Databases, testServer, type TestServer } from './harness.js';

const databases = new Databases();
let server: TestServer;

beforeAll(async () => {
  server = await testServer(databases);
});
afterAll(() => databases.close());

const NOTES = { nickname: 'Sorgenkind', labels: ['Prüfen'], hidden: true };

const lastEntry = () =>
  server.world.db.selectFrom('audit').selectAll().orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow();
const mails = async () => (await server.world.db.selectFrom('outbox').select('id').execute()).length;

describe('notes on a linked account', () => {
  it('are made once for one intent, and nobody is written to', async () => {
    const main = await server.backendOf('main-owner');
    const { id, version } = await linkTo(main, BERLIN);
    const sent = await mails();
    const once = intent();
    const input = { link: id, version, ...NOTES };
    const first = await main.annotateLink(input, once);
    expect(await main.annotateLink(input, once)).toEqual(first);
    expect(await main.getLink({ link: id })).toEqual(first);
    expect(await mails()).toBe(sent);
  });

  it('are in the audit log as made, not as made of: an entry stays when a note is gone', async () => {
    expect(await lastEntry()).toMatchObject({
      person_id: 'p-anna-petersen',
      account_id: 'a-100234',
      subject_id: 'a-100871',
      action: 'link-annotated',
      details: '{"link":"l-100871","version":2}',
    });
  });

  it('are forgotten when a detachment that was scheduled falls due', async () => {
    const main = await server.backendOf('main-owner');
    const { id, version } = await linkTo(main, WIEN);
    const scheduled = await main.detach({ link: id, when: 'period-end', version }, intent());
    const noted = await main.annotateLink({ link: id, version: scheduled.version, ...NOTES }, intent());
    expect([noted.state, noted.nickname]).toEqual(['detach-scheduled', 'Sorgenkind']);
    server.advance(40 * 86_400_000);
    const ended = await main.getLink({ link: id });
    expect(ended).toMatchObject({ state: 'detached', nickname: '', labels: [], hidden: false });
    const kept = await server.world.db
      .selectFrom('link')
      .select(['sort_nickname', 'search_nickname', 'label_keys'])
      .where('id', '=', id)
      .executeTakeFirst();
    expect(kept).toEqual({ sort_nickname: '', search_nickname: '', label_keys: [] });
  });
});
