import { describe, expect, it } from 'vitest';
import { AccountsAtHand } from '../../src/state/kept-accounts.js';

/** A storage that holds what it is given, or throws. */
function storage(broken = false) {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (broken) throw new Error('full');
      kept.set(key, value);
    },
  };
}

describe('accounts at hand', () => {
  it('are kept for each person and account, the newest first, and few', () => {
    const device = storage();
    const hand = new AccountsAtHand('p-1', 'a-1', device);
    for (const link of ['l-1', 'l-2', 'l-3', 'l-4', 'l-5', 'l-6', 'l-2']) hand.opened(link);
    expect(hand.kept.recent).toEqual(['l-2', 'l-6', 'l-5', 'l-4', 'l-3']);
    hand.pin('l-9', true);
    hand.pin('l-6', true);
    hand.pin('l-9', false);
    expect(hand.kept.pinned).toEqual(['l-6']);
    hand.forget(new Set(['l-6']));
    expect(hand.kept).toEqual({ pinned: [], recent: ['l-2', 'l-5', 'l-4', 'l-3'] });
    expect(new AccountsAtHand('p-2', 'a-1', device).kept.recent).toEqual([]);
  });

  it('are none where nothing can be kept, or what is kept cannot be read', () => {
    const full = new AccountsAtHand('p-1', 'a-1', storage(true));
    full.opened('l-1');
    expect(full.kept).toEqual({ pinned: [], recent: [] });
    const spoilt = storage();
    spoilt.kept.set('subsidiary-accounts:p-1:a-1', '{"pinned":"x","recent":[1,"l-1",""]}');
    expect(new AccountsAtHand('p-1', 'a-1', spoilt).kept).toEqual({ pinned: [], recent: ['l-1'] });
    spoilt.kept.set('subsidiary-accounts:p-1:a-1', 'nothing');
    expect(new AccountsAtHand('p-1', 'a-1', spoilt).kept).toEqual({ pinned: [], recent: [] });
  });
});
