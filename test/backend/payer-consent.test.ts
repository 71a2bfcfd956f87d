import { describe, expect, it } from 'vitest';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import { LINK_POLICY } from '../../src/domain/precondition.js';
import { intent } from '../../src/testing/backend-suite/steps.js';
import { START } from '../support/memory-harness.js';

const demo = () => MemoryBackend.demo({ now: () => START, linkPolicy: { ...LINK_POLICY, consent: true } });

describe('the consent of who pays, in memory', () => {
  it('is asked for, compared with what is so, and recorded for both sides', async () => {
    const main = demo();
    const link = 'l-100926';
    const { version } = await main.getLink({ link });
    const { consent } = await main.previewLink({ link });
    expect(consent).toMatchObject({ from: '2026-12-01', monthly: { amount: 2990, currency: 'EUR' } });
    await expect(main.confirmLink({ link, version }, intent())).rejects.toMatchObject({
      code: 'consent-required',
    });
    const other = { ...consent!, monthly: { amount: 1, currency: 'EUR' } };
    await expect(main.confirmLink({ link, version, consent: other }, intent())).rejects.toMatchObject({
      code: 'rules-changed',
    });
    expect((await main.confirmLink({ link, version, consent: consent! }, intent())).state).toBe('active');
    for (const side of [main, main.world.backend('p-100926')]) {
      const { items } = await side.listActivity({ group: 'billing' });
      expect(items[0]).toMatchObject({
        kind: 'payer-consented',
        person: 'Anna Petersen',
        facts: { payer: 'main', on: '2026-12-01', wording: '2026-11' },
      });
    }
  });

  it('is not asked for where the policy does not', async () => {
    const main = MemoryBackend.demo({ now: () => START });
    expect((await main.previewLink({ link: 'l-100926' })).consent).toBeNull();
  });
});
