import { registerLocale } from '../i18n/catalogue.js';
import { accountBilling } from './nl/account-billing.js';
import { accountContracts } from './nl/account-contracts.js';
import { changePayer } from './nl/change-payer.js';
import { collectiveInvoice } from './nl/collective-invoice.js';
import { contractReferences } from './nl/contract-references.js';
import { invoiceAddress } from './nl/invoice-address.js';
import { invoiceDelivery } from './nl/invoice-delivery.js';
import { invoiceReferences } from './nl/invoice-references.js';

registerLocale('nl', {
  'account-billing': accountBilling,
  'account-contracts': accountContracts,
  'change-payer': changePayer,
  'collective-invoice': collectiveInvoice,
  'contract-references': contractReferences,
  'invoice-address': invoiceAddress,
  'invoice-delivery': invoiceDelivery,
  'invoice-references': invoiceReferences,
});
