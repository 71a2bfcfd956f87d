import { afterEach, describe, expect, it } from 'vitest';
import { messagesFor, registerLocale, watchCatalogues } from '../../src/i18n/catalogue.js';
import { pseudo } from '../../src/i18n/pseudo.js';
import { addRewrite, mapSentences, overrideTexts } from '../../src/i18n/rewrites.js';

const english = {
  title: 'Linked accounts',
  count: (count: number) => `${count} accounts`,
  named: (name: string) => `Open ${name}`,
  error: { 'not-found': 'There is no such account.' },
};

const added: (() => void)[] = [];
const kept = (stop: () => void): (() => void) => {
  added.push(stop);
  return stop;
};
afterEach(() => {
  for (const stop of added.splice(0)) stop();
});

describe('texts of a host', () => {
  it('replace single ones, however deep, and leave the rest', () => {
    kept(
      overrideTexts('en', {
        list: {
          title: 'Our branches',
          count: (count: number) => `${count} branches`,
          error: { 'not-found': 'Gone.' },
        },
      }),
    );
    const texts = messagesFor('en', 'list', english);
    expect([texts.title, texts.count(3), texts.error['not-found']]).toEqual([
      'Our branches',
      '3 branches',
      'Gone.',
    ]);
    expect(texts.named('Bonn')).toBe('Open Bonn');
    expect(messagesFor('en', 'other', english).title).toBe('Linked accounts');
  });

  it('count in the regions of a language, and in no other', () => {
    registerLocale('qq', { list: { ...english, title: 'Konten' } });
    kept(overrideTexts('qq', { list: { title: 'Filialen' } }));
    expect(messagesFor('qq-CH', 'list', english).title).toBe('Filialen');
    expect(messagesFor('en', 'list', english).title).toBe('Linked accounts');
    expect(messagesFor('qqq', 'list', english).title).toBe('Linked accounts');
  });

  it('may be a sentence where values are inserted otherwise, and are left out where they do not fit', () => {
    kept(
      overrideTexts('en', {
        list: {
          named: 'Open',
          title: { of: 'no' },
          error: 'none',
          count: { one: '1' },
          unknown: 'what',
          constructor: 'x',
        },
      }),
    );
    const texts = messagesFor('en', 'list', english);
    expect(texts.named('Bonn')).toBe('Open');
    expect([texts.title, texts.error, texts.count(2)]).toEqual([english.title, english.error, '2 accounts']);
    expect(Object.keys(texts)).toEqual(Object.keys(english));
  });

  it('are shown at once, and taken back at once', () => {
    let told = 0;
    kept(watchCatalogues(() => (told += 1)));
    const stop = kept(overrideTexts('en', { list: { title: 'Branches' } }));
    expect([told, messagesFor('en', 'list', english).title]).toEqual([1, 'Branches']);
    stop();
    expect([told, messagesFor('en', 'list', english)]).toEqual([2, english]);
  });

  it('are the same object each time, so that nothing is made anew that has not changed', () => {
    kept(overrideTexts('en', { list: { title: 'Branches' } }));
    expect(messagesFor('en', 'list', english)).toBe(messagesFor('en', 'list', english));
  });

  it('come after each other', () => {
    kept(overrideTexts('en', { list: { title: 'Branches' } }));
    kept(addRewrite((texts) => mapSentences(texts, (sentence) => `${sentence}!`)));
    expect(messagesFor('en', 'list', english).title).toBe('Branches!');
  });
});

describe('the language for tests', () => {
  it('marks what a text says, and leaves what was inserted', () => {
    expect(pseudo('Open Bonn (2)', ['Bonn'], 'key')).toBe('[Ôþéñ Bonn (2)···]');
    expect(pseudo('a+b is a+b', ['a+b'], 'key')).toBe('[a+b îš a+b···]');
    expect(pseudo('', [], 'key')).toBe('');
  });

  it('is what is shown for its tag alone', async () => {
    await import('../../src/locales/en-xa.js');
    const texts = messagesFor('en-XA', 'list', english);
    expect(texts.title).toMatch(/^\[Ļîñķéđ åççôûñţš·+\]$/);
    expect(texts.error['not-found']).toMatch(/^\[/);
    expect(texts.count(3)).toMatch(/^\[3 /);
    expect(messagesFor('en', 'list', english)).toEqual(english);
  });
});
