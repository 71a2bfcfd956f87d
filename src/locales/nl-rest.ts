import { registerLocale } from '../i18n/catalogue.js';
import { accessRequests } from './nl/access-requests.js';
import { accountAccess } from './nl/account-access.js';
import { accountBranding } from './nl/account-branding.js';
import { accountContextBanner } from './nl/account-context-banner.js';
import { accountOverview } from './nl/account-overview.js';
import { annotateAccount } from './nl/annotate-account.js';
import { annotateAccounts } from './nl/annotate-accounts.js';
import { confirmSignIn } from './nl/confirm-sign-in.js';
import { requestAccess } from './nl/request-access.js';
import { subsidiaryBadge } from './nl/subsidiary-badge.js';
import { subsidiaryDetails } from './nl/subsidiary-details.js';
import { subsidiaryManagement } from './nl/subsidiary-management.js';
import { subsidiaryManagementFlash } from './nl/subsidiary-management-flash.js';

registerLocale('nl', {
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
