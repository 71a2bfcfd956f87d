import { registerLocale } from '../i18n/catalogue.js';
import { accountSwitcher } from './de/account-switcher.js';
import { callForwarding } from './de/call-forwarding.js';
import { changePayer } from './de/change-payer.js';
import { collectiveInvoice } from './de/collective-invoice.js';
import { forwardNumbers } from './de/forward-numbers.js';
import { giveGrant } from './de/give-grant.js';
import { grants } from './de/grants.js';
import { invoiceReferences } from './de/invoice-references.js';

registerLocale('de', {
  'account-switcher': accountSwitcher,
  'call-forwarding': callForwarding,
  'change-payer': changePayer,
  'collective-invoice': collectiveInvoice,
  'forward-numbers': forwardNumbers,
  'give-grant': giveGrant,
  grants,
  'invoice-references': invoiceReferences,
});
