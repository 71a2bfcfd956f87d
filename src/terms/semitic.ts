/** What may be joined to an Arabic noun, before and after it, and the adjective of a secondary account. */
const ARABIC =
  /(?<!\p{L})(?<before>[وف]?(?:ال|لل|[بك]ال|[بكل])?)حساب(?<many>ات|ين|ان|ًا)?(?<whose>هما|هم|ها|ه|كم|ك|نا)?(?! ال?رئيسي)(?<rank> (?:ال)?فرعي(?:ة|ين|ان)?(?!\p{L}))?(?![\p{L}\p{M}])/gu;

/** Arabic, of a masculine noun: the same noun with everything that is joined to it. */
export const arabic =
  (one: string, many: string): ((sentence: string) => string) =>
  (sentence) =>
    sentence.replace(ARABIC, (found: string, ...rest: unknown[]) => {
      const {
        before = '',
        many: ending,
        whose = '',
        rank = '',
      } = rest.at(-1) as Readonly<Record<string, string>>;
      const isThe = /(?:ال|لل)$/.test(before) || whose !== '';
      // With another article it says something of the account: *the account is a secondary one*.
      const said = rank !== '' && isThe !== rank.startsWith(' ال') ? rank : '';
      return `${before}${ending === 'ات' ? many : one + (ending ?? '')}${whose}${said}`;
    });

/** What may be joined to a Hebrew noun before it, and the adjective of a secondary account. */
const HEBREW =
  /(?<!\p{L})(?<before>[ושהבלמכ]{0,4}־?)חשבו(?<many>נות|ן)(?! ה?ראשי)(?<rank> ה?משני(?:ים)?(?!\p{L}))?(?!\p{L})/gu;

/** Hebrew, of a masculine noun. */
export const hebrew =
  (one: string, many: string): ((sentence: string) => string) =>
  (sentence) =>
    sentence.replace(HEBREW, (found: string, ...rest: unknown[]) => {
      const { before = '', many: ending, rank = '' } = rest.at(-1) as Readonly<Record<string, string>>;
      const said = before.endsWith('ה') && rank !== '' && !rank.startsWith(' ה') ? rank : '';
      return `${before}${ending === 'נות' ? many : one}${said}`;
    });

/** By language, what the terms are called that every language has. */
export const terms = {
  ar: {
    location: arabic('موقع', 'مواقع'),
    branch: arabic('فرع', 'فروع'),
    store: arabic('متجر', 'متاجر'),
  },
  he: {
    location: hebrew('אתר', 'אתרים'),
    branch: hebrew('סניף', 'סניפים'),
    store: hebrew('דוכן', 'דוכנים'),
  },
};
