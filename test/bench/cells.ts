/** What the cells say, once for all contenders that have no words of their own. Every formatter is made once. */
import type { Link } from '../../src/domain/link.js';

const money = new Intl.NumberFormat('en', { style: 'currency', currency: 'EUR' });

export const nameOf = (link: Link): string => link.account!.name;
export const locationOf = ({ account }: Link): string =>
  `${account!.location.street}, ${account!.location.city}`;
export const payerOf = (link: Link): string => (link.payer === 'main' ? 'Collective invoice' : 'Own invoice');
export const monthlyOf = (link: Link): string => money.format(link.account!.monthly.amount / 100);

/** Two letters that stand for a name. */
export function initialsOf(link: Link): string {
  const name = nameOf(link);
  return name[0]! + name[name.indexOf(' ') + 1]!;
}

const words: Record<string, readonly [word: string, tone: string]> = {
  active: ['Active', 'ok'],
  suspended: ['Suspended', 'bad'],
  ordered: ['Being set up', 'info'],
  closing: ['Closing', 'warn'],
};

export const statusOf = (link: Link): string => words[link.account!.status]![0];
export const toneOf = (link: Link): string => words[link.account!.status]![1];

export const OPEN = 'Open account';
export const MORE = '⋯';
export const HEADINGS = ['', 'Account', 'Location', 'Status', 'Billing', 'Per month', '', ''] as const;
