import { registerLocale } from '../i18n/catalogue.js';
import { accountBilling } from './pt/account-billing.js';
import { accountContracts } from './pt/account-contracts.js';
import { changePayer } from './pt/change-payer.js';
import { collectiveInvoice } from './pt/collective-invoice.js';
import { contractReferences } from './pt/contract-references.js';
import { invoiceAddress } from './pt/invoice-address.js';
import { invoiceDelivery } from './pt/invoice-delivery.js';
import { invoiceReferences } from './pt/invoice-references.js';

registerLocale('pt', {
  'account-billing': accountBilling,
  'account-contracts': accountContracts,
  'change-payer': changePayer,
  'collective-invoice': collectiveInvoice,
  'contract-references': contractReferences,
  'invoice-address': invoiceAddress,
  'invoice-delivery': invoiceDelivery,
  'invoice-references': invoiceReferences,
});
