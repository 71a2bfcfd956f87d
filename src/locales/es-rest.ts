import { registerLocale } from '../i18n/catalogue.js';
import { accessRequests } from './es/access-requests.js';
import { accountAccess } from './es/account-access.js';
import { accountBranding } from './es/account-branding.js';
import { accountContextBanner } from './es/account-context-banner.js';
import { accountOverview } from './es/account-overview.js';
import { annotateAccount } from './es/annotate-account.js';
import { annotateAccounts } from './es/annotate-accounts.js';
import { confirmSignIn } from './es/confirm-sign-in.js';
import { requestAccess } from './es/request-access.js';
import { subsidiaryBadge } from './es/subsidiary-badge.js';
import { subsidiaryDetails } from './es/subsidiary-details.js';
import { subsidiaryManagement } from './es/subsidiary-management.js';
import { subsidiaryManagementFlash } from './es/subsidiary-management-flash.js';

registerLocale('es', {
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
