import { registerLocale } from '../i18n/catalogue.js';
import { accessRequests } from './de/access-requests.js';
import { accountAccess } from './de/account-access.js';
import { accountBranding } from './de/account-branding.js';
import { accountContextBanner } from './de/account-context-banner.js';
import { accountOverview } from './de/account-overview.js';
import { annotateAccount } from './de/annotate-account.js';
import { annotateAccounts } from './de/annotate-accounts.js';
import { confirmSignIn } from './de/confirm-sign-in.js';
import { requestAccess } from './de/request-access.js';
import { subsidiaryBadge } from './de/subsidiary-badge.js';
import { subsidiaryDetails } from './de/subsidiary-details.js';
import { subsidiaryManagement } from './de/subsidiary-management.js';
import { subsidiaryManagementFlash } from './de/subsidiary-management-flash.js';

registerLocale('de', {
  'access-requests': accessRequests,
  'account-access': accountAccess,
  'account-branding': accountBranding,
  'account-context-banner': accountContextBanner,
  'account-overview': accountOverview,
  'annotate-account': annotateAccount,
  'annotate-accounts': annotateAccounts,
  'confirm-sign-in': confirmSignIn,
  'request-access': requestAccess,
  'subsidiary-badge': subsidiaryBadge,
  'subsidiary-details': subsidiaryDetails,
  'subsidiary-management': subsidiaryManagement,
  'subsidiary-management-flash': subsidiaryManagementFlash,
});
