import { registerLocale } from '../i18n/catalogue.js';
import { accessRequests } from './ar/access-requests.js';
import { accountAccess } from './ar/account-access.js';
import { accountBranding } from './ar/account-branding.js';
import { accountContextBanner } from './ar/account-context-banner.js';
import { accountOverview } from './ar/account-overview.js';
import { annotateAccount } from './ar/annotate-account.js';
import { annotateAccounts } from './ar/annotate-accounts.js';
import { confirmSignIn } from './ar/confirm-sign-in.js';
import { requestAccess } from './ar/request-access.js';
import { subsidiaryBadge } from './ar/subsidiary-badge.js';
import { subsidiaryDetails } from './ar/subsidiary-details.js';
import { subsidiaryManagement } from './ar/subsidiary-management.js';
import { subsidiaryManagementFlash } from './ar/subsidiary-management-flash.js';

registerLocale('ar', {
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
