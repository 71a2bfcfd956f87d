import { registerLocale } from '../i18n/catalogue.js';
import { accountBilling } from './he/account-billing.js';
import { accountContracts } from './he/account-contracts.js';
import { changePayer } from './he/change-payer.js';
import { collectiveInvoice } from './he/collective-invoice.js';
import { contractReferences } from './he/contract-references.js';
import { invoiceAddress } from './he/invoice-address.js';
import { invoiceDelivery } from './he/invoice-delivery.js';
import { invoiceReferences } from './he/invoice-references.js';

registerLocale('he', {
  'account-billing': accountBilling,
  'account-contracts': accountContracts,
  'change-payer': changePayer,
  'collective-invoice': collectiveInvoice,
  'contract-references': contractReferences,
  'invoice-address': invoiceAddress,
  'invoice-delivery': invoiceDelivery,
  'invoice-references': invoiceReferences,
});
