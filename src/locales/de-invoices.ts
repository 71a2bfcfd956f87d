import { registerLocale } from '../i18n/catalogue.js';
import { accountBilling } from './de/account-billing.js';
import { changePayer } from './de/change-payer.js';
import { collectiveInvoice } from './de/collective-invoice.js';
import { invoiceAddress } from './de/invoice-address.js';
import { invoiceDelivery } from './de/invoice-delivery.js';
import { invoiceReferences } from './de/invoice-references.js';
import { transferCredit } from './de/transfer-credit.js';

registerLocale('de', {
  'account-billing': accountBilling,
  'change-payer': changePayer,
  'collective-invoice': collectiveInvoice,
  'invoice-address': invoiceAddress,
  'invoice-delivery': invoiceDelivery,
  'invoice-references': invoiceReferences,
  'transfer-credit': transferCredit,
});
