import { registerLocale } from '../i18n/catalogue.js';
import { accessRequests } from './pt/access-requests.js';
import { accountAccess } from './pt/account-access.js';
import { accountBranding } from './pt/account-branding.js';
import { accountContextBanner } from './pt/account-context-banner.js';
import { accountOverview } from './pt/account-overview.js';
import { annotateAccount } from './pt/annotate-account.js';
import { annotateAccounts } from './pt/annotate-accounts.js';
import { confirmSignIn } from './pt/confirm-sign-in.js';
import { requestAccess } from './pt/request-access.js';
import { subsidiaryBadge } from './pt/subsidiary-badge.js';
import { subsidiaryDetails } from './pt/subsidiary-details.js';
import { subsidiaryManagement } from './pt/subsidiary-management.js';
import { subsidiaryManagementFlash } from './pt/subsidiary-management-flash.js';

registerLocale('pt', {
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
