import type { Money } from '../../../src/domain/money.js';
import { date, full, leftOf, money, month, type InvoiceMessage, type Words } from './message.js';

/** What a message about the invoices of a linked account says in German. */
export function invoicesInGerman(message: InvoiceMessage): Words {
  switch (message.kind) {
    case 'invoice-sight-changed': {
      const { main, account, by, what, shown } = message;
      const [seer, whose] = what === 'share' ? [account, main] : [main, account];
      return {
        subject: shown
          ? `${seer.name} kann Rechnungen sehen, die ${whose.name} zahlt`
          : `${seer.name} sieht Rechnungen, die ${whose.name} zahlt, nicht mehr`,
        paragraphs: [
          what === 'share'
            ? `${by} hat entschieden: Personen von ${full(account)} können den Anteil des Accounts an der Sammelrechnung von ${full(main)} ${shown ? 'sehen und herunterladen' : 'nicht mehr sehen oder herunterladen'}.`
            : `${by} hat entschieden: Personen von ${full(main)} können die Rechnungen, die ${full(account)} selbst zahlt, ${shown ? 'sehen und herunterladen' : 'nicht mehr sehen oder herunterladen'}.`,
          'Wer zahlt, bleibt, wie es ist.',
        ],
        link: { label: 'Portal öffnen', path: '/account/invoices' },
      };
    }
    case 'invoice-issued': {
      const { number, payer } = message;
      const amount = money(message.amount, 'de');
      const on = date(message.dueOn, 'de');
      const of = month(message.month, 'de');
      return {
        subject:
          message.of === 'share'
            ? `Der Anteil von ${message.account.name} für ${of} ist da`
            : `Rechnung ${number} von ${payer.name} für ${of} ist da`,
        paragraphs: [
          message.of === 'share'
            ? `Der Anteil von ${full(message.account)} an der Sammelrechnung ${number} beträgt ${amount}. ${full(payer)} zahlt ihn; für Sie ist nichts zu zahlen.`
            : `Rechnung ${number} von ${full(payer)} für ${of} beträgt ${amount}${message.of === 'invoice' ? leftOver(message, on) : ` und ist am ${on} fällig.`}`,
          message.of === 'own' ? `${payer.name} zahlt sie selbst; für Sie ist nichts zu zahlen.` : '',
        ],
        link: { label: 'Rechnungen öffnen', path: '/account/invoices' },
      };
    }
    case 'invoice-overdue': {
      const { number, payer } = message;
      const on = date(message.dueOn, 'de');
      return {
        subject: `Rechnung ${number} von ${payer.name} ist überfällig`,
        paragraphs: [
          `Rechnung ${number} von ${full(payer)} war am ${on} fällig und ist noch nicht bezahlt.`,
          message.of === 'invoice'
            ? `Zu zahlen sind ${money(leftOf(message), 'de')}. Falls Sie inzwischen gezahlt haben, ist nichts zu tun.`
            : `${payer.name} zahlt sie und weiß davon. Für Sie ist nichts zu zahlen.`,
        ],
        link: { label: 'Rechnungen öffnen', path: '/account/invoices' },
      };
    }
    case 'invoices-requested': {
      const { main, account, by, from } = message;
      return {
        subject: `${(from === 'main' ? main : account).name} bittet, Rechnungen sehen zu dürfen`,
        paragraphs: [
          from === 'main'
            ? `${by} bittet im Namen von ${full(main)} darum, die Rechnungen zu sehen, die ${full(account)} selbst zahlt.`
            : `${by} bittet im Namen von ${full(account)} darum, den Anteil des Accounts an der Sammelrechnung von ${full(main)} zu sehen.`,
          'Sie können es im Portal unter „Rechnungen“ erlauben. Ohne Ihre Antwort ändert sich nichts.',
        ],
        link: { label: 'Rechnungen öffnen', path: '/account/invoices' },
      };
    }
    case 'credit-transferred': {
      const { main, account, by, direction } = message;
      const amount = money(message.amount, 'de');
      const [from, to] = direction === 'to-main' ? [account, main] : [main, account];
      return {
        subject: `${amount} Guthaben gingen von ${from.name} an ${to.name}`,
        paragraphs: [
          `${by} von ${full(main)} hat ${amount} Guthaben von ${full(from)} an ${full(to)} übertragen.`,
          'Ein Account verrechnet Guthaben mit seinen eigenen Rechnungen. Wer zahlt, bleibt gleich.',
        ],
        link: { label: 'Portal öffnen', path: '/account/invoices' },
      };
    }
    case 'invoice-address-set': {
      const { account, main, by, address } = message;
      return {
        subject: `Rechnungen von ${account.name} sind anders adressiert`,
        paragraphs: [
          main
            ? `${by} von ${full(main)} hat festgelegt, an wen Rechnungen von ${full(account)} adressiert sind: ${address}.`
            : `${by} hat festgelegt, an wen Rechnungen von ${full(account)} adressiert sind: ${address}.`,
          'Das gilt ab der nächsten Rechnung. Ausgestellte Rechnungen und die E-Mails mit ihnen bleiben, wie sie sind.',
        ],
        link: { label: 'Portal öffnen', path: '/account/invoices' },
      };
    }
  }
}

/** The same as in English. */
function leftOver(sums: { amount: Money; creditUsed: Money }, on: string): string {
  if (sums.creditUsed.amount === 0) return ` und ist am ${on} fällig.`;
  const left = leftOf(sums);
  const rest =
    left.amount === 0
      ? 'es bleibt nichts zu zahlen.'
      : `${money(left, 'de')} bleiben zu zahlen, fällig am ${on}.`;
  return `. Davon sind ${money(sums.creditUsed, 'de')} mit Guthaben verrechnet; ${rest}`;
}
