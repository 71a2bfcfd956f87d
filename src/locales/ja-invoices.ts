import { registerLocale } from '../i18n/catalogue.js';
import { accountBilling } from './ja/account-billing.js';
import { accountContracts } from './ja/account-contracts.js';
import { changePayer } from './ja/change-payer.js';
import { collectiveInvoice } from './ja/collective-invoice.js';
import { contractReferences } from './ja/contract-references.js';
import { invoiceAddress } from './ja/invoice-address.js';
import { invoiceDelivery } from './ja/invoice-delivery.js';
import { invoiceReferences } from './ja/invoice-references.js';

registerLocale('ja', {
  'account-billing': accountBilling,
  'account-contracts': accountContracts,
  'change-payer': changePayer,
  'collective-invoice': collectiveInvoice,
  'contract-references': contractReferences,
  'invoice-address': invoiceAddress,
  'invoice-delivery': invoiceDelivery,
  'invoice-references': invoiceReferences,
});
