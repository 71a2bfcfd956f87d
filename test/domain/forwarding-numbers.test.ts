import { describe, expect, it } from 'vitest';
import { forwardingNumbers } from '../../src/domain/forwarding-numbers.js';

const german = await forwardingNumbers('DE');
const problem = (text: string) => {
  const found = german.target(text);
  return 'problem' in found ? found.problem : found.number;
};

describe('a number that calls go to', () => {
  it('is read in any usual spelling', () => {
    for (const text of ['040 36090', '040/3609-0', '+49 (0)40 36090', '0049 40 36090', '(040) 36 09 0'])
      expect(problem(text)).toBe('+494036090');
    expect(german.target('0151 12345678')).toEqual({ number: '+4915112345678', country: 'DE', mobile: true });
    expect(german.target('+43 1 5880000')).toEqual({ number: '+4315880000', country: 'AT', mobile: false });
  });

  it('is none that calls for help, here or there', () => {
    for (const text of ['110', '112', '1 1 2', '+49110', '+49 112', '+43 144', '+44 999', '+1 911', '+33 15'])
      expect(problem(text), text).toBe('emergency-number');
  });

  it('is none that is dear or special, in any country', () => {
    for (const text of ['0900 1234567', '0137 1234567', '0180 1234567', '+43 900 123456', '+1 900 555 1234'])
      expect(problem(text), text).toBe('premium-number');
    expect(problem('0700 12345678')).toBe('special-number');
    expect(problem('0800 1234567')).toBe('+498001234567');
  });

  it('is a whole number', () => {
    for (const text of ['', '12', 'call me', '030', '116117', '+49110123456'])
      expect(problem(text), text).toBe('phone');
  });

  it('is shown as people of the country write it', () => {
    expect([german.show('+494036090'), german.show('+4315880000')]).toEqual(['040 36090', '+43 1 5880000']);
  });
});
