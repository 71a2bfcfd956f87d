import { registerLocale } from '../i18n/catalogue.js';
import { accountBilling } from './tr/account-billing.js';
import { accountContracts } from './tr/account-contracts.js';
import { changePayer } from './tr/change-payer.js';
import { collectiveInvoice } from './tr/collective-invoice.js';
import { contractReferences } from './tr/contract-references.js';
import { invoiceAddress } from './tr/invoice-address.js';
import { invoiceDelivery } from './tr/invoice-delivery.js';
import { invoiceReferences } from './tr/invoice-references.js';

registerLocale('tr', {
  'account-billing': accountBilling,
  'account-contracts': accountContracts,
  'change-payer': changePayer,
  'collective-invoice': collectiveInvoice,
  'contract-references': contractReferences,
  'invoice-address': invoiceAddress,
  'invoice-delivery': invoiceDelivery,
  'invoice-references': invoiceReferences,
});
