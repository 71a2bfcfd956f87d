import { registerLocale } from '../i18n/catalogue.js';
import { accountBilling } from './uk/account-billing.js';
import { accountContracts } from './uk/account-contracts.js';
import { changePayer } from './uk/change-payer.js';
import { collectiveInvoice } from './uk/collective-invoice.js';
import { contractReferences } from './uk/contract-references.js';
import { invoiceAddress } from './uk/invoice-address.js';
import { invoiceDelivery } from './uk/invoice-delivery.js';
import { invoiceReferences } from './uk/invoice-references.js';

registerLocale('uk', {
  'account-billing': accountBilling,
  'account-contracts': accountContracts,
  'change-payer': changePayer,
  'collective-invoice': collectiveInvoice,
  'contract-references': contractReferences,
  'invoice-address': invoiceAddress,
  'invoice-delivery': invoiceDelivery,
  'invoice-references': invoiceReferences,
});
