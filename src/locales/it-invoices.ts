import { registerLocale } from '../i18n/catalogue.js';
import { accountBilling } from './it/account-billing.js';
import { accountContracts } from './it/account-contracts.js';
import { changePayer } from './it/change-payer.js';
import { collectiveInvoice } from './it/collective-invoice.js';
import { contractReferences } from './it/contract-references.js';
import { invoiceAddress } from './it/invoice-address.js';
import { invoiceDelivery } from './it/invoice-delivery.js';
import { invoiceReferences } from './it/invoice-references.js';

registerLocale('it', {
  'account-billing': accountBilling,
  'account-contracts': accountContracts,
  'change-payer': changePayer,
  'collective-invoice': collectiveInvoice,
  'contract-references': contractReferences,
  'invoice-address': invoiceAddress,
  'invoice-delivery': invoiceDelivery,
  'invoice-references': invoiceReferences,
});
