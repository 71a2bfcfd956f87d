import type { Link } from './link.js';

/** What the main account calls a link: its own name for it, the account's, or the number that was asked for. */
export const linkName = ({ nickname, account, customerNumber }: Link): string =>
  nickname || (account?.name ?? customerNumber);
