import { describe, expect, it } from 'vitest';
import { endsSoon, renewedUntil, type HeldGrant } from '../../src/domain/grant.js';
import { isOver, opens, rolesOn } from '../../src/domain/granted.js';
import { previewOf } from '../../src/domain/grant-preview.js';
import type { Link } from '../../src/domain/link.js';
import { Permission } from '../../src/domain/person.js';
import { lentPermissions } from '../../src/domain/rules.js';

const NOW = Date.parse('2026-11-23T09:00:00Z');
const grant = (over: Partial<HeldGrant>): HeldGrant => ({
  id: 'g-1',
  role: 'read',
  reach: { kind: 'all' },
  until: null,
  ...over,
});

describe('rolesOn', () => {
  it('reaches one link, those with a label in any case, or all', () => {
    const grants = [
      grant({ role: 'manage', reach: { kind: 'link', link: 'l-1' } }),
      grant({ role: 'billing', reach: { kind: 'label', label: 'Airports' } }),
      grant({ role: 'mail-only' }),
    ];
    expect(rolesOn(grants, { id: 'l-1' }, NOW)).toEqual(['manage', 'mail-only']);
    expect(rolesOn(grants, { id: 'l-2', labels: ['AIRPORTS'] }, NOW)).toEqual(['billing', 'mail-only']);
  });

  it('leaves out what has ended, from that very moment', () => {
    const until = new Date(NOW).toISOString();
    expect(rolesOn([grant({ until })], { id: 'l-1' }, NOW)).toEqual([]);
    expect(rolesOn([grant({ until })], { id: 'l-1' }, NOW - 1)).toEqual(['read']);
    expect(isOver({ until }, NOW)).toBe(true);
  });

  it('opens an account by every role but that of mails', () => {
    expect(opens(['mail-only'])).toBe(false);
    expect(opens(['mail-only', 'billing'])).toBe(true);
    expect(opens([])).toBe(false);
  });
});

describe('lentPermissions', () => {
  it('lends no more than own rights, link and role have in common', () => {
    const all = { scopes: ['view', 'pay', 'switch'] } as const;
    expect(lentPermissions(Permission.options, all, ['manage'])).toEqual([
      'view-accounts',
      'manage-forwarding',
      'view-access',
    ]);
    expect(lentPermissions(['manage-forwarding'], all, ['billing'])).toEqual([]);
    expect(lentPermissions(Permission.options, { scopes: ['view'] }, ['all'])).toEqual(['view-accounts']);
    expect(lentPermissions(Permission.options, all, [])).toEqual([]);
  });
});

describe('a renewal', () => {
  it('lasts as long again, from now or from the end that is still to come', () => {
    const term = { setAt: '2026-11-01T00:00:00.000Z', until: '2026-11-21T00:00:00.000Z' };
    expect(renewedUntil(term, NOW)).toBe('2026-12-13T09:00:00.000Z');
    const running = { setAt: '2026-11-05T00:00:00.000Z', until: '2026-11-25T00:00:00.000Z' };
    expect(renewedUntil(running, NOW)).toBe('2026-12-15T00:00:00.000Z');
    expect(endsSoon(running, NOW)).toBe(true);
    expect(endsSoon({ until: null }, NOW)).toBe(false);
  });
});

describe('previewOf', () => {
  const link = { scopes: ['view', 'pay', 'switch'], account: { status: 'active' } } as unknown as Link;
  const said = (...given: Parameters<typeof previewOf>) =>
    previewOf(...given).map(({ area, yes, why }) => `${area} ${yes ? 'yes' : 'no'} ${why}`);

  it('says for every area whether, and why', () => {
    expect(said(Permission.options, link, 'manage')).toEqual([
      'overview yes own-right',
      'work yes granted',
      'invoices no role',
      'forwarding yes granted',
      'access yes granted',
      'mails no role',
    ]);
  });

  it('tells apart what the person, the link, the role and the account lack', () => {
    expect(said(['view-accounts'], link, 'all')[1]).toBe('work no own-right');
    expect(said(Permission.options, { ...link, scopes: ['view'] }, 'all')[1]).toBe('work no link');
    expect(said(Permission.options, { ...link, scopes: ['view', 'switch'] }, 'all')[2]).toBe(
      'invoices no link',
    );
    expect(said(Permission.options, link, 'mail-only')).toEqual([
      'overview yes own-right',
      'work no role',
      'invoices no role',
      'forwarding no role',
      'access no role',
      'mails yes granted',
    ]);
    const waiting = { ...link, account: { status: 'awaiting-verification' } } as unknown as Link;
    expect(said(Permission.options, waiting, 'all')[1]).toBe('work no not-ready');
  });

  it('counts what they were granted besides', () => {
    expect(said(Permission.options, link, 'billing', ['manage'])[3]).toBe('forwarding yes other-grant');
    expect(said(Permission.options, link, 'read', ['mail-only'])[5]).toBe('mails yes other-grant');
  });
});
