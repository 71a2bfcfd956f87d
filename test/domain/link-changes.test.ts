import { describe, expect, it } from 'vitest';
import { changesOf, differenceOf } from '../../src/domain/link-changes.js';
import type { Link } from '../../src/domain/link.js';

const link = (id: string, patch: Partial<Link> = {}): Link =>
  ({
    id,
    version: '1',
    state: 'active',
    account: { name: 'Mitte', status: 'active', checks: [], monthly: { amount: 100, currency: 'EUR' } },
    scopes: ['view', 'pay'],
    payer: 'main',
    detachOn: null,
    ...patch,
  }) as unknown as Link;

const known = (...links: Link[]) => new Map(links.map((each) => [each.id, each]));

describe('what has changed of a link', () => {
  it.each([
    ['nothing a person sees', { version: '2' }, []],
    ['who pays, once', { payer: 'secondary', scopes: ['view'] }, ['payer']],
    ['who will pay', { payerChange: { payer: 'secondary', on: '2026-12-01' } }, ['payer']],
    ['that it is being detached', { state: 'detach-scheduled', detachOn: '2026-12-01' }, ['standing']],
    ['its rights, in any order', { scopes: ['pay', 'switch', 'view'] }, ['scopes']],
    ['what is noted', { nickname: 'Hub', labels: ['Pilot'], hidden: true }, ['nickname', 'labels', 'hidden']],
    ['its references', { costCentre: 'KST', purchaseOrder: 'PO' }, ['cost-centre', 'purchase-order']],
    ['its account', { account: null }, ['name', 'monthly']],
  ] as [string, Partial<Link>, string[]][])('is told: %s', (_, patch, aspects) => {
    const before = link('a');
    const after = link('a', patch);
    expect(changesOf(before, after).filter((each) => patch.account !== null || each !== 'standing')).toEqual(
      aspects,
    );
    expect(changesOf(after, after)).toEqual([]);
  });
});

describe('what has changed in a list', () => {
  const before = known(link('a'), link('b'));
  const after = known(link('a', { nickname: 'Hub' }), link('c'));

  it('is what changed, came and went, where all of it is known', () => {
    const { changed, added, gone } = differenceOf(before, after, true);
    expect(changed.map(({ after: { id }, aspects }) => [id, aspects])).toEqual([['a', ['nickname']]]);
    expect([added, gone].map((links) => links.map(({ id }) => id))).toEqual([['c'], ['b']]);
  });

  it('is what changed alone, where only a part is known', () => {
    const { changed, added, gone } = differenceOf(before, after, false);
    expect([changed.length, added, gone]).toEqual([1, [], []]);
  });
});
