import type { SwapChange, SwapChanges } from '../../domain/main-swap.js';
import type { Translation } from '../../i18n/catalogue.js';
import { formatDay, formatList, formatMoney } from '../../i18n/formats.js';
import type { messages } from './swap-main.messages.js';

type Texts = Translation<typeof messages>;

/** One thing that is different once another account is the main account, as a sentence. */
function changeText({ change: say }: Texts, language: string, change: SwapChange): string {
  const day = (iso: string) => formatDay(language, iso);
  switch (change.code) {
    case 'pays-collective-invoice':
      return say[change.code](
        change.account,
        day(change.from),
        change.accounts,
        formatList(
          language,
          change.monthly.map((each) => formatMoney(language, each)),
        ),
      );
    case 'last-collective-invoice':
      return say[change.code](change.account, day(change.on));
    case 'own-charges':
      return say[change.code](change.account, change.collective, formatMoney(language, change.monthly));
    case 'past-invoices-stay':
      return say[change.code](change.account);
    case 'people-administer':
      return say[change.code](
        change.account,
        formatList(language, change.names),
        change.people - change.names.length,
      );
    case 'people-lose-accounts':
      return say[change.code](change.account, change.people);
    case 'requests-withdrawn':
      return say[change.code](change.requests);
    case 'can-be-undone':
      return say[change.code](day(change.until));
    case 'local-teams-unchanged':
    case 'accounts-unchanged':
    case 'notes-go-along':
      return say[change.code];
  }
}

/** The same for all of them, by what they concern. */
export function swapChangeTexts(
  texts: Texts,
  language: string,
  { money, access, stays }: SwapChanges,
): { money: string[]; access: string[]; stays: string[] } {
  const said = (changes: readonly SwapChange[]) =>
    changes.map((change) => changeText(texts, language, change));
  return { money: said(money), access: said(access), stays: said(stays) };
}
