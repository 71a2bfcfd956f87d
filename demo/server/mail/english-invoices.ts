import type { Money } from '../../../src/domain/money.js';
import { date, full, leftOf, money, month, type InvoiceMessage, type Words } from './message.js';

/** What a message about the invoices of a linked account says in English. */
export function invoicesInEnglish(message: InvoiceMessage): Words {
  switch (message.kind) {
    case 'invoice-sight-changed': {
      const { main, account, by, what, shown } = message;
      const [seer, whose] = what === 'share' ? [account, main] : [main, account];
      return {
        subject: shown
          ? `${seer.name} can see invoices that ${whose.name} pays`
          : `${seer.name} no longer sees invoices that ${whose.name} pays`,
        paragraphs: [
          what === 'share'
            ? `${by} has decided that people of ${full(account)} ${shown ? 'can see and download' : 'no longer see or download'} its share of the collective invoice of ${full(main)}.`
            : `${by} has decided that people of ${full(main)} ${shown ? 'can see and download' : 'no longer see or download'} the invoices that ${full(account)} pays itself.`,
          'Who pays stays as it is.',
        ],
        link: { label: 'Open the portal', path: '/account/invoices' },
      };
    }
    case 'invoice-issued': {
      const { number, payer } = message;
      const amount = money(message.amount, 'en');
      const on = date(message.dueOn, 'en');
      const of = month(message.month, 'en');
      return {
        subject:
          message.of === 'share'
            ? `The share of ${message.account.name} for ${of} is there`
            : `Invoice ${number} of ${payer.name} for ${of} is there`,
        paragraphs: [
          message.of === 'share'
            ? `The share of ${full(message.account)} in the collective invoice ${number} comes to ${amount}. ${full(payer)} pays it; there is nothing for you to pay.`
            : `Invoice ${number} of ${full(payer)} for ${of} comes to ${amount}${message.of === 'invoice' ? leftOver(message, on) : ` and is due on ${on}.`}`,
          message.of === 'own' ? `${payer.name} pays it itself; there is nothing for you to pay.` : '',
        ],
        link: { label: 'Open the invoices', path: '/account/invoices' },
      };
    }
    case 'invoice-overdue': {
      const { number, payer } = message;
      const on = date(message.dueOn, 'en');
      return {
        subject: `Invoice ${number} of ${payer.name} is overdue`,
        paragraphs: [
          `Invoice ${number} of ${full(payer)} was due on ${on} and is not paid yet.`,
          message.of === 'invoice'
            ? `${money(leftOf(message), 'en')} is to be paid. If you have paid it meanwhile, there is nothing to do.`
            : `${payer.name} pays it and has been told. There is nothing for you to pay.`,
        ],
        link: { label: 'Open the invoices', path: '/account/invoices' },
      };
    }
    case 'invoices-requested': {
      const { main, account, by, from } = message;
      return {
        subject: `${(from === 'main' ? main : account).name} asks to see invoices`,
        paragraphs: [
          from === 'main'
            ? `${by} asks on behalf of ${full(main)} to see the invoices that ${full(account)} pays itself.`
            : `${by} asks on behalf of ${full(account)} to see its share of the collective invoice of ${full(main)}.`,
          'You can allow it in the portal, under “Invoices”. Without your answer nothing changes.',
        ],
        link: { label: 'Open the invoices', path: '/account/invoices' },
      };
    }
    case 'credit-transferred': {
      const { main, account, by, direction } = message;
      const amount = money(message.amount, 'en');
      const [from, to] = direction === 'to-main' ? [account, main] : [main, account];
      return {
        subject: `${amount} of credit went from ${from.name} to ${to.name}`,
        paragraphs: [
          `${by} of ${full(main)} has transferred ${amount} of credit from ${full(from)} to ${full(to)}.`,
          'Credit is set off against the own invoices of the account that has it. Who pays stays as it is.',
        ],
        link: { label: 'Open the portal', path: '/account/invoices' },
      };
    }
    case 'invoice-address-set': {
      const { account, main, by, address } = message;
      return {
        subject: `Invoices of ${account.name} are addressed otherwise`,
        paragraphs: [
          main
            ? `${by} of ${full(main)} has set what invoices of ${full(account)} are addressed to: ${address}.`
            : `${by} has set what invoices of ${full(account)} are addressed to: ${address}.`,
          'It counts from the next invoice on. Issued invoices and the e-mails with them stay as they are.',
        ],
        link: { label: 'Open the invoices', path: '/account/invoices' },
      };
    }
  }
}

/** What of an invoice is left to pay once credit has covered what it can. */
function leftOver(sums: { amount: Money; creditUsed: Money }, on: string): string {
  if (sums.creditUsed.amount === 0) return ` and is due on ${on}.`;
  const left = leftOf(sums);
  const rest =
    left.amount === 0
      ? 'there is nothing left to pay.'
      : `${money(left, 'en')} is left to pay, due on ${on}.`;
  return `. ${money(sums.creditUsed, 'en')} of it comes from credit; ${rest}`;
}
