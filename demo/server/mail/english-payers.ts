import { localized } from '../../../src/domain/text.js';
import { date, full, type PayerMessage, type Words } from './message.js';

/** What a message about who pays says in English. */
export function payersInEnglish(message: PayerMessage): Words {
  switch (message.kind) {
    case 'payer-changed':
    case 'payer-change-scheduled': {
      const { main, account, payer } = message;
      const on = date(message.on, 'en');
      return {
        subject:
          payer === 'main'
            ? `${main.name} pays for ${account.name} from ${on}`
            : `${account.name} pays its own invoices from ${on}`,
        paragraphs: [
          payer === 'main'
            ? `From ${on} on, the charges of ${full(account)} are on the collective invoice of ${full(main)}.`
            : `From ${on} on, ${full(account)} gets its own invoices. Its charges are no longer on the collective invoice of ${full(main)}.`,
          message.kind === 'payer-change-scheduled'
            ? 'Until then nothing changes, and it can be undone.'
            : '',
          'Earlier invoices stay where they are. Contracts, telephone numbers and the access of the local team stay as they are.',
        ],
        link: { label: 'Open the portal', path: '/' },
      };
    }
    case 'payer-change-undone':
      return {
        subject: `Who pays for ${message.account.name} stays the same`,
        paragraphs: [
          message.payer === 'main'
            ? `The charges of ${full(message.account)} stay on the collective invoice of ${full(message.main)}.`
            : `${full(message.account)} goes on getting its own invoices, apart from those of ${full(message.main)}.`,
          `What was planned for ${date(message.on, 'en')} does not happen.`,
        ],
        link: { label: 'Open the portal', path: '/' },
      };
    case 'contract-payer-changed':
    case 'contract-payer-scheduled': {
      const { main, account, payer } = message;
      const product = localized(message.product, 'en');
      const on = date(message.on, 'en');
      return {
        subject:
          payer === 'main'
            ? `${main.name} pays for “${product}” of ${account.name} from ${on}`
            : `${account.name} pays for “${product}” itself from ${on}`,
        paragraphs: [
          payer === 'main'
            ? `From ${on} on, the charges of the contract “${product}” of ${full(account)} are on the collective invoice of ${full(main)}.`
            : `From ${on} on, ${full(account)} gets the charges of the contract “${product}” on an invoice of its own. They are no longer on the collective invoice of ${full(main)}.`,
          message.kind === 'contract-payer-scheduled'
            ? 'Until then nothing changes, and it can be undone.'
            : '',
          'Who pays for other contracts of the account stays as it is. Earlier invoices stay where they are.',
        ],
        link: { label: 'Open the portal', path: '/' },
      };
    }
    case 'contract-payer-undone': {
      const { main, account, payer } = message;
      const product = localized(message.product, 'en');
      return {
        subject: `Who pays for “${product}” of ${account.name} stays the same`,
        paragraphs: [
          payer === 'main'
            ? `The charges of the contract “${product}” of ${full(account)} stay on the collective invoice of ${full(main)}.`
            : `${full(account)} goes on paying for the contract “${product}” itself, apart from the collective invoice of ${full(main)}.`,
          `What was planned for ${date(message.on, 'en')} does not happen.`,
        ],
        link: { label: 'Open the portal', path: '/' },
      };
    }
  }
}
