import { registerLocale } from '../i18n/catalogue.js';
import { accountAccess } from './de/account-access.js';
import { accountContextBanner } from './de/account-context-banner.js';
import { annotateAccount } from './de/annotate-account.js';
import { annotateAccounts } from './de/annotate-accounts.js';
import { callForwarding } from './de/call-forwarding.js';
import { collectiveInvoice } from './de/collective-invoice.js';
import { detachAccount } from './de/detach-account.js';
import { detachAccounts } from './de/detach-accounts.js';
import { invoiceReferences } from './de/invoice-references.js';
import { subsidiaryBadge } from './de/subsidiary-badge.js';
import { subsidiaryDetails } from './de/subsidiary-details.js';
import { subsidiaryManagement } from './de/subsidiary-management.js';

registerLocale('de', {
  'account-access': accountAccess,
  'account-context-banner': accountContextBanner,
  'annotate-account': annotateAccount,
  'annotate-accounts': annotateAccounts,
  'call-forwarding': callForwarding,
  'collective-invoice': collectiveInvoice,
  'detach-account': detachAccount,
  'detach-accounts': detachAccounts,
  'invoice-references': invoiceReferences,
  'subsidiary-badge': subsidiaryBadge,
  'subsidiary-details': subsidiaryDetails,
  'subsidiary-management': subsidiaryManagement,
});
