import { describe, expect, it } from 'vitest';
import { demoSeed } from '../../src/backend/memory/demo-seed.js';
import { MemoryBackend, MemoryWorld } from '../../src/backend/memory/memory-backend.js';
import { seededRandom } from '../../src/backend/memory/secrets.js';
import { DEMO_ROLES } from '../../src/backend/memory/seed.js';
import { ALL_CAPABILITIES } from '../../src/backend/backend.js';
import { Standing, standingOf } from '../../src/domain/link.js';
import { START } from '../support/memory-harness.js';

const NOW = new Date(START).toISOString();
const demo = () => MemoryBackend.demo({ now: () => START });
const code = (call: Promise<unknown>) =>
  call.then(
    () => 'answered',
    (error: { code: string }) => error.code,
  );

describe('the demo’s world', () => {
  it('is the same to the letter for the same moment', () => {
    expect(demoSeed({ now: NOW, large: 20 })).toEqual(demoSeed({ now: NOW, large: 20 }));
  });

  it('has one person for every role', () => {
    const { people } = demoSeed({ now: NOW, large: 0 });
    for (const role of DEMO_ROLES) expect(people.filter((person) => person.role === role)).toHaveLength(1);
  });

  it('gives nothing two times the same name', () => {
    const { accounts, people, links } = demoSeed({ now: NOW, large: 50 });
    for (const ids of [
      accounts.map(({ id }) => id),
      accounts.map(({ customerNumber }) => customerNumber),
      accounts.flatMap(({ lines }) => lines.map(({ number }) => number)),
      people.map(({ id }) => id),
      people.map(({ email }) => email),
      links.map(({ id }) => id),
    ])
      expect(new Set(ids).size).toBe(ids.length);
  });

  it('has a link in every standing', () => {
    const { accounts, links } = demoSeed({ now: NOW, large: 0 });
    const statuses = new Map(accounts.map((account) => [account.id, account]));
    const found = new Set(
      links.map(({ state, accountId }) =>
        standingOf({ state, account: statuses.get(accountId ?? '') ?? null }),
      ),
    );
    // This comes about only by what people do: a request is asked again.
    const others = Standing.options.filter((standing) => standing !== 'renewed');
    expect([...found].sort()).toEqual(others.sort());
  });

  it('has as many accounts in the large group as it is told', async () => {
    const large = MemoryBackend.demo({ as: 'large-owner', large: 1_000, now: () => START });
    expect((await large.listLinks({ limit: 1 })).total).toBe(1_000);
  });

  it('gives the same codes for the same numbers at random', () => {
    const world = () =>
      new MemoryWorld(demoSeed({ now: NOW, large: 0 }), { now: () => START, random: seededRandom(7) });
    expect(world().letters).toEqual(world().letters);
  });
});

describe('a backend in memory', () => {
  it('gives answers that change nothing when they are changed', async () => {
    const backend = demo();
    const page = await backend.listLinks({});
    page.items[0]!.scopes.length = 0;
    page.items[0]!.account!.location.city = 'Atlantis';
    const again = await backend.listLinks({});
    expect(again.items[0]!.account!.location.city).not.toBe('Atlantis');
    expect(again.items[0]!.scopes).not.toEqual([]);
  });

  it('keeps nothing of an input', async () => {
    const backend = demo();
    const scopes: ('view' | 'pay')[] = ['view', 'pay'];
    const options = { idempotencyKey: 'one' };
    const { id } = await backend.requestLink(
      { customerNumber: 'K-200 300', scopes, proof: 'owner-consent' },
      options,
    );
    scopes.length = 0;
    expect((await backend.getLink({ link: id })).scopes).toEqual(['view', 'pay']);
  });

  it('rejects an aborted read with the signal’s reason', async () => {
    const reason = new Error('left');
    await expect(demo().getSummary({}, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  it('does not abandon a write', async () => {
    const backend = demo();
    const options = { idempotencyKey: 'one', signal: AbortSignal.abort() };
    const input = { customerNumber: 'K-200 300', scopes: ['view' as const], proof: 'owner-consent' as const };
    expect((await backend.requestLink(input, options)).state).toBe('pending');
  });

  it('does not take a key that is no name', async () => {
    const call = demo().leaveAccount({}, { idempotencyKey: 'a key\r\nX: y' });
    expect(await code(call)).toBe('malformed-request');
  });

  it('does not know anybody else', () => {
    expect(() => demo().world.backend('p-nobody')).toThrow('sign-in-failed');
  });

  it('does not tell names of other accounts in a mismatch', async () => {
    const error = await demo()
      .for('a-400000')
      .getSummary()
      .catch((thrown: { facts: unknown }) => thrown);
    expect(error).toMatchObject({ facts: { requestedAccount: 'a-400000' } });
  });

  it('does not offer what its capabilities lack', async () => {
    const none = {
      ...ALL_CAPABILITIES,
      ordering: false,
      proofs: [],
      switching: false,
      detaching: [],
      forwarding: false,
      forwardingWarnings: false,
      holidays: false,
    };
    const backend = MemoryBackend.demo({ now: () => START, capabilities: none });
    const key = (idempotencyKey: string) => ({ idempotencyKey });
    const calls = [
      backend.getCatalogue(),
      backend.requestLink(
        { customerNumber: 'K-200 300', scopes: ['view'], proof: 'owner-consent' },
        key('a'),
      ),
      backend.openAccount({ link: 'l-100871' }, key('b')),
      backend.detach({ link: 'l-100871', when: 'now', version: '1.1' }, key('c')),
      backend.listPhoneLines(),
      backend.previewForwarding({ line: 'n-100234-1', rules: [] }),
      backend.getHolidays({ region: 'DE-HH', year: 2026 }),
    ];
    expect(new Set(await Promise.all(calls.map(code)))).toEqual(new Set(['not-offered']));
  });

  it('lets whoever may only order finish the checks of an order', async () => {
    const seed = demoSeed({ now: NOW, large: 0 });
    const clerk = seed.people.find(({ role }) => role === 'invoice-clerk')!;
    clerk.permissions = ['order-accounts'];
    const backend = new MemoryWorld(seed, { now: () => START }).backend(clerk.id);
    const key = { idempotencyKey: 'one' };
    expect(await code(backend.resendCheck({ link: 'l-none', kind: 'email' }, key))).toBe('not-found');
    expect(await code(backend.confirmAddress({ link: 'l-none', code: '0123456789' }, key))).toBe('not-found');
    expect(await code(backend.cancelRequest({ link: 'l-none' }, key))).toBe('not-allowed');
  });

  it('refuses a cursor that is a day old', async () => {
    let now = START;
    const backend = MemoryBackend.demo({ now: () => now });
    const { next } = await backend.listLinks({ limit: 5 });
    now += 86_400_001;
    expect(await code(backend.listLinks({ limit: 5, after: next! }))).toBe('cursor-expired');
  });

  it('detaches with the beginning of the day, and not before', async () => {
    let now = START;
    const backend = MemoryBackend.demo({ now: () => now });
    const { items } = await backend.listLinks({ standings: ['detaching'] });
    const { id, detachOn } = items[0]!;
    const state = async () => (await backend.getLink({ link: id })).state;
    now = Date.parse(detachOn!) - 1;
    expect(await state()).toBe('detach-scheduled');
    now = Date.parse(detachOn!);
    expect(await state()).toBe('detached');
  });

  it('leaves out requests that ended more than 30 days ago', async () => {
    let now = START;
    const backend = MemoryBackend.demo({ now: () => now });
    const declined = () => backend.listLinks({ standings: ['declined'] }).then(({ total }) => total);
    expect(await declined()).toBe(1);
    now += 21 * 86_400_000;
    expect(await declined()).toBe(0);
  });

  it('shows a detached account as it was', async () => {
    const backend = demo();
    const { items } = await backend.listLinks({ search: 'K-100 871' });
    const { id, version } = items[0]!;
    await backend.detach({ link: id, when: 'now', version }, { idempotencyKey: 'one' });
    backend.world.changeAccount(backend.world.account('a-100871'), { name: 'A secret' });
    expect((await backend.getLink({ link: id })).account?.name).toBe('Berlin Mitte');
  });

  it('tells both sides by mail', async () => {
    const backend = demo();
    const { items } = await backend.listLinks({ search: 'K-100 871' });
    const before = backend.world.outbox.length;
    await backend.detach(
      { link: items[0]!.id, when: 'now', version: items[0]!.version },
      { idempotencyKey: 'one' },
    );
    const to = backend.world.outbox.slice(before).map((mail) => [mail.kind, mail.to]);
    expect(to).toEqual([
      ['detached', 'shop-100871@nordlicht.example'],
      ['detached', 'anna.petersen@nordlicht.example'],
    ]);
  });

  it('loses and repeats no stable row while others come and go', async () => {
    const backend = MemoryBackend.demo({ as: 'large-owner', large: 300, now: () => START });
    const random = seededRandom(5);
    const { world } = backend;
    const stable = new Set(
      world
        .linksOf('a-400000')
        .filter((_, index) => index % 2 === 0)
        .map(({ id }) => id),
    );
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await backend.listLinks({
        limit: 9,
        sort: 'monthly',
        ...(after !== undefined && { after }),
      });
      seen.push(...page.items.map(({ id }) => id));
      after = page.next ?? undefined;
      const moving = world.linksOf('a-400000').filter(({ id }) => !stable.has(id));
      const { accountId } = moving[Math.floor(random() * moving.length)]!;
      const monthly = { amount: Math.floor(random() * 10_000), currency: 'EUR' };
      world.changeAccount(world.account(accountId!), { monthly });
    } while (after !== undefined);
    const found = seen.filter((id) => stable.has(id));
    expect(found).toHaveLength(stable.size);
    expect(new Set(found).size).toBe(stable.size);
  });
});
