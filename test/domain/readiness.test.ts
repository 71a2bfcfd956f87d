import { describe, expect, it } from 'vitest';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import type { Account } from '../../src/domain/account.js';
import type { Link } from '../../src/domain/link.js';
import { readinessOf } from '../../src/domain/readiness.js';

const backend = MemoryBackend.demo({ now: () => Date.parse('2026-11-23T09:00:00Z') });
const ALTONA = 'l-101440';

async function link(account: Partial<Account> = {}, more: Partial<Link> = {}, id = ALTONA): Promise<Link> {
  const found = await backend.getLink({ link: id });
  return { ...found, ...more, account: { ...found.account!, ...account } };
}

const steps = (of: Link, today = '2026-11-23') =>
  readinessOf(of, today).map(({ kind, state }) => `${kind} ${state}`);

describe('readinessOf', () => {
  it('waits for the check that is open', async () => {
    expect(steps(await link())).toEqual([
      'ordered done',
      'email done',
      'address open',
      'numbers later',
      'usable later',
      'invoice later',
    ]);
  });

  it('tells where the mail or letter of an open check went, and of no other', async () => {
    const checks = readinessOf(await link(), '2026-11-23').map(({ check }) => check?.sentTo);
    expect(checks).toEqual([undefined, undefined, '22767 Hamburg', undefined, undefined, undefined]);
  });

  it('waits for the provider once everything is confirmed', async () => {
    const { account } = await link();
    const checks = account!.checks.map((check) => ({ ...check, state: 'passed' as const }));
    expect(steps(await link({ status: 'ordered', checks }))).toContain('numbers open');
  });

  it('goes on until the first invoice', async () => {
    const { account } = await link();
    const checks = account!.checks.map((check) => ({ ...check, state: 'passed' as const }));
    const usable = await link({ status: 'active', numbers: 1, checks });
    expect(steps(usable)).toEqual([
      'ordered done',
      'email done',
      'address done',
      'numbers done',
      'usable done',
      'invoice later',
    ]);
    expect(steps(usable, '2026-12-01')).toEqual([]);
  });

  it('says what cannot be any more', async () => {
    expect(steps(await link({ status: 'rejected' }))).toEqual([
      'ordered done',
      'email done',
      'address failed',
      'numbers failed',
      'usable failed',
    ]);
  });

  it('says nothing of accounts that were there before, and of requests', async () => {
    expect(steps(await link({}, {}, 'l-100871'))).toEqual([]);
    expect(steps({ ...(await link()), account: null })).toEqual([]);
  });

  it('needs no day of the first invoice', async () => {
    const unknown = await link({}, { firstInvoiceOn: undefined });
    expect(steps(unknown)).not.toContain('invoice later');
    expect(steps(unknown)).toContain('usable later');
  });
});
