import { registerLocale } from '../i18n/catalogue.js';
import { accountBilling } from './cs/account-billing.js';
import { accountContracts } from './cs/account-contracts.js';
import { changePayer } from './cs/change-payer.js';
import { collectiveInvoice } from './cs/collective-invoice.js';
import { contractReferences } from './cs/contract-references.js';
import { invoiceAddress } from './cs/invoice-address.js';
import { invoiceDelivery } from './cs/invoice-delivery.js';
import { invoiceReferences } from './cs/invoice-references.js';

registerLocale('cs', {
  'account-billing': accountBilling,
  'account-contracts': accountContracts,
  'change-payer': changePayer,
  'collective-invoice': collectiveInvoice,
  'contract-references': contractReferences,
  'invoice-address': invoiceAddress,
  'invoice-delivery': invoiceDelivery,
  'invoice-references': invoiceReferences,
});
