import { describe, expect, it } from 'vitest';
import { codeIn, stepOf } from '../../demo/server/sessions/totp.js';

/** The secret of RFC 6238's own examples, `12345678901234567890`, in base32. */
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

describe('one-time codes', () => {
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
    [20_000_000_000, '353130'],
  ])('are those of RFC 6238 (second %i)', (second, code) => {
    expect(codeIn(SECRET, Math.floor(second / 30))).toBe(code);
  });

  it('count in their own half minute and next to it', () => {
    const time = 1_234_567_890_000;
    const step = Math.floor(time / 30_000);
    expect([-2, -1, 0, 1, 2].map((off) => stepOf(SECRET, codeIn(SECRET, step + off), time))).toEqual([
      undefined,
      step - 1,
      step,
      step + 1,
      undefined,
    ]);
  });
});
