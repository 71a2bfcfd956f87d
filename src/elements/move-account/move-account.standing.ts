import type { MainMove } from '../../domain/main-move.js';
import type { Translation } from '../../i18n/catalogue.js';
import { formatCustomerNumber, formatDay } from '../../i18n/formats.js';
import type { messages } from './move-account.messages.js';

type Texts = Translation<typeof messages>;

/** What the account of a move is called to who reads it. */
export const movedName = (texts: Texts, language: string, move: MainMove): string =>
  move.side === 'account'
    ? texts.thisAccount
    : (move.account?.name ?? formatCustomerNumber(language, move.customerNumber));

/** How a move stands, in one sentence. */
export function moveStanding(texts: Texts, language: string, move: MainMove): string {
  const { standing } = texts;
  const name = movedName(texts, language, move);
  const { state, side, to, on } = move;
  const day = on ? formatDay(language, on) : '';
  switch (state) {
    case 'proposed':
      return standing.proposed[side](name, to.name);
    case 'planned':
      return standing.planned[side](name, day, to.name);
    case 'done':
      return capital(standing.done(name, to.name, day));
    case 'declined':
    case 'canceled':
    case 'expired':
    case 'failed':
      return capital(standing[state](name));
  }
}

/** A sentence may begin with “this account”. */
const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
