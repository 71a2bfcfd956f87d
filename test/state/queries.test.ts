import { beforeEach, describe, expect, it } from 'vitest';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import type { Link } from '../../src/domain/link.js';
import type { LinkPages } from '../../src/state/link-pages.js';
import { queriesOf, type Queries } from '../../src/state/queries.js';
import { fail, ScriptedBackend } from '../../src/testing/scripted-backend.js';

let backend: ScriptedBackend;
let queries: Queries;

beforeEach(() => {
  backend = new ScriptedBackend(MemoryBackend.demo({ as: 'large-owner', large: 120 }));
  queries = queriesOf(backend);
});

const watched = <T extends { subscribe(listener: () => void): () => void }>(read: T) =>
  read.subscribe(() => undefined);

/** Somebody looks at the list. */
async function listed() {
  const list = queries.list({ sort: 'name' }).open(() => undefined);
  await expect.poll(() => list.state.state).toBe('ready');
  return { list, items: () => itemsOf(list) };
}

const itemsOf = (list: LinkPages): Link[] =>
  Array.from({ length: list.total }, (_, index) => list.at(index)).filter((link) => link !== undefined);

const renamed = (link: Link, name: string): Link => ({ ...link, account: { ...link.account!, name } });

describe('Queries', () => {
  it('are the same for the same backend, and others for another', () => {
    expect(queriesOf(backend)).toBe(queries);
    const other = queriesOf(new ScriptedBackend(MemoryBackend.demo()));
    expect(other).not.toBe(queries);
    expect(other.session()).not.toBe(queries.session());
  });

  it('ask once for all who look at the same', async () => {
    const stops = [watched(queries.session()), watched(queries.session())];
    await expect.poll(() => queries.session().data).toBeDefined();
    expect(backend.callsOf('getSession')).toHaveLength(1);
    for (const stop of stops) stop();
  });

  it('show a link that was learned wherever it is listed, before anything is read again', async () => {
    const { list, items } = await listed();
    const [link] = items();
    queries.learned(renamed(link!, 'Just learned'));
    expect(items()[0]!.account?.name).toBe('Just learned');
    expect(queries.link(link!.id).data?.account?.name).toBe('Just learned');
    expect(backend.callsOf('listLinks')).toHaveLength(1);
    list.close();
  });

  it('leave every other link of the list the very same', async () => {
    const { list, items } = await listed();
    const before = items();
    queries.learned(renamed(before[3]!, 'Just learned'));
    const after = items();
    expect(after).toHaveLength(before.length);
    expect(after.filter((each, index) => each !== before[index])).toHaveLength(1);
    list.close();
  });

  it('learn a link that nobody has listed without adding it to a list', async () => {
    const { list, items } = await listed();
    const before = items().length;
    queries.learned({ ...items()[0]!, id: 'l-new' });
    expect(items()).toHaveLength(before);
    expect(queries.link('l-new').data?.id).toBe('l-new');
    list.close();
  });

  it('read again what is on screen when something has changed, and nothing else', async () => {
    const { list } = await listed();
    const summary = queries.summary();
    await summary.refetch();
    const before = backend.callsOf('getSummary').length;
    await queries.changed();
    expect(backend.callsOf('listLinks')).toHaveLength(2);
    expect(backend.callsOf('getSummary')).toHaveLength(before);
    list.close();
  });

  it('keep what is shown when reading again fails', async () => {
    const { list, items } = await listed();
    backend.script({ listLinks: fail('network') });
    await queries.changed();
    expect(items()).toHaveLength(100);
    expect(list.state).toMatchObject({ state: 'ready', problem: { code: 'network' } });
    list.close();
  });

  it('do not tell a list that was closed', async () => {
    const { list } = await listed();
    list.close();
    await queries.changed();
    expect(backend.callsOf('listLinks')).toHaveLength(1);
  });

  it('never mix what two backends said', async () => {
    const other = new ScriptedBackend(MemoryBackend.demo());
    const answer = await queriesOf(other).session().refetch();
    expect(answer.data?.account.customerNumber).toBe('K-100 234');
    expect(queries.session().data).toBeUndefined();
    await queriesOf(other).changed();
    expect(backend.calls).toHaveLength(0);
  });

  it('know the session of the account that was entered at once', async () => {
    const session = await backend.getSession();
    queries.entered({ ...session, account: { ...session.account, name: 'Berlin Mitte' } });
    expect(queries.session().data?.account.name).toBe('Berlin Mitte');
  });
});
