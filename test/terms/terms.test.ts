import { afterEach, describe, expect, it, vi } from 'vitest';
import { messagesFor, registerLocale } from '../../src/i18n/catalogue.js';
import { englishTerm } from '../../src/terms/english.js';
import { germanPronouns, germanTerm } from '../../src/terms/german.js';
import { AS_THEY_ARE, OTHER_PRONOUNS } from '../../src/terms/kept.js';
import { nameSecondaryAccounts, TERMS, type OwnTerm, type Term } from '../../src/terms/index.js';
import { ENGLISH, GERMAN } from '../../src/terms/words.js';
import { LANGUAGES, sentencesOf, textsIn } from '../support/catalogues.js';

let stop: (() => void) | undefined;
afterEach(() => {
  stop?.();
  stop = undefined;
});

/** The texts of an area in a language, as they are shown while a term is set. */
async function shown(language: 'en' | 'de', term: Term | OwnTerm): Promise<Map<string, string[]>> {
  stop = nameSecondaryAccounts(term);
  const english = await textsIn('en');
  const found = new Map<string, string[]>();
  for (const [area, texts] of await textsIn(language)) {
    if (language !== 'en') registerLocale(language, { [area]: texts });
    for (const [key, sentence] of sentencesOf(messagesFor(language, area, english.get(area)!), area))
      found.set(key, [...(found.get(key) ?? []), sentence]);
  }
  stop();
  return found;
}

const said = (found: Map<string, string[]>): string[] => [...found.values()].flat();

describe('a term for secondary accounts', () => {
  it.each(TERMS)('is in every English text: %s', async (term) => {
    const texts = await shown('en', term);
    const left = [...texts].filter(
      ([key, sentences]) =>
        !AS_THEY_ARE.has(key) &&
        sentences.some((each) => /(?<!main |sub-)\baccounts?\b|secondary account/i.test(each)),
    );
    expect(left).toEqual([]);
    expect(said(texts).filter((each) => each.includes(ENGLISH[term].many)).length).toBeGreaterThan(100);
  });

  it.each(TERMS)('is in every German text: %s', async (term) => {
    const texts = await shown('de', term);
    const left = [...texts].filter(
      ([key, sentences]) =>
        !AS_THEY_ARE.has(key) && sentences.some((each) => /(?<!haupt)account/i.test(each)),
    );
    expect(left).toEqual([]);
    expect(said(texts).filter((each) => each.includes(GERMAN[term].many[0])).length).toBeGreaterThan(100);
  });

  it('is taken back', async () => {
    await shown('en', 'branch');
    const { words } = Object.fromEntries(await textsIn('en'));
    expect(messagesFor('en', 'words', words!)).toBe(words);
  });

  it('may be a word of the host’s own, in the languages it gives it for', async () => {
    const own: OwnTerm = { en: { one: 'outlet', many: 'outlets' } };
    const english = said(await shown('en', own));
    expect(english.some((each) => each.includes('an outlet'))).toBe(true);
    const german = said(await shown('de', own));
    expect(german.some((each) => each.includes('Nebenaccount'))).toBe(true);
  });

  it('leaves what is inserted as it is', () => {
    stop = nameSecondaryAccounts('branch');
    const texts = {
      open: (name: string) => `Open the account “${name}”`,
      days: (day: string) => `On ${day}`,
    };
    const { open, days } = messagesFor('en', 'an-area', texts);
    expect(open('The Account Keepers $& accounts')).toBe('Open the branch “The Account Keepers $& accounts”');
    expect(days('account 1')).toBe('On account 1');
  });

  it('knows its exceptions by keys that there are', async () => {
    const keys = new Set<string>();
    for (const [area, texts] of await textsIn('de'))
      for (const [key] of sentencesOf(texts, area)) keys.add(key);
    expect([...AS_THEY_ARE, ...OTHER_PRONOUNS].filter((key) => !keys.has(key))).toEqual([]);
  });
});

describe('English with another noun', () => {
  const branch = englishTerm(ENGLISH.branch);
  const outlet = englishTerm({ one: 'outlet', many: 'outlets' });
  it.each([
    ['Add secondary account', 'Add branch', 'Add outlet'],
    ['An account', 'A branch', 'An outlet'],
    ['Subsidiary management', 'Branch management', 'Outlet management'],
    ['a secondary account', 'a branch', 'an outlet'],
    ['Secondary accounts of the main account', 'Branches of the main account', 'Outlets of the main account'],
    ['The account’s own team', 'The branch’s own team', 'The outlet’s own team'],
    ['your accounting department', 'your accounting department', 'your accounting department'],
  ])('%s', (sentence, one, other) => {
    expect([branch(sentence), outlet(sentence)]).toEqual([one, other]);
  });

  it('may have an article that its first letter does not tell', () => {
    expect(englishTerm({ one: 'unit', many: 'units', article: 'a' })('an account')).toBe('a unit');
  });
});

describe('German with another noun', () => {
  const all = (sentence: string) =>
    (['branch', 'location', 'store', 'tenant'] as const).map((term) =>
      germanPronouns(GERMAN[term])(germanTerm(GERMAN[term])(sentence)),
    );
  it.each([
    ['Nebenaccount', 'Filiale', 'Standort', 'Geschäft', 'Mandant'],
    [
      'Der Account bleibt',
      'Die Filiale bleibt',
      'Der Standort bleibt',
      'Das Geschäft bleibt',
      'Der Mandant bleibt',
    ],
    [
      'Sie sehen den Account',
      'Sie sehen die Filiale',
      'Sie sehen den Standort',
      'Sie sehen das Geschäft',
      'Sie sehen den Mandanten',
    ],
    ['im Account', 'in der Filiale', 'im Standort', 'im Geschäft', 'im Mandanten'],
    ['Beim Account', 'Bei der Filiale', 'Beim Standort', 'Beim Geschäft', 'Beim Mandanten'],
    ['zum Account', 'zur Filiale', 'zum Standort', 'zum Geschäft', 'zum Mandanten'],
    ['des Accounts', 'der Filiale', 'des Standorts', 'des Geschäfts', 'des Mandanten'],
    ['ein Account', 'eine Filiale', 'ein Standort', 'ein Geschäft', 'ein Mandant'],
    [
      'Neuen Nebenaccount anlegen',
      'Neue Filiale anlegen',
      'Neuen Standort anlegen',
      'Neues Geschäft anlegen',
      'Neuen Mandanten anlegen',
    ],
    ['Neuer Account', 'Neue Filiale', 'Neuer Standort', 'Neues Geschäft', 'Neuer Mandant'],
    [
      'Nebenaccount hinzufügen',
      'Filiale hinzufügen',
      'Standort hinzufügen',
      'Geschäft hinzufügen',
      'Mandanten hinzufügen',
    ],
    [
      'Ihrem eigenen Account',
      'Ihrer eigenen Filiale',
      'Ihrem eigenen Standort',
      'Ihrem eigenen Geschäft',
      'Ihrem eigenen Mandanten',
    ],
    [
      'einen anderen Account',
      'eine andere Filiale',
      'einen anderen Standort',
      'ein anderes Geschäft',
      'einen anderen Mandanten',
    ],
    ['dieser Account', 'diese Filiale', 'dieser Standort', 'dieses Geschäft', 'dieser Mandant'],
    [
      'für dieselben Accounts',
      'für dieselben Filialen',
      'für dieselben Standorte',
      'für dieselben Geschäfte',
      'für dieselben Mandanten',
    ],
    ['derselbe Account', 'dieselbe Filiale', 'derselbe Standort', 'dasselbe Geschäft', 'derselbe Mandant'],
    ['Ihr Account', 'Ihre Filiale', 'Ihr Standort', 'Ihr Geschäft', 'Ihr Mandant'],
    [
      'die verknüpften Accounts',
      'die verknüpften Filialen',
      'die verknüpften Standorte',
      'die verknüpften Geschäfte',
      'die verknüpften Mandanten',
    ],
    [
      'Arbeiten in Accounts',
      'Arbeiten in Filialen',
      'Arbeiten in Standorten',
      'Arbeiten in Geschäften',
      'Arbeiten in Mandanten',
    ],
    [
      'aus Ihren Accounts',
      'aus Ihren Filialen',
      'aus Ihren Standorten',
      'aus Ihren Geschäften',
      'aus Ihren Mandanten',
    ],
    ['von 12 Accounts', 'von 12 Filialen', 'von 12 Standorten', 'von 12 Geschäften', 'von 12 Mandanten'],
    ['12 Accounts', '12 Filialen', '12 Standorte', '12 Geschäfte', '12 Mandanten'],
    [
      'Keiner der ausgewählten Accounts',
      'Keine der ausgewählten Filialen',
      'Keiner der ausgewählten Standorte',
      'Keines der ausgewählten Geschäfte',
      'Keiner der ausgewählten Mandanten',
    ],
    [
      'Der Account, in dem Sie sind',
      'Die Filiale, in der Sie sind',
      'Der Standort, in dem Sie sind',
      'Das Geschäft, in dem Sie sind',
      'Der Mandant, in dem Sie sind',
    ],
    [
      'ein Account, den Sie verwalten',
      'eine Filiale, die Sie verwalten',
      'ein Standort, den Sie verwalten',
      'ein Geschäft, das Sie verwalten',
      'ein Mandant, den Sie verwalten',
    ],
    [
      'Er bezahlt seine Rechnung',
      'Sie bezahlt ihre Rechnung',
      'Er bezahlt seine Rechnung',
      'Es bezahlt seine Rechnung',
      'Er bezahlt seine Rechnung',
    ],
    [
      'Koppeln Sie ihn ab',
      'Koppeln Sie sie ab',
      'Koppeln Sie ihn ab',
      'Koppeln Sie es ab',
      'Koppeln Sie ihn ab',
    ],
    ['Es kann frei sein', 'Es kann frei sein', 'Es kann frei sein', 'Es kann frei sein', 'Es kann frei sein'],
    ['der Hauptaccount', 'der Hauptaccount', 'der Hauptaccount', 'der Hauptaccount', 'der Hauptaccount'],
  ])('%s', (sentence, ...expected) => {
    expect(all(sentence)).toEqual(expected);
  });
});

/** What accounts are called in the texts of a language, a main account left out, and a word of a store. */
const FURTHER: readonly (readonly [tag: string, account: RegExp, store: RegExp])[] = [
  ['es', /(?<!tener en |por (?:su )?)\bcuentas?\b(?! principal)/iu, /tienda/i],
  ['pt', /(?<!ter em |por |não )(?<!\p{L})contas?(?!\p{L})(?! principa)/iu, /loja/i],
  ['fr', /(?<!facture )(?<!\p{L})comptes?(?!\p{L})(?! principa)/iu, /magasin/i],
  ['it', /(?<!\p{L})account(?!\p{L})(?! principal)/iu, /negozi/i],
  ['nl', /(?<!hoofd)accounts?/iu, /verkooppunt/i],
  [
    'pl',
    /(?<!główn\p{L}+ )(?<!\p{L})(?:sub)?kon(?:t(?:o|a|u|em|om|ami|ach)?|cie)(?!\p{L})(?! główn)/iu,
    /stoisk/i,
  ],
  ['cs', /(?<!hlavn\p{L}+ )(?<!\p{L})(?:pod)?úč(?:et|tu|tem|ty|tů|tům|tech)(?!\p{L})/iu, /obchod/i],
  ['sv', /(?<!huvud)konto(?:n|t|na)?s?(?!\p{L})/iu, /försäljningsställe/i],
  ['da', /(?<!hoved)konto(?:en)?s?(?!\p{L})|konti(?:ene)?s?(?!\p{L})/iu, /butik/i],
  ['fi', /(?<!pää)(?<!\p{L})(?:ala)?til(?:i|ei|ej)(?!siir|ttä)/iu, /myymäl/i],
  ['uk', /(?<!головн\p{L}+ )(?<!\p{L})(?:суб)?акаунт/iu, /магазин/i],
  ['ar', /(?<!م)حساب(?!\p{L}* ال?رئيسي)/u, /متجر|متاجر/],
  ['he', /(?<!\p{L})[ושהבלמכ]*חשבו(?:ן|נות)(?!\p{L})(?! ה?ראשי)/u, /דוכ/],
  ['ja', /(?<!メイン)アカウント/u, /店舗/],
  ['zh', /(?<!主)账户/u, /门店/],
  ['tr', /(?<!ana )(?<!\p{L})hesa(?:p(?!la[nm])|b)/iu, /mağaza/i],
];

describe('the terms that every language has', () => {
  it('are given for all languages there are texts in', () => {
    expect(FURTHER.map(([tag]) => tag).sort()).toEqual(LANGUAGES.filter((tag) => tag !== 'de'));
  });

  it.each(FURTHER)('are in every text: %s', async (tag, account, store) => {
    stop = nameSecondaryAccounts('store');
    const english = await textsIn('en');
    const texts = await textsIn(tag);
    for (const [area, own] of texts) registerLocale(tag, { [area]: own });
    // The words of a language come when it is first shown.
    messagesFor(tag, 'words', english.get('words')!);
    await vi.waitFor(() => {
      const { title } = messagesFor(tag, 'subsidiary-management', english.get('subsidiary-management')!);
      expect(title).toMatch(store);
    });
    const left: string[] = [];
    let renamed = 0;
    for (const area of texts.keys())
      for (const [key, sentence] of sentencesOf(messagesFor(tag, area, english.get(area)!), area)) {
        if (store.test(sentence)) renamed++;
        if (!AS_THEY_ARE.has(key) && account.test(sentence)) left.push(`${key}: ${sentence}`);
      }
    expect(left).toEqual([]);
    expect(renamed).toBeGreaterThan(300);
  });

  it.each([
    [
      'fr',
      'branch',
      'Le compte reste rattaché au compte principal',
      'L’établissement reste rattaché au compte principal',
    ],
    ['fr', 'branch', 'Nouveau compte', 'Nouvel établissement'],
    ['fr', 'location', 'du compte', 'du site'],
    [
      'it',
      'store',
      'L’account resta collegato all’account principale',
      'Il negozio resta collegato all’account principale',
    ],
    ['it', 'store', 'Tutti gli account collegati', 'Tutti i negozi collegati'],
    ['it', 'location', 'dell’account', 'dell’ufficio'],
    ['es', 'branch', 'Añadir cuenta secundaria', 'Añadir sucursal'],
    ['pl', 'location', 'pracować na koncie', 'pracować w biurze'],
    ['pl', 'location', 'konto główne', 'konto główne'],
    ['sv', 'location', 'Kontots underkonton', 'Kontorets kontor'],
    ['da', 'store', 'kontoens navn', 'butikkens navn'],
    ['fi', 'branch', 'Alatilin tilillä', 'Konttorin konttorilla'],
    ['uk', 'branch', 'Цей акаунт має субакаунти', 'Цей філіал має філіали'],
    ['ar', 'branch', 'الحسابات الفرعية', 'الفروع'],
    ['ar', 'branch', 'هذا الحساب فرعي', 'هذا الفرع فرعي'],
    ['ar', 'store', 'للحساب الرئيسي حساب', 'للحساب الرئيسي متجر'],
    ['he', 'branch', 'החשבונות המשניים של החשבון הראשי', 'הסניפים של החשבון הראשי'],
    ['he', 'branch', 'חשבונית של חשבון', 'חשבונית של סניף'],
    ['ja', 'branch', 'メインアカウントのサブアカウント', 'メインアカウントの支店'],
    ['zh', 'store', '主账户的子账户', '主账户的门店'],
    ['tr', 'branch', 'Bu hesabı aç', 'Bu şubeyi aç'],
    ['tr', 'branch', 'hesapların', 'şubelerin'],
    ['tr', 'location', 'hesapta', 'lokasyonda'],
  ] as const)('%s, %s: %s', async (tag, term, sentence, expected) => {
    stop = nameSecondaryAccounts(term);
    const texts = { sentence };
    await vi.waitFor(() => expect(messagesFor(tag, 'an-area', texts).sentence).toBe(expected));
  });
});
