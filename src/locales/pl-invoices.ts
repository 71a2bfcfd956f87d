import { registerLocale } from '../i18n/catalogue.js';
import { accountBilling } from './pl/account-billing.js';
import { accountContracts } from './pl/account-contracts.js';
import { changePayer } from './pl/change-payer.js';
import { collectiveInvoice } from './pl/collective-invoice.js';
import { contractReferences } from './pl/contract-references.js';
import { invoiceAddress } from './pl/invoice-address.js';
import { invoiceDelivery } from './pl/invoice-delivery.js';
import { invoiceReferences } from './pl/invoice-references.js';

registerLocale('pl', {
  'account-billing': accountBilling,
  'account-contracts': accountContracts,
  'change-payer': changePayer,
  'collective-invoice': collectiveInvoice,
  'contract-references': contractReferences,
  'invoice-address': invoiceAddress,
  'invoice-delivery': invoiceDelivery,
  'invoice-references': invoiceReferences,
});
