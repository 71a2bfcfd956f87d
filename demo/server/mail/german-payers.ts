import { localized } from '../../../src/domain/text.js';
import { date, full, type PayerMessage, type Words } from './message.js';

/** What a message about who pays says in German. */
export function payersInGerman(message: PayerMessage): Words {
  switch (message.kind) {
    case 'payer-changed':
    case 'payer-change-scheduled': {
      const { main, account, payer } = message;
      const on = date(message.on, 'de');
      return {
        subject:
          payer === 'main'
            ? `${main.name} bezahlt ab dem ${on} für ${account.name}`
            : `${account.name} bezahlt ab dem ${on} eigene Rechnungen`,
        paragraphs: [
          payer === 'main'
            ? `Ab dem ${on} stehen die Kosten von ${full(account)} auf der Sammelrechnung von ${full(main)}.`
            : `Ab dem ${on} bekommt ${full(account)} eigene Rechnungen. Auf der Sammelrechnung von ${full(main)} stehen die Kosten dann nicht mehr.`,
          message.kind === 'payer-change-scheduled'
            ? 'Bis dahin ändert sich nichts, und es lässt sich rückgängig machen.'
            : '',
          'Frühere Rechnungen bleiben, wo sie sind. Verträge, Rufnummern und die Zugänge des Teams vor Ort bleiben, wie sie sind.',
        ],
        link: { label: 'Zum Kundenportal', path: '/' },
      };
    }
    case 'payer-change-undone':
      return {
        subject: `Wer für ${message.account.name} bezahlt, bleibt gleich`,
        paragraphs: [
          message.payer === 'main'
            ? `Die Kosten von ${full(message.account)} bleiben auf der Sammelrechnung von ${full(message.main)}.`
            : `${full(message.account)} bekommt weiter eigene Rechnungen, getrennt von ${full(message.main)}.`,
          `Was für den ${date(message.on, 'de')} geplant war, entfällt.`,
        ],
        link: { label: 'Zum Kundenportal', path: '/' },
      };
    case 'contract-payer-changed':
    case 'contract-payer-scheduled': {
      const { main, account, payer } = message;
      const product = localized(message.product, 'de');
      const on = date(message.on, 'de');
      return {
        subject:
          payer === 'main'
            ? `${main.name} bezahlt ab dem ${on} „${product}“ von ${account.name}`
            : `${account.name} bezahlt „${product}“ ab dem ${on} selbst`,
        paragraphs: [
          payer === 'main'
            ? `Ab dem ${on} stehen die Kosten des Vertrags „${product}“ von ${full(account)} auf der Sammelrechnung von ${full(main)}.`
            : `Ab dem ${on} bekommt ${full(account)} die Kosten des Vertrags „${product}“ auf einer eigenen Rechnung. Auf der Sammelrechnung von ${full(main)} stehen sie dann nicht mehr.`,
          message.kind === 'contract-payer-scheduled'
            ? 'Bis dahin ändert sich nichts, und es lässt sich rückgängig machen.'
            : '',
          'Wer für andere Verträge des Accounts bezahlt, bleibt gleich. Frühere Rechnungen bleiben, wo sie sind.',
        ],
        link: { label: 'Zum Kundenportal', path: '/' },
      };
    }
    case 'contract-payer-undone': {
      const { main, account, payer } = message;
      const product = localized(message.product, 'de');
      return {
        subject: `Wer „${product}“ von ${account.name} bezahlt, bleibt gleich`,
        paragraphs: [
          payer === 'main'
            ? `Die Kosten des Vertrags „${product}“ von ${full(account)} bleiben auf der Sammelrechnung von ${full(main)}.`
            : `${full(account)} bezahlt den Vertrag „${product}“ weiter selbst, getrennt von der Sammelrechnung von ${full(main)}.`,
          `Was für den ${date(message.on, 'de')} geplant war, entfällt.`,
        ],
        link: { label: 'Zum Kundenportal', path: '/' },
      };
    }
  }
}
