import { describe, expect, it } from 'vitest';
import { foundBy, isFound, soughtIn } from '../../src/domain/search-words.js';
import type { Link } from '../../src/domain/link.js';

const NUMBER = 'berlin mitte\n493023125001';

describe('a search', () => {
  it.each([
    '+49 30 2312 5001',
    '030 23125001',
    '0049 (0)30/2312-5001',
    '3125 001',
    'mitte 030 23125',
    'BERLIN',
  ])('finds %s', (search) => {
    expect(soughtIn(search).every((each) => isFound(each, NUMBER))).toBe(true);
  });

  it.each(['040 23125001', '031', 'mitte 040', '23126'])('does not find %s', (search) => {
    expect(soughtIn(search).every((each) => isFound(each, NUMBER))).toBe(false);
  });

  it('says what a row does not show', () => {
    const link = {
      customerNumber: 'K-100 871',
      costCentre: 'KST 4120',
      account: {
        name: 'Mitte',
        location: { street: 'Torstr. 12', city: 'Berlin' },
        contactEmail: 'Lena@x.example',
      },
    } as Link;
    const by = (search: string) => foundBy(soughtIn(search), link, ['+493023125001']);
    expect(by('k100871 torstr')).toBeUndefined();
    expect(by('berlin 4120')).toBe('KST 4120');
    expect(by('lena@')).toBe('Lena@x.example');
    expect(by('030 2312')).toBe('+493023125001');
    expect(foundBy(soughtIn('902'), { ...link, account: null }, [])).toBeUndefined();
  });
});
