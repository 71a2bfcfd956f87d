import { registerLocale } from '../i18n/catalogue.js';
import { accountBilling } from './zh/account-billing.js';
import { accountContracts } from './zh/account-contracts.js';
import { changePayer } from './zh/change-payer.js';
import { collectiveInvoice } from './zh/collective-invoice.js';
import { contractReferences } from './zh/contract-references.js';
import { invoiceAddress } from './zh/invoice-address.js';
import { invoiceDelivery } from './zh/invoice-delivery.js';
import { invoiceReferences } from './zh/invoice-references.js';

registerLocale('zh', {
  'account-billing': accountBilling,
  'account-contracts': accountContracts,
  'change-payer': changePayer,
  'collective-invoice': collectiveInvoice,
  'contract-references': contractReferences,
  'invoice-address': invoiceAddress,
  'invoice-delivery': invoiceDelivery,
  'invoice-references': invoiceReferences,
});
