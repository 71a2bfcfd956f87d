import { registerLocale } from '../i18n/catalogue.js';
import { accountBilling } from './fi/account-billing.js';
import { accountContracts } from './fi/account-contracts.js';
import { changePayer } from './fi/change-payer.js';
import { collectiveInvoice } from './fi/collective-invoice.js';
import { contractReferences } from './fi/contract-references.js';
import { invoiceAddress } from './fi/invoice-address.js';
import { invoiceDelivery } from './fi/invoice-delivery.js';
import { invoiceReferences } from './fi/invoice-references.js';

registerLocale('fi', {
  'account-billing': accountBilling,
  'account-contracts': accountContracts,
  'change-payer': changePayer,
  'collective-invoice': collectiveInvoice,
  'contract-references': contractReferences,
  'invoice-address': invoiceAddress,
  'invoice-delivery': invoiceDelivery,
  'invoice-references': invoiceReferences,
});
