import { registerLocale } from '../i18n/catalogue.js';
import { accountBilling } from './fr/account-billing.js';
import { accountContracts } from './fr/account-contracts.js';
import { changePayer } from './fr/change-payer.js';
import { collectiveInvoice } from './fr/collective-invoice.js';
import { contractReferences } from './fr/contract-references.js';
import { invoiceAddress } from './fr/invoice-address.js';
import { invoiceDelivery } from './fr/invoice-delivery.js';
import { invoiceReferences } from './fr/invoice-references.js';

registerLocale('fr', {
  'account-billing': accountBilling,
  'account-contracts': accountContracts,
  'change-payer': changePayer,
  'collective-invoice': collectiveInvoice,
  'contract-references': contractReferences,
  'invoice-address': invoiceAddress,
  'invoice-delivery': invoiceDelivery,
  'invoice-references': invoiceReferences,
});
