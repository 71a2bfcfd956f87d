import { registerLocale } from '../i18n/catalogue.js';
import { accountBilling } from './ar/account-billing.js';
import { accountContracts } from './ar/account-contracts.js';
import { changePayer } from './ar/change-payer.js';
import { collectiveInvoice } from './ar/collective-invoice.js';
import { contractReferences } from './ar/contract-references.js';
import { invoiceAddress } from './ar/invoice-address.js';
import { invoiceDelivery } from './ar/invoice-delivery.js';
import { invoiceReferences } from './ar/invoice-references.js';

registerLocale('ar', {
  'account-billing': accountBilling,
  'account-contracts': accountContracts,
  'change-payer': changePayer,
  'collective-invoice': collectiveInvoice,
  'contract-references': contractReferences,
  'invoice-address': invoiceAddress,
  'invoice-delivery': invoiceDelivery,
  'invoice-references': invoiceReferences,
});
