import { describe, expect, it } from 'vitest';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import type { BulkCells } from '../../src/domain/bulk-link.js';
import { LINK_POLICY } from '../../src/domain/precondition.js';
import { intent } from '../../src/testing/backend-suite/steps.js';
import { START } from '../support/memory-harness.js';

const EVENTS = 'K-210 450';
const SERVICE = 'K-210 455';
const POPUP = 'K-210 460';

const demo = () => MemoryBackend.demo({ now: () => START, linkPolicy: { ...LINK_POLICY, consent: true } });

const own = (customerNumber: string, scopes = ''): BulkCells => ({
  customerNumber,
  proof: 'own-account',
  scopes,
});

async function handedIn(main: MemoryBackend, rows: readonly BulkCells[]) {
  const { id: bulk } = await main.createBulkLink({}, intent());
  return main.putBulkRows(
    { bulk, rows: rows.map((cells, index) => ({ number: index + 1, cells })) },
    intent(),
  );
}

describe('the consent to pay for accounts that one administers, in memory', () => {
  it('is asked for in all, compared with what is so, and recorded for each', async () => {
    const main = demo();
    const { id, version, own: owned } = await handedIn(main, [own(EVENTS), own(SERVICE), own(POPUP)]);
    const consent = owned!.consent!;
    expect(consent).toEqual({
      wording: '2026-11',
      from: '2026-12-01',
      accounts: 2,
      monthly: [{ amount: 5980, currency: 'EUR' }],
    });
    const started = (given?: typeof consent) =>
      main.startBulkLink({ bulk: id, version, ...(given && { consent: given }) }, intent());
    await expect(started()).rejects.toMatchObject({ code: 'consent-required' });
    await expect(started({ ...consent, accounts: 3 })).rejects.toMatchObject({ code: 'rules-changed' });
    await expect(started({ ...consent, monthly: [{ amount: 5981, currency: 'EUR' }] })).rejects.toMatchObject(
      { code: 'rules-changed' },
    );
    await started(consent);
    expect((await main.getBulkLink({ bulk: id })).counts).toMatchObject({ linked: 2, obstacle: 1 });
    const { items } = await main.listActivity({ group: 'billing' });
    expect(items.filter(({ kind }) => kind === 'payer-consented')).toHaveLength(2);
  });

  it('is not asked for where they pay themselves', async () => {
    const main = demo();
    const { own: owned } = await handedIn(main, [own(EVENTS, 'view'), own(SERVICE, 'view')]);
    expect(owned).toEqual({ rows: 2, ready: 2, consent: null });
  });

  it('holds for what was confirmed: at another price a row is not linked', async () => {
    const main = demo();
    const { id, version, own: owned } = await handedIn(main, [own(EVENTS), own(SERVICE)]);
    await main.startBulkLink({ bulk: id, version, consent: owned!.consent! }, intent());
    const service = main.world.accountByNumber(SERVICE)!;
    main.world.changeAccount(service, { monthly: { amount: 3990, currency: 'EUR' } });
    const { items } = await main.listBulkRows({ bulk: id });
    expect(items.map(({ state, reason }) => [state, reason])).toEqual([
      ['linked', null],
      ['refused', 'rules-changed'],
    ]);
    const ended = await main.getBulkLink({ bulk: id });
    const again = await main.reopenBulkLink({ bulk: id, version: ended.version }, intent());
    expect(again.own?.consent?.monthly).toEqual([{ amount: 3990, currency: 'EUR' }]);
  });
});

describe('what one administers, to colleagues who do not', () => {
  it('has no name, no obstacle and no price, and is not linked by them', async () => {
    const main = demo();
    const { id } = await handedIn(main, [own(EVENTS), own(POPUP)]);
    main.world.people.get('p-deniz-kaya')!.permissions = ['view-accounts', 'link-accounts'];
    const colleague = main.world.backend('p-deniz-kaya');
    const { items } = await colleague.listBulkRows({ bulk: id });
    expect(items.map(({ state, reason, account }) => [state, reason, account])).toEqual([
      ['ready', null, null],
      ['obstacle', 'link-not-verified', null],
    ]);
    const { version, own: owned } = await colleague.getBulkLink({ bulk: id });
    expect(owned).toEqual({ rows: 2, ready: 1, consent: null });
    await expect(colleague.startBulkLink({ bulk: id, version }, intent())).rejects.toMatchObject({
      code: 'conflict',
    });
  });
});
