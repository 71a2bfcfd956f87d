import { registerLocale } from '../i18n/catalogue.js';
import { accessRequests } from './he/access-requests.js';
import { accountAccess } from './he/account-access.js';
import { accountBranding } from './he/account-branding.js';
import { accountContextBanner } from './he/account-context-banner.js';
import { accountOverview } from './he/account-overview.js';
import { annotateAccount } from './he/annotate-account.js';
import { annotateAccounts } from './he/annotate-accounts.js';
import { confirmSignIn } from './he/confirm-sign-in.js';
import { requestAccess } from './he/request-access.js';
import { subsidiaryBadge } from './he/subsidiary-badge.js';
import { subsidiaryDetails } from './he/subsidiary-details.js';
import { subsidiaryManagement } from './he/subsidiary-management.js';
import { subsidiaryManagementFlash } from './he/subsidiary-management-flash.js';

registerLocale('he', {
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
