import { describe, expect, it } from 'vitest';
import { creditDirections, readAmount, transferred } from '../../src/domain/credit.js';

describe('an amount as it is typed', () => {
  it.each([
    ['12.50', 2, 1250],
    [' 12,5 ', 2, 1250],
    ['7', 2, 700],
    ['0,01', 2, 1],
    ['500', 0, 500],
    ['1.5', 0, undefined],
    ['1.234', 2, undefined],
    ['1.234,00', 2, undefined],
    ['-1', 2, undefined],
    ['', 2, undefined],
    ['9999999999', 2, undefined],
  ])('%s with %i decimals is %s', (text, decimals, amount) =>
    expect(readAmount(text, decimals)).toBe(amount),
  );
});

describe('credit', () => {
  it('goes from one side to the other, and neither has less than nothing', () => {
    expect(transferred({ main: 100, secondary: 0 }, 'to-secondary', 100)).toEqual({
      main: 0,
      secondary: 100,
    });
    expect(transferred({ main: 0, secondary: 40 }, 'to-main', 15)).toEqual({ main: 15, secondary: 25 });
    expect(transferred({ main: 99, secondary: 0 }, 'to-secondary', 100)).toBeUndefined();
    expect(transferred({ main: 99, secondary: 1 }, 'to-main', 2)).toBeUndefined();
  });

  it('of an account that pays itself stays with it, and no currency becomes another', () => {
    const euros = { main: 'EUR', secondary: 'EUR' };
    expect(creditDirections('main', euros)).toEqual(['to-secondary', 'to-main']);
    expect(creditDirections('secondary', euros)).toEqual(['to-secondary']);
    expect(creditDirections('main', { ...euros, secondary: 'CHF' })).toEqual([]);
  });
});
