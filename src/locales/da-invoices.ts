import { registerLocale } from '../i18n/catalogue.js';
import { accountBilling } from './da/account-billing.js';
import { accountContracts } from './da/account-contracts.js';
import { changePayer } from './da/change-payer.js';
import { collectiveInvoice } from './da/collective-invoice.js';
import { contractReferences } from './da/contract-references.js';
import { invoiceAddress } from './da/invoice-address.js';
import { invoiceDelivery } from './da/invoice-delivery.js';
import { invoiceReferences } from './da/invoice-references.js';

registerLocale('da', {
  'account-billing': accountBilling,
  'account-contracts': accountContracts,
  'change-payer': changePayer,
  'collective-invoice': collectiveInvoice,
  'contract-references': contractReferences,
  'invoice-address': invoiceAddress,
  'invoice-delivery': invoiceDelivery,
  'invoice-references': invoiceReferences,
});
