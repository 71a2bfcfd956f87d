import { registerLocale } from '../i18n/catalogue.js';
import { accessRequests } from './fr/access-requests.js';
import { accountAccess } from './fr/account-access.js';
import { accountBranding } from './fr/account-branding.js';
import { accountContextBanner } from './fr/account-context-banner.js';
import { accountOverview } from './fr/account-overview.js';
import { annotateAccount } from './fr/annotate-account.js';
import { annotateAccounts } from './fr/annotate-accounts.js';
import { confirmSignIn } from './fr/confirm-sign-in.js';
import { requestAccess } from './fr/request-access.js';
import { subsidiaryBadge } from './fr/subsidiary-badge.js';
import { subsidiaryDetails } from './fr/subsidiary-details.js';
import { subsidiaryManagement } from './fr/subsidiary-management.js';
import { subsidiaryManagementFlash } from './fr/subsidiary-management-flash.js';

registerLocale('fr', {
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
