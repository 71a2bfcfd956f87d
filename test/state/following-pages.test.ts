import { describe, expect, it } from 'vitest';
import { BackendError } from '../../src/domain/errors.js';
import type { Page } from '../../src/domain/page.js';
import { FollowingPages } from '../../src/state/following-pages.js';
import { Reads } from '../../src/state/reads.js';

interface Item {
  id: string;
  words?: string;
}

const page = (ids: string, next: string | null, over: Partial<Page<Item>> = {}): Page<Item> => ({
  items: [...ids].map((id) => ({ id })),
  next,
  previous: null,
  position: null,
  total: 6,
  estimated: false,
  unreadable: 0,
  ...over,
});

const settled = () => new Promise((resolve) => setTimeout(resolve));

function list(pages: Record<string, Page<Item> | BackendError>) {
  const asked: string[] = [];
  const ask = (name: string) => {
    asked.push(name);
    const answer = pages[name]!;
    return answer instanceof BackendError ? Promise.reject(answer) : Promise.resolve(answer);
  };
  const first = new Reads().get('first', () => ({ fetch: () => ask('first') }));
  const followed = new FollowingPages<Item>(first, ask, ({ id }) => id);
  const now = () => {
    const { state } = followed;
    if (state.state !== 'ready') throw new Error(state.state);
    return state.data;
  };
  const ids = () =>
    now()
      .items.map(({ id }) => id)
      .join('');
  const stop = followed.subscribe(() => undefined);
  return { followed, first, pages, asked, now, ids, stop };
}

describe('pages that follow each other', () => {
  it('come one at a time, as they are asked for, up to the end', async () => {
    const { followed, now, ids, asked, stop } = list({
      first: page('ab', '1'),
      1: page('cd', '2'),
      2: page('ef', null),
    });
    await settled();
    expect([ids(), now().more]).toEqual(['ab', true]);
    followed.more();
    followed.more();
    expect(now().loading).toBe(true);
    await settled();
    expect(ids()).toBe('abcd');
    followed.more();
    await settled();
    expect([ids(), now().more]).toEqual(['abcdef', false]);
    followed.more();
    await settled();
    expect(asked).toEqual(['first', '1', '2']);
    stop();
  });

  it('say what came twice only once, and end where a page leads to itself', async () => {
    const { followed, now, ids, stop } = list({ first: page('ab', '1'), 1: page('bc', '1') });
    await settled();
    followed.more();
    await settled();
    expect([ids(), now().more]).toEqual(['abc', false]);
    stop();
  });

  it('stay when one fails, which is asked for again only when somebody wants it', async () => {
    const { followed, pages, now, ids, asked, stop } = list({
      first: page('ab', '1'),
      1: new BackendError('unavailable'),
    });
    await settled();
    followed.more();
    await settled();
    expect([ids(), now().gap?.code]).toEqual(['ab', 'unavailable']);
    followed.more();
    await settled();
    expect(asked).toEqual(['first', '1']);
    pages[1] = page('cd', null);
    followed.retry();
    await settled();
    expect([ids(), now().gap]).toEqual(['abcd', undefined]);
    stop();
  });

  it('begin anew when their place has expired', async () => {
    const { followed, pages, ids, asked, stop } = list({
      first: page('ab', '1'),
      1: new BackendError('cursor-expired'),
    });
    await settled();
    pages['first'] = page('xy', null);
    followed.more();
    await settled();
    expect([ids(), asked]).toEqual(['xy', ['first', '1', 'first']]);
    stop();
  });

  it('stay where the first page is the same after a refresh, and go where it is another', async () => {
    const { followed, first, pages, ids, now, stop } = list({ first: page('ab', '1'), 1: page('cd', '2') });
    await settled();
    followed.more();
    await settled();
    pages['first'] = { ...page('ab', 'new'), items: [{ id: 'a', words: 'new' }, { id: 'b' }] };
    await first.refetch();
    expect(ids()).toBe('abcd');
    expect(now().items[0]?.words).toBe('new');
    pages['first'] = page('xb', 'new');
    await first.refetch();
    expect([ids(), now().more]).toEqual(['xb', true]);
    stop();
  });

  it('change in place', async () => {
    const { followed, now, stop } = list({ first: page('ab', '1'), 1: page('cd', '2') });
    await settled();
    followed.more();
    await settled();
    followed.change((item) => (item.id === 'd' ? { ...item, words: 'changed' } : item));
    expect(now().items[3]?.words).toBe('changed');
    stop();
  });

  it('say that nothing could be read', async () => {
    const { followed, stop } = list({ first: new BackendError('not-allowed') });
    await settled();
    expect(followed.state).toMatchObject({ state: 'failed', error: { code: 'not-allowed' } });
    stop();
  });
});
