import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Address, EmailCode, LetterCode, normalizeCode } from '../../src/domain/account.js';
import { ForwardingInput, noForwarding } from '../../src/domain/call-forwarding.js';
import { CustomerNumber, customerNumberKey } from '../../src/domain/customer-number.js';
import { type BackendError, parse } from '../../src/domain/errors.js';
import { EmailAddress, line, localized, maskEmail, paragraph, PhoneNumber } from '../../src/domain/text.js';

const problems = (schema: v.GenericSchema, input: unknown) => {
  try {
    parse(schema, input);
    return [];
  } catch (error) {
    return (error as BackendError).fields;
  }
};
const rule = (schema: v.GenericSchema, input: unknown) => problems(schema, input)[0]?.rule;

describe('codes', () => {
  it('are read in any case, with blanks, hyphens and look-alikes', () => {
    expect(normalizeCode(' o1-iL ab ')).toBe('0111AB');
    expect(v.parse(LetterCode, 'abcde-fgh10')).toBe('ABCDEFGH10');
    expect(v.parse(EmailCode, '0o1i lxyz')).toBe('00111XYZ');
  });
  it('have their length', () => {
    expect(rule(LetterCode, '123456789')).toBe('letter-code');
    expect(rule(LetterCode, '12345678901')).toBe('letter-code');
    expect(rule(EmailCode, '1234567')).toBe('email-code');
  });
  it('have no letter U', () => {
    expect(rule(EmailCode, 'UUUUUUUU')).toBe('email-code');
  });
  it('are required', () => {
    expect(rule(LetterCode, ' - ')).toBe('required');
    expect(rule(EmailCode, '')).toBe('required');
  });
});

describe('customer numbers', () => {
  it('are the same in every spelling', () => {
    expect(new Set(['K-100 234', 'k100234', 'K 100.234'].map(customerNumberKey)).size).toBe(1);
  });
  for (const [text, expected] of [
    ['K-100 234', undefined],
    ['100234', undefined],
    ['  K-100 234  ', undefined],
    ['', 'required'],
    ['   ', 'required'],
    ['K-123', 'customer-number'],
    ['K-100/234', 'customer-number'],
    ['-100234', 'customer-number'],
    ['１００２３４', 'customer-number'],
    ['1'.repeat(33), 'customer-number'],
  ] as const)
    it(`${expected ? `are refused as ${expected}` : 'are accepted'}: “${text}”`, () => {
      expect(rule(CustomerNumber, text)).toBe(expected);
    });
});

describe('addresses', () => {
  const address = { street: 'Torstr. 12', postcode: '10119', city: 'Berlin', country: 'DE' };
  for (const [country, postcode, expected] of [
    ['DE', '10119', undefined],
    ['DE', '1011', 'postcode'],
    ['DE', '1011A', 'postcode'],
    ['AT', '1070', undefined],
    ['AT', '0700', 'postcode'],
    ['CH', '8003', undefined],
    ['CH', '80030', 'postcode'],
    ['NL', '1011 AB', undefined],
  ] as const)
    it(`${expected ? 'have no' : 'have'} postcode ${postcode} in ${country}`, () => {
      expect(rule(Address, { ...address, country, postcode })).toBe(expected);
    });
  it('are refused at the field', () => {
    expect(problems(Address, { ...address, postcode: '1' })).toEqual([
      { field: 'postcode', rule: 'postcode' },
    ]);
    expect(problems(Address, { ...address, street: '', city: ' ' })).toEqual([
      { field: 'street', rule: 'required' },
      { field: 'city', rule: 'required' },
    ]);
  });
  it('need every field', () => {
    expect(problems(Address, {}).map(({ field }) => field)).toEqual([
      'street',
      'postcode',
      'city',
      'country',
    ]);
    expect(problems(Address, {}).every((each) => each.rule === 'required')).toBe(true);
  });
});

describe('typed text', () => {
  it('is trimmed', () => {
    expect(v.parse(line(10), '  a b ')).toBe('a b');
  });
  for (const character of ['\n', '\r', '\u0000', '\u007f', '\u2028', '\u202e', '\u2066', '\ud83d', '\udd27'])
    it(`has no control character ${JSON.stringify(character)}`, () => {
      expect(rule(line(10), `a${character}b`)).toBe('control-characters');
    });
  it('may have other scripts', () => {
    expect(rule(line(40), 'متجر نوردليشت')).toBeUndefined();
    expect(rule(line(40), 'ノルトリヒト 👩‍🔧')).toBeUndefined();
  });
  it('may have several lines where they are asked for', () => {
    expect(rule(paragraph(20), 'a\nb')).toBeUndefined();
    expect(rule(paragraph(20), 'a\tb')).toBe('control-characters');
    expect(rule(paragraph(20), 'a\ud83d b')).toBe('control-characters');
    expect(rule(paragraph(20), '🔧\n🔧')).toBeUndefined();
    expect(rule(paragraph(3), 'abcd')).toBe('too-long');
  });
});

describe('e-mail addresses', () => {
  for (const [text, expected] of [
    ['nora@nordlicht.example', undefined],
    ['n.o+r_a@mail.nordlicht.example', undefined],
    ['', 'required'],
    ['nora', 'email'],
    ['nora@', 'email'],
    ['nora@localhost', 'email'],
    ['nora@a..example', 'email'],
    ['a b@c.example', 'email'],
    ['<nora@c.example>', 'email'],
    ['nora@c.example,x@d.example', 'email'],
    [`${'a'.repeat(250)}@c.example`, 'too-long'],
  ] as const)
    it(`${expected ? `are refused as ${expected}` : 'are accepted'}: ${text.slice(0, 40)}`, () => {
      expect(rule(EmailAddress, text)).toBe(expected);
    });
  it('are masked but for the first letter and the domain', () => {
    expect(maskEmail('nora@nordlicht.example')).toBe('n•••@nordlicht.example');
    expect(maskEmail('nobody')).toBe('•••');
  });
});

describe('telephone numbers', () => {
  for (const [text, expected] of [
    ['+4930123456', undefined],
    ['', 'required'],
    ['030123456', 'phone'],
    ['+0123456', 'phone'],
    ['+49 30 123', 'phone'],
    [`+${'9'.repeat(16)}`, 'phone'],
  ] as const)
    it(`${expected ? `are refused as ${expected}` : 'are accepted'}: “${text}”`, () => {
      expect(rule(PhoneNumber, text)).toBe(expected);
    });
});

describe('call forwarding', () => {
  it('does not take a target without its kind, as it was until there were others', () => {
    const [always] = noForwarding();
    const input = { line: 'n-1', version: '1', rules: [{ ...always, target: '+4930123456' }] };
    expect(problems(ForwardingInput, input)).toEqual([{ field: 'rules.0.target', rule: 'outdated' }]);
  });
  it('needs a target for an active rule, at that rule', () => {
    const rules = noForwarding().map((each, index) => ({ ...each, active: index === 1 }));
    expect(problems(ForwardingInput, { line: 'n-1', version: '1', rules })).toEqual([
      { field: 'rules.1.target', rule: 'required' },
    ]);
  });
  it('has one rule a condition', () => {
    const [always] = noForwarding();
    const input = { line: 'n-1', version: '1', rules: [always, always] };
    expect(rule(ForwardingInput, input)).toBe('duplicate-condition');
  });
  it('rings between 5 and 60 seconds', () => {
    const ringing = (seconds: number) => ({
      line: 'n-1',
      version: '1',
      rules: noForwarding().map((each) => (each.condition === 'no-answer' ? { ...each, seconds } : each)),
    });
    expect(rule(ForwardingInput, ringing(60))).toBeUndefined();
    expect(rule(ForwardingInput, ringing(61))).toBe('range');
    expect(rule(ForwardingInput, ringing(4))).toBe('range');
  });
});

describe('localized texts', () => {
  const text = { en: 'Phone', de: 'Telefon', 'de-CH': 'Telefon (CH)' };
  it('come in the nearest language', () => {
    expect(['de-CH', 'de-AT', 'fr', 'en-GB'].map((language) => localized(text, language))).toEqual([
      'Telefon (CH)',
      'Telefon',
      'Phone',
      'Phone',
    ]);
  });
  it('are not looked up in the prototype', () => {
    expect(localized(text, 'constructor')).toBe('Phone');
  });

  it('are kept together where they stand among words that are written from right to left', () => {
    expect(localized({ en: '3 numbers, 5 extensions' }, 'ar-EG')).toBe('\u20663 numbers, 5 extensions\u2069');
    expect(localized({ en: 'Phone', he: 'טלפון' }, 'he')).toBe('טלפון');
    expect(localized({ en: 'Phone' }, 'fr')).toBe('Phone');
  });
});
