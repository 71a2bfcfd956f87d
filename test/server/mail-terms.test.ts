import { describe, expect, it } from 'vitest';
import { LABELS } from '../../demo/server/invoices/pdf-words.js';
import { wordsOf, type Language, type Message, type Words } from '../../demo/server/mail/texts.js';
import { readOptions } from '../../demo/server/options.js';
import { portal } from '../../demo/server/http/portal.js';
import { shopPage } from '../../demo/server/shop/pages.js';
import { consentPage, signInPage } from '../../demo/server/sign-in/pages.js';
import { named, TERMS, type Term } from '../../demo/server/terms.js';
import { sampleMails } from './sample-mails.js';

const NAMES = {
  main: { name: 'Nord', customerNumber: 'K-2' },
  account: { name: 'Köln', customerNumber: 'K-1' },
  person: 'Anna',
  words: 'Größe 7',
};
const mails = sampleMails(NAMES);

const sentences = ({ subject, paragraphs, link }: Words): string[] =>
  [subject, ...paragraphs, link?.label ?? ''].filter(Boolean);
const said = (language: Language, term?: Term, of: readonly Message[] = mails): string[] =>
  of.flatMap((message) =>
    sentences(wordsOf(message, language, term)).map((each) => `${message.kind}: ${each}`),
  );

/** What is left of the usual word for a secondary account. */
const LEFT = {
  en: /(?<!main |sub-)\baccounts?\b|secondary account|subsidiary management/i,
  de: /(?<!haupt)account|konto(?!ren)\b|konten\b/i,
} as const;
const UNTERKONTO = /Unterkont(?:o|os|en)\b/g;

describe.each(['en', 'de'] as const)('mails and documents in %s', (language) => {
  it.each(TERMS)('call secondary accounts by the term alone: %s', (term) => {
    const bare = said(language, term).map((each) => each.replace(/^[\w-]+: /, '').replace(UNTERKONTO, ''));
    const usual = term === 'subsidiary' ? /(?<!main |sub-)\baccounts?\b|secondary account/i : LEFT[language];
    expect(bare.filter((each) => (language === 'en' ? usual : LEFT.de).test(each))).toEqual([]);
    const labels = JSON.stringify(named(LABELS[language], language, term)).replace(UNTERKONTO, '');
    expect(labels).not.toMatch(LEFT[language]);
    expect(named(LABELS[language], language, term).totalOf('12').replace(UNTERKONTO, '')).not.toMatch(
      LEFT[language],
    );
  });

  it('say secondary account where no term is set', () => {
    expect(
      said(language).filter((each) => LEFT[language].test(each.replace(/^[\w-]+: /, ''))).length,
    ).toBeGreaterThan(40);
  });

  it('keep what is inserted, whatever it says', () => {
    const odd = {
      main: { name: 'Account & Konto AG', customerNumber: 'account' },
      account: { name: 'account', customerNumber: 'K-Account' },
      person: 'Secondary Account',
      words: 'My account, ein Account, er und sein Konto',
    };
    const swap = (text: string): string =>
      text
        .replaceAll('\u0001', odd.words)
        .replaceAll('\u0002', odd.person)
        .replaceAll('\u0003', odd.main.name)
        .replaceAll('\u0004', odd.main.customerNumber)
        .replaceAll('\u0005', odd.account.name)
        .replaceAll('\u0006', odd.account.customerNumber);
    const marked = sampleMails({
      main: { name: '\u0003', customerNumber: '\u0004' },
      account: { name: '\u0005', customerNumber: '\u0006' },
      person: '\u0002',
      words: '\u0001',
    });
    expect(said(language, 'branch', sampleMails(odd))).toEqual(said(language, 'branch', marked).map(swap));
  });

  it('lead where they led', () => {
    for (const mail of mails) {
      const { link } = wordsOf(mail, language, 'branch');
      expect(link?.path).toBe(wordsOf(mail, language).link?.path);
    }
  });
});

/** A sentence of a mail that begins in some way. */
const sentence = (kind: Message['kind'], begin: string, term: Term): string | undefined =>
  mails
    .filter((mail) => mail.kind === kind)
    .flatMap((mail) => sentences(wordsOf(mail, 'de', term)))
    .find((each) => each.startsWith(begin));

describe('German mails with another noun', () => {
  it.each<[Message['kind'], string, Term, string]>([
    ['linked', 'Köln (', 'branch', 'Köln (K-1) ist jetzt eine Filiale von Nord (K-2).'],
    ['linked', 'Köln (', 'store', 'Köln (K-1) ist jetzt ein Geschäft von Nord (K-2).'],
    ['linked', 'Sie behält', 'branch', 'Sie behält ihre eigene Rechnung.'],
    ['linked', 'Es behält', 'store', 'Es behält seine eigene Rechnung.'],
    [
      'link-request-sms',
      'Nord',
      'tenant',
      'Nord (K-2) möchte Ihren Mandanten verknüpfen. Melden Sie sich an, um zu sehen, was sich ändern würde, und zu antworten:',
    ],
    [
      'access-limited',
      'Rufnummern',
      'branch',
      'Rufnummern, die sie nach dem 1. Dezember 2026 bekommt, bleiben bei ihr: Nord sieht und ändert sie nicht.',
    ],
    [
      'access-paused',
      'Abrechnung',
      'location',
      'Abrechnung, Verträge und Verknüpfung bleiben, wie sie sind. Die Administratoren des Standorts können die Pause beenden.',
    ],
    ['grant-given', 'Sie haben Zugang', 'location', 'Sie haben Zugang zu Standorten bekommen'],
    [
      'approval-requested',
      'Anna möchte',
      'company',
      'Anna möchte ein neues Unternehmen für Nord (K-2) bestellen: Größe 7, 19,90\u00a0€ monatlich und 19,90\u00a0€ einmalig. Das ist mehr, als eine Person allein bestellt.',
    ],
    [
      'credit-transferred',
      'Ein ',
      'division',
      'Ein Bereich verrechnet Guthaben mit seinen eigenen Rechnungen. Wer zahlt, bleibt gleich.',
    ],
    [
      'link-code',
      'Er gilt',
      'branch',
      'Er gilt 10 Minuten. Wenn Sie nicht einverstanden sind, tun Sie nichts.',
    ],
    [
      'porting-accepted',
      'Bitte kündigen',
      'branch',
      'Bitte kündigen Sie den bisherigen Vertrag nicht selbst. Er endet mit diesem Tag.',
    ],
    [
      'swap-proposed',
      'Nord',
      'branch',
      'Nord (K-2) schlägt vor, dass Köln (K-1) an seine Stelle als Hauptaccount tritt: Köln würde alle verknüpften Filialen sehen und die auf der Sammelrechnung bezahlen.',
    ],
  ])('%s: %s, %s', (kind, begin, term, expected) => {
    expect(sentence(kind, begin, term)).toBe(expected);
  });
});

describe('the term of a server', () => {
  it('is one of those that there are, or none', () => {
    expect(readOptions([], {}).term).toBeUndefined();
    expect(readOptions([], { TERM_OF_SECONDARY: 'branch' }).term).toBe('branch');
    expect(() => readOptions([], { TERM_OF_SECONDARY: 'shop' })).toThrow('TERM_OF_SECONDARY=shop is no term');
  });

  const shown = async (page: ReturnType<typeof signInPage>): Promise<string> => (await page).toString();

  it('is in its pages', async () => {
    const facts = {
      uid: 'u',
      language: 'de',
      main: 'Account AG',
      scopes: ['view', 'switch'],
      term: 'branch',
    } as const;
    const person = { name: 'Anna', account: 'Köln', number: 'K-1' };
    expect(await shown(signInPage(facts))).toContain('Account AG möchte eine Filiale von Ihnen verknüpfen.');
    expect(await shown(consentPage({ ...facts, person }))).toContain('die Filiale in der Übersicht sehen');
    const shop = shopPage('en', { main: 'Nord', token: 't', products: [], areas: [], term: 'store' });
    expect(await shown(shop)).toContain('You order a new store for Nord.');
  });

  it('is told to the elements in its portal', async () => {
    const page = async (term?: Term): Promise<string> =>
      (await portal('demo/portal', undefined, term).request('/products/subsidiaries')).text();
    expect(await page('branch')).toContain('<meta name="term-of-secondary" content="branch" />');
    expect(await page()).not.toContain('term-of-secondary');
  });
});
