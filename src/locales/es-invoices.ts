import { registerLocale } from '../i18n/catalogue.js';
import { accountBilling } from './es/account-billing.js';
import { accountContracts } from './es/account-contracts.js';
import { changePayer } from './es/change-payer.js';
import { collectiveInvoice } from './es/collective-invoice.js';
import { contractReferences } from './es/contract-references.js';
import { invoiceAddress } from './es/invoice-address.js';
import { invoiceDelivery } from './es/invoice-delivery.js';
import { invoiceReferences } from './es/invoice-references.js';

registerLocale('es', {
  'account-billing': accountBilling,
  'account-contracts': accountContracts,
  'change-payer': changePayer,
  'collective-invoice': collectiveInvoice,
  'contract-references': contractReferences,
  'invoice-address': invoiceAddress,
  'invoice-delivery': invoiceDelivery,
  'invoice-references': invoiceReferences,
});
