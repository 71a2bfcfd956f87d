import type { Money } from '../../../src/domain/money.js';
import type { Message, Named } from './message.js';

/** What people are written to about the conditions of a link. */
export interface ConditionMessage {
  kind: 'invoices-settled' | 'charges-billed';
  account: Named;
  amount: Money;
  by: string;
}

const CONDITIONS: readonly string[] = [
  'invoices-settled',
  'charges-billed',
] satisfies readonly ConditionMessage['kind'][];

export const isAboutConditions = (message: Message): message is ConditionMessage =>
  CONDITIONS.includes(message.kind);
