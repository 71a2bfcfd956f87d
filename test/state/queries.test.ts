import { beforeEach, describe, expect, it } from 'vitest';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import type { Link } from '../../src/domain/link.js';
import { queriesOf, type Queries } from '../../src/state/queries.js';
import { fail, ScriptedBackend } from '../../src/testing/scripted-backend.js';

let backend: ScriptedBackend;
let queries: Queries;

beforeEach(() => {
  backend = new ScriptedBackend(MemoryBackend.demo({ as: 'large-owner', large: 120 }));
  queries = queriesOf(backend);
});

/** Somebody looks at the list. */
async function listed() {
  const observer = queries.links({ sort: 'name' });
  const stop = observer.subscribe(() => undefined);
  await observer.refetch();
  return {
    stop,
    observer,
    items: () => observer.getCurrentResult().data!.pages.flatMap((page) => page.items),
  };
}

const renamed = (link: Link, name: string): Link => ({ ...link, account: { ...link.account!, name } });

describe('Queries', () => {
  it('are the same for the same backend, and others for another', () => {
    expect(queriesOf(backend)).toBe(queries);
    const other = queriesOf(new ScriptedBackend(MemoryBackend.demo()));
    expect(other).not.toBe(queries);
    expect(other.client).not.toBe(queries.client);
  });

  it('ask once for all who look at the same', async () => {
    const first = queries.session();
    const second = queries.session();
    const stops = [first.subscribe(() => undefined), second.subscribe(() => undefined)];
    await Promise.all([first.refetch({ cancelRefetch: false }), second.refetch({ cancelRefetch: false })]);
    expect(backend.callsOf('getSession')).toHaveLength(1);
    for (const stop of stops) stop();
  });

  it('show a link that was learned wherever it is listed, before anything is read again', async () => {
    const { items, stop } = await listed();
    const [link] = items();
    queries.learned(renamed(link!, 'Just learned'));
    expect(items()[0]!.account?.name).toBe('Just learned');
    expect(queries.link(link!.id).getCurrentResult().data?.account?.name).toBe('Just learned');
    expect(backend.callsOf('listLinks')).toHaveLength(1);
    stop();
  });

  it('leave every other link of the list the very same', async () => {
    const { items, stop } = await listed();
    const before = items();
    queries.learned(renamed(before[3]!, 'Just learned'));
    const after = items();
    expect(after).toHaveLength(before.length);
    expect(after.filter((each, index) => each !== before[index])).toHaveLength(1);
    stop();
  });

  it('learn a link that nobody has listed without adding it to a list', async () => {
    const { items, stop } = await listed();
    const before = items().length;
    queries.learned({ ...items()[0]!, id: 'l-new' });
    expect(items()).toHaveLength(before);
    expect(queries.link('l-new').getCurrentResult().data?.id).toBe('l-new');
    stop();
  });

  it('read again what is on screen when something has changed, and nothing else', async () => {
    const { stop } = await listed();
    const summary = queries.summary();
    await summary.refetch();
    const before = backend.callsOf('getSummary').length;
    await queries.changed();
    expect(backend.callsOf('listLinks')).toHaveLength(2);
    expect(backend.callsOf('getSummary')).toHaveLength(before);
    stop();
  });

  it('keep what is shown when reading again fails', async () => {
    const { items, observer, stop } = await listed();
    backend.script({ listLinks: fail('network') });
    await queries.changed();
    expect(items()).toHaveLength(50);
    expect(observer.getCurrentResult().error?.code).toBe('network');
    stop();
  });

  it('read page after page by the cursor of the one before', async () => {
    const { items, observer, stop } = await listed();
    await observer.fetchNextPage();
    await observer.fetchNextPage();
    expect(new Set(items().map(({ id }) => id)).size).toBe(items().length);
    expect(observer.getCurrentResult().hasNextPage).toBe(false);
    expect(backend.callsOf('listLinks').map(({ input }) => 'after' in (input as object))).toEqual([
      false,
      true,
      true,
    ]);
    stop();
  });

  it('never mix what two backends said', async () => {
    const other = new ScriptedBackend(MemoryBackend.demo());
    const session = queriesOf(other).session();
    await session.refetch();
    expect(session.getCurrentResult().data?.account.customerNumber).toBe('K-100 234');
    expect(queries.session().getCurrentResult().data).toBeUndefined();
    await queriesOf(other).changed();
    expect(backend.calls).toHaveLength(0);
  });

  it('know the session of the account that was entered at once', async () => {
    const session = await backend.getSession();
    queries.entered({ ...session, account: { ...session.account, name: 'Berlin Mitte' } });
    expect(queries.session().getCurrentResult().data?.account.name).toBe('Berlin Mitte');
  });
});
