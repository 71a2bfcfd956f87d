import { registerLocale } from '../i18n/catalogue.js';
import { accessRequests } from './zh/access-requests.js';
import { accountAccess } from './zh/account-access.js';
import { accountBranding } from './zh/account-branding.js';
import { accountContextBanner } from './zh/account-context-banner.js';
import { accountOverview } from './zh/account-overview.js';
import { annotateAccount } from './zh/annotate-account.js';
import { annotateAccounts } from './zh/annotate-accounts.js';
import { confirmSignIn } from './zh/confirm-sign-in.js';
import { requestAccess } from './zh/request-access.js';
import { subsidiaryBadge } from './zh/subsidiary-badge.js';
import { subsidiaryDetails } from './zh/subsidiary-details.js';
import { subsidiaryManagement } from './zh/subsidiary-management.js';
import { subsidiaryManagementFlash } from './zh/subsidiary-management-flash.js';

registerLocale('zh', {
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
