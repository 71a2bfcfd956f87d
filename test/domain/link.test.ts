import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { AccountStatus } from '../../src/domain/account.js';
import { asBackendError, BackendError, isTechnical } from '../../src/domain/errors.js';
import {
  LINKED,
  LinkRequestInput,
  LinkState,
  masked,
  maskName,
  OPEN,
  Standing,
  standingOf,
} from '../../src/domain/link.js';
import { Page } from '../../src/domain/page.js';

describe('standings', () => {
  it('tell the state of a request', () => {
    const standings = OPEN.map((state) => standingOf({ state, account: null }));
    expect(standings).toEqual(['waiting-for-code', 'waiting-for-owner', 'needs-confirmation']);
  });
  it('tell the status of a linked account', () => {
    const standings = AccountStatus.options.map((status) =>
      standingOf({ state: 'active', account: { status } }),
    );
    expect(standings).toEqual([
      'setting-up',
      'awaiting-checks',
      'active',
      'suspended',
      'closing',
      'closed',
      'rejected',
    ]);
  });
  it('tell that an account is being detached before anything else', () => {
    expect(standingOf({ state: 'detach-scheduled', account: { status: 'suspended' } })).toBe('detaching');
  });
  it('exist for every state', () => {
    for (const state of LinkState.options)
      expect(Standing.options).toContain(standingOf({ state, account: null }));
  });
  it('keep requests and links apart', () => {
    expect(OPEN.some((state) => LINKED.includes(state))).toBe(false);
  });
});

describe('masks', () => {
  it('show the first letter of every word', () => {
    expect(maskName('Berlin Mitte')).toBe('B••••• M••••');
    expect(maskName('A')).toBe('A•');
    expect(maskName('👩 ノルト')).toBe('👩• ノ••');
  });
  it('show the last three digits of a customer number', () => {
    const location = { street: 'Torstr. 12', postcode: '10119', city: 'Berlin', country: 'DE' };
    const card = masked(
      { name: 'Berlin Mitte', customerNumber: 'K-100 871', location, products: ['x'] },
      null,
    );
    expect(card).toEqual({ name: 'B••••• M••••', city: 'Berlin', lastDigits: '871', products: ['x'] });
    expect(JSON.stringify(card)).not.toContain('Torstr');
  });
});

describe('a request', () => {
  const input = { customerNumber: 'K-100 234', scopes: ['view'], proof: 'email-code' };
  it('has no message unless one is written', () => {
    expect(v.parse(LinkRequestInput, input).message).toBe('');
  });
  it('proves more by consent than by a code', () => {
    expect(v.safeParse(LinkRequestInput, { ...input, scopes: ['view', 'switch'] }).success).toBe(false);
    const consent = { ...input, scopes: ['view', 'switch'], proof: 'owner-consent' };
    expect(v.safeParse(LinkRequestInput, consent).success).toBe(true);
  });
});

describe('a page', () => {
  const schema = Page(v.object({ id: v.string() }));
  it('counts what it cannot read instead of failing', () => {
    const items = [{ id: 'a' }, { id: 7 }, null, { id: 'b' }];
    expect(v.parse(schema, { items, next: null, total: 4 })).toEqual({
      items: [{ id: 'a' }, { id: 'b' }],
      previous: null,
      next: null,
      position: null,
      total: 4,
      estimated: false,
      unreadable: 2,
    });
  });
  it('fails without a total', () => {
    expect(v.safeParse(schema, { items: [], next: null }).success).toBe(false);
  });
});

describe('errors', () => {
  it('are refused by a rule, or failed technically', () => {
    expect(isTechnical(new BackendError('network'))).toBe(true);
    expect(isTechnical(new BackendError('is-main'))).toBe(false);
  });
  it('are wrapped once', () => {
    const error = new BackendError('conflict');
    expect(asBackendError(error)).toBe(error);
    const thrown = new Error('x');
    expect(asBackendError(thrown)).toMatchObject({ code: 'server-error', cause: thrown });
  });
});
