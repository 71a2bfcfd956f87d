import { describe, expect, it } from 'vitest';
import { foreignDomain, spelled } from '../../src/domain/foreign-domain.js';

const likeness = (theirs: string, own: string) => foreignDomain(`a@${theirs}`, `b@${own}`)?.likeness;

describe('foreignDomain', () => {
  it('tells domains apart in any case', () => {
    expect(foreignDomain('a@One.example', 'b@two.example')).toEqual({
      theirs: 'one.example',
      own: 'two.example',
      likeness: 'none',
    });
    expect(foreignDomain('a@ONE.example', 'b@one.example')).toBeNull();
  });

  it.each([
    ['n0rdlicht.example', 'a digit for a letter'],
    ['nordiicht.example', 'an i for an l'],
    ['nоrdlicht.example', 'a Cyrillic о'],
    ['nordlıcht.example', 'an i without its dot'],
    ['nord-licht.example', 'a hyphen'],
    ['nordlichtt.example', 'a letter more'],
    ['nordlich.example', 'a letter less'],
    ['nordilcht.example', 'two letters that have changed places'],
    ['nordlicht.test', 'another ending'],
    ['mail.nordlicht.test', 'another ending, below it'],
    ['nördlicht.example', 'a mark on a letter'],
  ])('takes %s for what it can be taken for: %s', (theirs) => {
    expect(likeness(theirs, 'nordlicht.example')).toBe('look-alike');
  });

  it('knows m and w in two letters', () => {
    expect(likeness('sornmer.example', 'sommer.example')).toBe('look-alike');
    expect(likeness('lovven.example', 'lowen.example')).toBe('look-alike');
  });

  it.each([
    ['südstadt.example', 'nordlicht.example', 'other-letters'],
    ['xn--sdstadt-n2a.example', 'nordlicht.example', 'other-letters'],
    ['mail.nordlicht.example', 'nordlicht.example', 'none'],
    ['nordlicht.example', 'mail.nordlicht.example', 'none'],
    ['nordlichter-welt.example', 'nordlicht.example', 'none'],
    ['abc.example', 'abd.example', 'none'],
  ])('says of %s beside %s: %s', (theirs, own, expected) => {
    expect(likeness(theirs, own)).toBe(expected);
  });

  it('spells a domain', () => {
    expect(spelled('n0.de')).toBe('n 0 . d e');
  });
});
