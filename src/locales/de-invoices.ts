import { registerLocale } from '../i18n/catalogue.js';
import { accountBilling } from './de/account-billing.js';
import { accountContracts } from './de/account-contracts.js';
import { changePayer } from './de/change-payer.js';
import { collectiveInvoice } from './de/collective-invoice.js';
import { contractReferences } from './de/contract-references.js';
import { invoiceAddress } from './de/invoice-address.js';
import { invoiceDelivery } from './de/invoice-delivery.js';
import { invoiceReferences } from './de/invoice-references.js';

registerLocale('de', {
  'account-billing': accountBilling,
  'account-contracts': accountContracts,
  'change-payer': changePayer,
  'collective-invoice': collectiveInvoice,
  'contract-references': contractReferences,
  'invoice-address': invoiceAddress,
  'invoice-delivery': invoiceDelivery,
  'invoice-references': invoiceReferences,
});
