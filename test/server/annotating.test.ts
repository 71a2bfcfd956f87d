import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LinkQuery } from '../../src/domain/link.js';
import { BERLIN, intent, linkTo, WIEN } from '../../src/testing/backend-suite/steps.js';
import { Databases } from './databases.js';
import { testServer, type TestServer } from './harness.js';

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
      details:
        '{"changes":[{"field":"nickname"},{"field":"labels"},{"field":"hidden"}],"link":"l-100871","version":2}',
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

describe('what a list is narrowed by', () => {
  it('belongs to its cursors', async () => {
    const large = await server.backendOf('large-owner');
    const { next } = await large.listLinks({ labels: ['North'], limit: 3 });
    for (const other of [{ labels: ['East'] }, { labels: ['North'], hidden: 'included' as const }, {}])
      await expect(large.listLinks({ ...other, limit: 3, after: next! })).rejects.toMatchObject({
        code: 'cursor-expired',
      });
  });

  it('goes back and forth in what has a label, from the first page to the last', async () => {
    const large = await server.backendOf('large-owner');
    const query: LinkQuery = { labels: ['north'], sort: 'city', descending: true, limit: 3 };
    const all = (await large.listLinks({ ...query, limit: 50 })).items.map(({ id }) => id);
    const last = await large.listLinks({ ...query, position: 6 });
    const before = await large.listLinks({ ...query, before: last.previous! });
    expect([last.items, before.items].map((items) => items.map(({ id }) => id))).toEqual([
      all.slice(6),
      all.slice(3, 6),
    ]);
    expect([before.position, before.total, last.total]).toEqual([3, 8, 8]);
  });

  it('is what the counts of facets say, for every label and every place', async () => {
    const main = await server.backendOf('main-owner');
    const { labels, cities } = await main.getLinkFacets();
    expect(cities.length).toBeGreaterThan(20);
    for (const { value, links } of labels)
      expect((await main.listLinks({ labels: [value] })).total, value).toBe(links);
    for (const { value, links } of cities)
      expect((await main.listLinks({ city: value, limit: 1 })).total, value).toBe(links);
  });
});
