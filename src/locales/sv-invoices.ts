import { registerLocale } from '../i18n/catalogue.js';
import { accountBilling } from './sv/account-billing.js';
import { accountContracts } from './sv/account-contracts.js';
import { changePayer } from './sv/change-payer.js';
import { collectiveInvoice } from './sv/collective-invoice.js';
import { contractReferences } from './sv/contract-references.js';
import { invoiceAddress } from './sv/invoice-address.js';
import { invoiceDelivery } from './sv/invoice-delivery.js';
import { invoiceReferences } from './sv/invoice-references.js';

registerLocale('sv', {
  'account-billing': accountBilling,
  'account-contracts': accountContracts,
  'change-payer': changePayer,
  'collective-invoice': collectiveInvoice,
  'contract-references': contractReferences,
  'invoice-address': invoiceAddress,
  'invoice-delivery': invoiceDelivery,
  'invoice-references': invoiceReferences,
});
