import type { Grant } from '../domain/grant.js';
import type { Translation } from '../i18n/catalogue.js';
import { formatCustomerNumber, formatDate } from '../i18n/formats.js';
import type { Localizer } from '../lit/localizer.js';
import { grants as english } from './grants.messages.js';

export type GrantWords = Translation<typeof english>;

/** The words of grants, in the reader's language. */
export const grantWordsOf = (localizer: Localizer): GrantWords => localizer.texts('grants', english);

/** The last day of what ends at an instant: what ends at midnight has lasted until the day before. */
export const lastDay = (language: string, until: string): string =>
  formatDate(language, Date.parse(until) - 1);

/** Where a grant lets somebody do something. */
export function reachText(words: GrantWords, language: string, { reach, account }: Grant): string {
  switch (reach.kind) {
    case 'all':
      return words.everywhere;
    case 'label':
      return words.labelled(reach.label);
    case 'link':
      return account
        ? words.there(account.name, formatCustomerNumber(language, account.customerNumber))
        : words.here;
  }
}
