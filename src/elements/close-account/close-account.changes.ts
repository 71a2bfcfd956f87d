import type { LifeChange, LifeChanges } from '../../domain/closing.js';
import type { Translation } from '../../i18n/catalogue.js';
import { formatDay, formatList, formatMoney } from '../../i18n/formats.js';
import type { messages } from './close-account.messages.js';

type Texts = Translation<typeof messages>;

/** What cannot be undone, or costs money: each is ticked before an account is closed. */
const WEIGHTY: readonly LifeChange['code'][] = [
  'charges-until',
  'numbers-released',
  'sign-ins-end',
  'main-loses-account',
];

export const isWeighty = ({ code }: LifeChange): boolean => WEIGHTY.includes(code);

/** What a person ticks one by one. */
export const toTick = ({ money, access }: LifeChanges): readonly LifeChange[] =>
  [...money, ...access].filter(isWeighty);

/** One thing that suspending or closing changes, as a sentence. */
export function lifeChangeText({ change: say }: Texts, language: string, change: LifeChange): string {
  const day = (iso: string) => formatDay(language, iso);
  switch (change.code) {
    case 'charges-go-on':
      return say[change.code](formatMoney(language, change.monthly), change.payer ?? '');
    case 'charges-until':
      return say[change.code](formatMoney(language, change.monthly), day(change.on));
    case 'last-own-invoice':
      return say[change.code](change.main, day(change.collectiveOn));
    case 'open-invoices':
      return say[change.code](change.invoices, formatMoney(language, change.total));
    case 'no-calls':
    case 'forwarding-rests':
    case 'numbers-kept':
      return say[change.code](change.numbers);
    case 'numbers-released':
    case 'forwarding-ends':
      return say[change.code](change.numbers, day(change.from));
    case 'sign-ins-end':
      return say[change.code](
        formatList(language, change.names),
        change.people - change.names.length,
        day(change.from),
      );
    case 'main-loses-account':
      return say[change.code](change.main, change.people, day(change.from));
    case 'secondaries-go-on':
      return say[change.code](formatList(language, change.names), change.accounts - change.names.length);
    case 'link-kept':
      return say[change.code](change.main);
    case 'can-be-reopened':
      return say[change.code](day(change.until));
    case 'records-stay':
      return say[change.code](change.main ?? '');
    case 'acts-rest':
    case 'looking-goes-on':
    case 'can-be-resumed':
      return say[change.code];
  }
}
