import { describe, expect, it } from 'vitest';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import type { LinkQuery } from '../../src/domain/link.js';
import { LinkPages } from '../../src/state/link-pages.js';
import { fail, ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import { steppedEnvironment } from './environment.js';

const settle = () => new Promise((resolve) => setTimeout(resolve));

/** A list of 1,000 links that somebody has opened. */
async function opened(script: Script = {}, { jumping = true, size = 1_000 } = {}) {
  const inner = MemoryBackend.demo({ as: 'large-owner', large: size });
  const backend = new ScriptedBackend(inner, script, { ...inner.capabilities, jumping });
  const environment = steppedEnvironment();
  const moves: number[] = [];
  const list = new LinkPages(backend, { sort: 'customer-number' }, environment).open((moved) => {
    if (moved !== 0) moves.push(moved);
  });
  await settle();
  const asked = () => backend.callsOf('listLinks').map(({ input }) => input as LinkQuery);
  return {
    backend,
    inner,
    list,
    environment,
    moves,
    asked,
    /** Looks at some places until nothing more is asked for. */
    async look(start: number, end: number) {
      list.look(start, end);
      for (let turn = 0; turn < 6; turn++) {
        environment.advance(60);
        await settle();
      }
    },
  };
}

/** The last digits of the customer number: the place, in the order of numbers. */
const placeOf = (list: LinkPages, index: number): number | undefined => {
  const link = list.at(index);
  return link && Number(link.customerNumber.replace(/\D/g, '')) - 410_000;
};

describe('LinkPages', () => {
  it('reads the first page, and knows how many there are', async () => {
    const { list, asked } = await opened();
    expect(list.state).toMatchObject({ state: 'ready', data: { total: 1_000 } });
    expect([placeOf(list, 0), placeOf(list, 99), list.at(100)]).toEqual([0, 99, undefined]);
    expect(asked()).toHaveLength(1);
  });

  it('goes on by the cursor of the page before', async () => {
    const { list, asked, look } = await opened();
    await look(80, 95);
    expect(placeOf(list, 150)).toBe(150);
    expect(asked()[1]).toHaveProperty('after');
  });

  it('jumps to a place by its position once it is looked at for a moment', async () => {
    const { list, asked, environment } = await opened();
    for (const start of [200, 400, 600]) {
      list.look(start, start + 15);
      environment.advance(20);
      await settle();
    }
    expect(asked()).toHaveLength(1);
    environment.advance(60);
    await settle();
    expect(asked()[1]).toMatchObject({ position: 570 });
    expect(placeOf(list, 600)).toBe(600);
  });

  it('goes back from there by cursors, to the very beginning', async () => {
    const { list, asked, look } = await opened();
    await look(600, 615);
    for (let start = 590; start > 90; start -= 10) await look(start, start + 15);
    expect(
      asked()
        .slice(2)
        .every((query) => 'before' in query),
    ).toBe(true);
    for (let index = 60; index < 640; index++) expect(placeOf(list, index)).toBe(index);
  });

  it('abandons a page that nobody looks at any more', async () => {
    const { backend, list, environment } = await opened({ listLinks: ['usual', 'pending', 'usual'] });
    list.look(300, 315);
    environment.advance(60);
    await settle();
    const [, waiting] = backend.callsOf('listLinks');
    list.look(800, 815);
    expect(waiting!.options.signal?.aborted).toBe(true);
    environment.advance(60);
    await settle();
    expect(placeOf(list, 800)).toBe(800);
  });

  it('keeps no more than some thousands, however far one goes', async () => {
    const { list, look } = await opened({}, { size: 6_000 });
    for (let start = 0; start < 5_900; start += 90) await look(start, start + 15);
    const kept = Array.from({ length: 6_000 }, (_, index) => list.at(index)).filter(Boolean).length;
    expect(kept).toBeLessThanOrEqual(2_100);
    expect(placeOf(list, 5_800)).toBe(5_800);
    await look(0, 15);
    expect(placeOf(list, 0)).toBe(0);
  });

  it('goes page after page where a backend cannot jump', async () => {
    const { list, asked, look } = await opened({}, { jumping: false });
    expect(list.total).toBe(200);
    await look(90, 105);
    expect(list.total).toBe(300);
    await look(290, 300);
    expect(placeOf(list, 250)).toBe(250);
    expect(asked().every((query) => !('position' in query))).toBe(true);
    expect(list.counted).toBe(1_000);
  });

  it('says what it could not read, asks for it when told to, and for others by itself', async () => {
    const { list, look } = await opened({ listLinks: ['usual', fail('unavailable'), 'usual'] });
    await look(500, 515);
    expect(list.state).toMatchObject({ data: { gap: { code: 'unavailable' } } });
    expect(list.at(500)).toBeUndefined();
    await list.retry();
    await look(500, 515);
    expect(placeOf(list, 500)).toBe(500);
    expect(list.state).toMatchObject({ data: { gap: undefined } });
  });

  it('asks for another place although one could not be read', async () => {
    const { list, look } = await opened({ listLinks: ['usual', fail('unavailable'), 'usual'] });
    await look(500, 515);
    await look(800, 815);
    expect(placeOf(list, 800)).toBe(800);
  });

  it('reads what is looked at anew, and tells how far it has moved', async () => {
    const { list, look, moves, inner } = await opened();
    await look(500, 515);
    const looked = list.at(500)!.id;
    const first = await inner.listLinks({ sort: 'customer-number', limit: 3 });
    for (const link of first.items)
      await inner.detach({ link: link.id, when: 'now', version: link.version }, { idempotencyKey: link.id });
    await list.refresh();
    expect(moves).toEqual([-3]);
    expect(list.at(497)!.id).toBe(looked);
    expect(list.total).toBe(997);
  });

  it('notices at the next page that others have come or gone, and shows none twice', async () => {
    const { list, look, inner, environment } = await opened();
    const first = await inner.listLinks({ sort: 'customer-number', limit: 3 });
    for (const link of first.items)
      await inner.detach({ link: link.id, when: 'now', version: link.version }, { idempotencyKey: link.id });
    environment.advance(2_000);
    await look(80, 95);
    await look(90, 105);
    const ids = Array.from({ length: 150 }, (_, index) => list.at(index)?.id).filter(Boolean);
    expect(new Set(ids).size).toBe(ids.length);
    expect(placeOf(list, 90)).toBe(93);
  });

  it('starts anew when a cursor has expired', async () => {
    const { list, look } = await opened({ listLinks: ['usual', fail('cursor-expired'), 'usual'] });
    await look(80, 95);
    await look(85, 99);
    expect(placeOf(list, 110)).toBe(110);
  });

  it('finds the place of a name by the backend', async () => {
    const { list } = await opened();
    expect(await list.find('K410500')).toBe(500);
    expect(placeOf(list, 500)).toBe(500);
  });

  it('leaves places whose data cannot be read empty, and says how many', async () => {
    const { list } = await opened({
      listLinks: async (_, next) => {
        const page = await next();
        return { ...page, items: page.items.slice(0, 98), unreadable: 2 };
      },
    });
    expect(list.state).toMatchObject({ data: { unreadable: 2 } });
    expect([list.isUnreadable(97), list.isUnreadable(98)]).toEqual([false, true]);
  });

  it('is not led in circles by a backend that contradicts itself', async () => {
    let calls = 0;
    const { look, list, asked } = await opened({
      listLinks: async (_, next) => {
        const page = await next();
        return { ...page, position: (page.position ?? 0) + ++calls, total: 1_000 + calls };
      },
    });
    await look(90, 105);
    expect(asked().length).toBeLessThan(8);
    expect(list.state.state).toBe('ready');
  });

  it('looks again by itself while something in sight waits for somebody', async () => {
    const inner = MemoryBackend.demo();
    const backend = new ScriptedBackend(inner);
    const environment = steppedEnvironment();
    const list = new LinkPages(backend, { sort: 'name' }, environment).open(() => undefined);
    await settle();
    list.look(0, 48);
    environment.advance(10_000);
    await settle();
    expect(backend.callsOf('listLinks')).toHaveLength(2);
    list.close();
    environment.advance(60_000);
    await settle();
    expect(backend.callsOf('listLinks')).toHaveLength(2);
  });
});
