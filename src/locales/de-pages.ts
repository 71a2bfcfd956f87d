import { registerLocale } from '../i18n/catalogue.js';
import { callForwarding } from './de/call-forwarding.js';
import { changePayer } from './de/change-payer.js';
import { collectiveInvoice } from './de/collective-invoice.js';
import { forwardNumbers } from './de/forward-numbers.js';
import { invoiceAddress } from './de/invoice-address.js';
import { invoiceDelivery } from './de/invoice-delivery.js';
import { invoiceReferences } from './de/invoice-references.js';

registerLocale('de', {
  'call-forwarding': callForwarding,
  'change-payer': changePayer,
  'collective-invoice': collectiveInvoice,
  'forward-numbers': forwardNumbers,
  'invoice-address': invoiceAddress,
  'invoice-delivery': invoiceDelivery,
  'invoice-references': invoiceReferences,
});
